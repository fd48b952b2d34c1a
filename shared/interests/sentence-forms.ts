import type { InterestCategory } from '../model/person.ts';

/** `[first person|third person]` and `{name}`, `{entity}`; `makes` is added where a product is named, `until` stands around a tie that is over. */
export interface SentenceForms {
  readonly present: Readonly<Record<InterestCategory, string>>;
  readonly past: Readonly<Record<InterestCategory, string>>;
  readonly family: string;
  readonly familyPast: string;
  /** `{sentence}`, `{product}`. */
  readonly makes: string;
}

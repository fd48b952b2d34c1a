import { ageOfInterest } from '../../../interests/interest-dates.ts';
import type { Interest } from '../../../model/person.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import { wordsOf } from '../../identify.ts';
import type { DraftHit } from '../../rule.ts';
import { spanOfInterests } from './people-of-draft.ts';

/** An interest of an author whose maker or product the draft names, at its first mention. */
export interface NamedInterest {
  readonly name: string;
  readonly interest: Interest;
  readonly product: string;
  readonly place: DraftHit['place'];
  readonly spoken: string;
}

/** Every current or recent interest that the text names, disclosures and lists of sources aside. */
export function namedInterests(draft: AnnotatedDraft): readonly NamedInterest[] {
  return draft.input.authors.flatMap(({ name, interests }) =>
    interests
      .filter((interest) => !['past', 'future'].includes(ageOfInterest(interest, spanOfInterests(draft.input))))
      .flatMap((interest) => firstMention(draft, { name, interest })),
  );
}

/** The words of the draft's disclosures, with a space around. */
export function disclosedWords({ input }: AnnotatedDraft): string {
  const all = input.blocks.filter((block) => block.role === 'disclosure').map((block) => block.text);
  return paddedWords(all.join(' '));
}

export function paddedWords(text: string): string {
  return ` ${wordsOf(text)} `;
}

/** The finding at the place where the interest is named. */
export function hitOfInterest({ name, interest, product, place, spoken }: NamedInterest): DraftHit {
  return {
    place,
    values: { name, entity: interest.entity, product },
    words: `${interest.entity}|${spoken}`,
    why: [{ feature: 'product', text: product }],
  };
}

function firstMention(
  draft: AnnotatedDraft,
  { name, interest }: { readonly name: string; readonly interest: Interest },
): readonly NamedInterest[] {
  const named = [interest.entity, ...interest.products].map(paddedWords).filter((text) => text.trim().length > 2);
  for (const { block, sentences } of draft.blocks) {
    if (block.role === 'disclosure' || block.role === 'sources') continue;
    for (const { sentence, start, end } of sentences) {
      const product = named.find((text) => ` ${sentence.words} `.includes(text));
      if (product === undefined) continue;
      const place = { kind: 'block' as const, blockId: block.id, start, end };
      return [{ name, interest, product: product.trim(), place, spoken: sentence.words }];
    }
  }
  return [];
}

import type { Sentence } from './annotate.ts';
import type { Match } from './lexicon.ts';
import type { Why } from './rule.ts';

/** Words that speak for (weight above 0) or against (below 0) a finding. Indexes are of tokens, offsets count from the sentence's start. */
export interface Sign extends Omit<Match, 'tag'> {
  /** The last part of the key `checks.feature.<kind>`. */
  readonly kind: string;
  readonly weight: number;
}

/** What signs come to: each kind counts once, with its heaviest sign, so that three insults are one finding and not a surer one. */
export function sumOf(signs: readonly Sign[]): number {
  let sum = 0;
  for (const sign of heaviest(signs)) sum += sign.weight;
  return sum;
}

/** Of each kind the sign that weighs most, in the order of the text. */
export function heaviest(signs: readonly Sign[]): readonly Sign[] {
  const byKind = new Map<string, Sign>();
  for (const sign of signs) {
    const before = byKind.get(sign.kind);
    if (before === undefined || Math.abs(sign.weight) > Math.abs(before.weight)) byKind.set(sign.kind, sign);
  }
  return [...byKind.values()].sort((a, b) => a.start - b.start);
}

/** The sign that a finding is shown at. */
export function mainSign(signs: readonly Sign[]): Sign | null {
  return signs.reduce<Sign | null>((best, sign) => (best === null || sign.weight > best.weight ? sign : best), null);
}

/** What fired, with its weight, for the person who reads the finding. */
export function whyOf(sentence: Sentence, signs: readonly Sign[]): readonly Why[] {
  return heaviest(signs).map(({ kind, weight, start, end }) => ({
    feature: kind,
    weight,
    text: sentence.text.slice(start, end),
  }));
}

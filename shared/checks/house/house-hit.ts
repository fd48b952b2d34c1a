import type { Why } from '../rule.ts';
import type { Budget } from './budget.ts';
import type { Found } from './found.ts';
import type { Passage } from './passages.ts';
import { findPattern } from './patterns.ts';

/** What a house rule found in a passage. `words` fill the `%s` of its message, in their order. */
export interface HouseHit {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  readonly why: readonly Why[];
  /** What could stand there instead; an empty text takes the words out. */
  readonly replacements?: readonly string[];
}

export interface Kind {
  readonly isCaseless: boolean;
  readonly isWordwise: boolean;
}

/** All places of all patterns in a passage, in the order of the text. */
export function findAll(patterns: readonly string[], kind: Kind, where: Where): readonly Found[] {
  const { passage, budget } = where;
  return patterns
    .flatMap((pattern) => findPattern(pattern, kind, { text: passage.text, budget }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

export interface Where {
  readonly passage: Passage;
  readonly budget: Budget;
}

/** Takes out what lies within an exception: `stage whisper` excepts its `stage`. */
export function withoutExceptions(
  found: readonly Found[],
  exceptions: readonly string[],
  where: Where,
): readonly Found[] {
  if (found.length === 0 || exceptions.length === 0) return found;
  const excepted = findAll(exceptions, { isCaseless: true, isWordwise: true }, where);
  return found.filter((one) => !excepted.some(({ start, end }) => start <= one.start && one.end <= end));
}

export function hitAt(passage: Passage, found: Found, words: readonly string[]): HouseHit {
  const { start, end, text } = found;
  return { passage, start, end, words, why: [{ feature: 'housePattern', text }] };
}

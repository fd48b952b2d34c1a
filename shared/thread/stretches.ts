import { isBreakingSpace, skipSpace, trimmedEnd } from './breaking-space.ts';
import type { Break } from './breaks.ts';

/** A part of the text between the author's own breaks, and the breaks inside of it (half open); each is planned by itself. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly firstBreak: number;
  readonly endBreak: number;
}

/** The stretches of a text. An author's break that is not at white space, or at an end of the text, parts nothing. */
export function stretchesOf(text: string, breaks: readonly Break[], manual: readonly number[]): Stretch[] {
  const textEnd = trimmedEnd(text, text.length);
  const stretches: Stretch[] = [];
  let start = skipSpace(text, 0);
  let firstBreak = 0;
  for (const { before, after } of manualGaps(text, manual)) {
    if (before <= start || after >= textEnd) continue;
    const endBreak = firstFrom(breaks, firstBreak, before);
    stretches.push({ start, end: before, firstBreak, endBreak });
    start = after;
    firstBreak = firstFrom(breaks, endBreak, after + 1);
  }
  return [...stretches, { start, end: textEnd, firstBreak, endBreak: firstFrom(breaks, firstBreak, textEnd) }];
}

/** The first break at or behind `from` whose post ends at or behind `offset`. */
function firstFrom(breaks: readonly Break[], from: number, offset: number): number {
  let index = from;
  while (index < breaks.length && (breaks[index]?.before ?? 0) < offset) index += 1;
  return index;
}

/** Where the post before an author's break ends and the one behind it starts. */
function manualGaps(text: string, manual: readonly number[]): readonly { before: number; after: number }[] {
  return [...manual]
    .sort((left, right) => left - right)
    .filter((offset) => isBreakingSpace(text.charCodeAt(offset)))
    .map((offset) => ({ before: trimmedEnd(text, offset), after: skipSpace(text, offset) }));
}

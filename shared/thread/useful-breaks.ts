import type { Break } from './breaks.ts';
import { isBetweenSentences } from './groups.ts';
import type { Measure } from './measure.ts';

/**
 * Leaves out breaks that no good plan would use, so that planning stays fast: those inside a sentence of less than half a post
 * (it can always stand whole), and those inside an atom of less than half a post.
 */
export function usefulBreaks(breaks: readonly Break[], measure: Measure, limit: number): Break[] {
  const { lengthBefore } = measure;
  const lengthOf = (start: number, end: number) => (lengthBefore[end] ?? 0) - (lengthBefore[start] ?? 0);
  const useful: Break[] = [];
  let inSentence: Break[] = [];
  let start = 0;
  for (const gap of [...breaks, endOf(lengthBefore.length - 1)]) {
    if (!isBetweenSentences(gap.kind)) {
      inSentence.push(gap);
      continue;
    }
    if (lengthOf(start, gap.before) > limit / 2)
      useful.push(...withoutSmallAtoms(inSentence, { start, end: gap.before }, { lengthOf, limit }));
    useful.push(gap);
    inSentence = [];
    start = gap.after;
  }
  return useful.slice(0, -1);
}

function withoutSmallAtoms(
  gaps: readonly Break[],
  sentence: { start: number; end: number },
  scale: { lengthOf: (start: number, end: number) => number; limit: number },
): Break[] {
  const kept: Break[] = [];
  let atoms: Break[] = [];
  let start = sentence.start;
  for (const gap of [...gaps, endOf(sentence.end)]) {
    if (gap.kind === 'glued') {
      atoms.push(gap);
      continue;
    }
    if (scale.lengthOf(start, gap.before) > scale.limit / 2) kept.push(...atoms);
    kept.push(gap);
    atoms = [];
    start = gap.after;
  }
  return kept.slice(0, -1);
}

function endOf(offset: number): Break {
  return { before: offset, after: offset, kind: 'section' };
}

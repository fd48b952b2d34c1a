import type { Break } from './breaks.ts';
import { isBetweenSentences } from './groups.ts';
import type { ShareOfPost } from './measure.ts';

/**
 * Leaves out breaks that no good plan would use, so that planning stays fast: those inside a sentence of less than half a post
 * (it can always stand whole), and those inside an atom of less than half a post.
 */
export function usefulBreaks(breaks: readonly Break[], textEnd: number, shareOfPost: ShareOfPost): Break[] {
  const useful: Break[] = [];
  let inSentence: Break[] = [];
  let start = 0;
  for (const gap of [...breaks, endOf(textEnd)]) {
    if (!isBetweenSentences(gap.kind)) {
      inSentence.push(gap);
      continue;
    }
    if (shareOfPost(start, gap.before) > 1 / 2)
      useful.push(...withoutSmallAtoms(inSentence, { start, end: gap.before }, shareOfPost));
    useful.push(gap);
    inSentence = [];
    start = gap.after;
  }
  return useful.slice(0, -1);
}

function withoutSmallAtoms(
  gaps: readonly Break[],
  sentence: { start: number; end: number },
  shareOfPost: ShareOfPost,
): Break[] {
  const kept: Break[] = [];
  let atoms: Break[] = [];
  let start = sentence.start;
  for (const gap of [...gaps, endOf(sentence.end)]) {
    if (gap.kind === 'glued') {
      atoms.push(gap);
      continue;
    }
    if (shareOfPost(start, gap.before) > 1 / 2) kept.push(...atoms);
    kept.push(gap);
    atoms = [];
    start = gap.after;
  }
  return kept.slice(0, -1);
}

function endOf(offset: number): Break {
  return { before: offset, after: offset, kind: 'section' };
}

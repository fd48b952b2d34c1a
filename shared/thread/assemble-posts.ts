import { ownCopy } from '../text/own-copy.ts';
import { countLength, lengthLimit } from './measure.ts';
import { numberPost } from './numbering.ts';
import { keptRanges, ownWords } from './own-words.ts';
import type { Piece, RepeatableSpan } from './plan.ts';
import type { PostForm } from './ruler.ts';

/** A post with its number in it, and the stretch of the input that it carries. `overBy` is above 0 where it is too long. */
export interface SplitPost {
  readonly text: string;
  /** With the content warning that stands before it. */
  readonly length: number;
  readonly overBy: number;
  readonly start: number;
  readonly end: number;
}

interface Written {
  readonly text: string;
  readonly repeatable?: readonly RepeatableSpan[];
}

/** Takes a post out of the text, numbers it and counts it by the platform's own rule. */
export function makePost(
  form: PostForm & { readonly input: Written },
  piece: Piece,
  place: { readonly index: number; readonly total: number },
): SplitPost {
  const text = numberPost(withoutRepeats(form.input, piece), { ...place, numbering: form.numbering });
  const { length, limit } = countOnce(form.contentWarning + text, form);
  return { text, length, overBy: length - limit, start: piece.start, end: piece.end };
}

interface Count {
  readonly length: number;
  readonly limit: number;
}

/** Most posts stay what they were when a draft is split again, and counting them is the slowest step. */
const counted = new Map<string, Map<string, Count>>();
const mostCounted = 5000;

function countOnce(text: string, form: PostForm): Count {
  const { platform, limits } = form;
  const counts = countsOf(form);
  const seen = counts.get(text);
  if (seen !== undefined) return seen;
  if (counts.size >= mostCounted) counts.clear();
  const count = { length: countLength(text, platform, limits), limit: lengthLimit(text, limits) };
  counts.set(ownCopy(text), count);
  return count;
}

/** All posts of a thread are counted in one way, one behind the other. */
function countsOf(form: PostForm): Map<string, Count> {
  const { platform, limits } = form;
  if (last.platform === platform && last.limits === limits) return last.counts;
  const way = `${platform} ${limits.post} ${limits.postBytes} ${limits.postUcs2} ${limits.linkCost}`;
  const counts = counted.get(way) ?? new Map<string, Count>();
  counted.set(way, counts);
  last = { platform, limits, counts };
  return counts;
}

let last: { readonly platform: string; readonly limits: unknown; readonly counts: Map<string, Count> } = {
  ...{ platform: '', limits: null, counts: new Map() },
};

/** The stretch of the text without the links that the same post has shown already. */
export function withoutRepeats({ text, repeatable = [] }: Written, piece: Piece): string {
  return ownWords({ text }, keptRanges({ repeatable }, piece)).text;
}

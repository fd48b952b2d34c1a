import { countLength, lengthLimit } from './measure.ts';
import { numberPost } from './numbering.ts';
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

/** Most posts stay what they were when a draft is split again, and counting them is the slowest step. */
const counted = new Map<string, { readonly length: number; readonly limit: number }>();
const mostCounted = 5000;

function countOnce(text: string, { platform, limits }: PostForm): { readonly length: number; readonly limit: number } {
  const key = `${platform} ${limits.post} ${limits.postBytes} ${limits.postUcs2} ${limits.linkCost} ${text}`;
  const seen = counted.get(key);
  if (seen !== undefined) return seen;
  if (counted.size >= mostCounted) counted.clear();
  const count = { length: countLength(text, platform, limits), limit: lengthLimit(text, limits) };
  counted.set(key, count);
  return count;
}

/** The stretch of the text without the links that the same post has shown already. */
export function withoutRepeats({ text, repeatable }: Written, piece: Piece): string {
  if (repeatable === undefined || repeatable.length === 0) return text.slice(piece.start, piece.end);
  const shown = new Set<string>();
  let kept = '';
  let from = piece.start;
  for (const span of repeatable) {
    if (span.start < piece.start || span.end > piece.end) continue;
    if (shown.has(span.key)) {
      kept += text.slice(from, span.start);
      from = span.end;
    }
    shown.add(span.key);
  }
  return kept + text.slice(from, piece.end);
}

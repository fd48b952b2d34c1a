import { isGlued } from './glue.ts';
import type { Measure, ShareOfPost } from './measure.ts';
import { endsSentence } from './sentence-ends.ts';
import { type Token, tokenize } from './tokens.ts';
import { pointsBack } from './words.ts';

/** How much a break at a place hurts, from least to most. `onward` is before a sentence that starts with "It" or "They", which a post by itself does not explain. `glued` is inside an atom, `cut` inside a word. */
export type BreakKind =
  | 'section'
  | 'paragraph'
  | 'line'
  | 'sentence'
  | 'onward'
  | 'clause'
  | 'comma'
  | 'space'
  | 'weak'
  | 'glued'
  | 'cut';

/** A place where a post may end: its text ends at `before`, the next one's starts at `after` (UTF-16 offsets). */
export interface Break {
  readonly before: number;
  readonly after: number;
  readonly kind: BreakKind;
}

/** Every place where `text` may be broken, in order. `shareOfPost` says which words are too long for a post and have to be cut. */
export function findBreaks(text: string, measure: Measure, shareOfPost: ShareOfPost): Break[] {
  const tokens = tokenize(text);
  const isEnclosed = enclosedGaps(text);
  const breaks: Break[] = [];
  for (const [index, token] of tokens.entries()) {
    breaks.push(...insideWord(text, token, { measure, shareOfPost }));
    const next = tokens[index + 1];
    if (next === undefined) break;
    const kind = gapKind(text, tokens, index);
    const isInside = isEnclosed[token.end] === 1 && kind !== 'paragraph';
    breaks.push({ before: token.end, after: next.start, kind: isInside ? 'glued' : kind });
  }
  return breaks;
}

function gapKind(text: string, tokens: readonly Token[], index: number): BreakKind {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined) return 'space';
  const lines = countNewlines(text, token.end, next.start);
  if (lines > 0) return lines === 1 ? 'line' : 'paragraph';
  if (endsSentence(tokens, index)) return pointsBack.has(next.facts.core) ? 'onward' : 'sentence';
  return isGlued(tokens, index) ? 'glued' : kindWithinSentence(token);
}

function kindWithinSentence({ facts }: Token): BreakKind {
  if (facts.ending === 'clause' || facts.text === '–') return 'clause';
  if (facts.ending === 'comma') return 'comma';
  return facts.isFunctionWord ? 'weak' : 'space';
}

function countNewlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let offset = from; offset < to; offset += 1) if (text.charCodeAt(offset) === 10) count += 1;
  return count;
}

/** Short brackets and short quotations are read as one: marks each offset inside one. */
function enclosedGaps(text: string): Uint8Array {
  const marks = new Uint8Array(text.length + 1);
  for (const match of text.matchAll(/\([^()\n]{1,48}\)|\[[^[\]\n]{1,48}\]|“[^“”\n]{1,140}”/g)) {
    marks.fill(1, match.index + 1, match.index + match[0].length - 1);
  }
  return marks;
}

interface Scale {
  readonly measure: Measure;
  readonly shareOfPost: ShareOfPost;
}

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}。！？；：，、]/u;

function insideWord(text: string, token: Token, { measure, shareOfPost }: Scale): Break[] {
  if (token.end - token.start < shortestUnspaced) return [];
  const isUnspaced = unspaced.test(token.facts.text);
  if (!isUnspaced && shareOfPost(token.start, token.end) < shareWithoutNumber) return [];
  const links = measure.urls.filter((url) => url.end > token.start && url.start < token.end);
  const breaks: Break[] = [];
  for (let offset = token.start + 1; offset < token.end; offset += 1) {
    if (measure.isBoundary[offset] !== 1 || links.some((url) => offset > url.start && offset < url.end)) continue;
    const kind = isUnspaced ? unspacedKind(text, offset) : 'cut';
    if (kind !== 'glued') breaks.push({ before: offset, after: offset, kind });
  }
  return breaks;
}

/** Words below this length, in UTF-16 units, are never broken: most are, and need no closer look. */
const shortestUnspaced = 18;

/** The widest numbering (a line break, three digits twice, the slash and two isolates) takes 16 of at least 280. */
const shareWithoutNumber = 0.94;

/** Chinese and Japanese have no spaces: a break stands between any two of their characters, but not before closing or after opening marks. */
function unspacedKind(text: string, offset: number): BreakKind {
  const before = text.charAt(offset - 1);
  const after = text.charAt(offset);
  if (/[。！？；：，、）」』】》”’,.;:!?)]/u.test(after) || /[（「『【《“‘(]/u.test(before)) return 'glued';
  if (/[。！？]/u.test(before)) return 'sentence';
  if (/[；：]/u.test(before)) return 'clause';
  if (/[，、]/u.test(before)) return 'comma';
  return unspaced.test(before) && unspaced.test(after) ? 'space' : 'cut';
}

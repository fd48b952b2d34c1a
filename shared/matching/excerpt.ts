import type { ExcerptPiece } from '../model/library.ts';
import { stem } from './stem.ts';

const limitCharacters = 240;
const before = 60;

/**
 * Gives the piece of the first of its texts in which a word of `query` stands, with those words marked; the beginning of the first text when none
 * does. Words are compared by their stems; the last one may be the beginning of a word. What was found out about a word for one row is kept for the others.
 */
export function excerptsOf(query: string): (texts: readonly string[]) => ExcerptPiece[] {
  const isMatch = matcherOf(query);
  return (texts) => {
    for (const text of texts) {
      const at = firstMatch(text, isMatch);
      if (at >= 0) return pieces(window(text, at), isMatch);
    }
    return pieces(window(texts[0] ?? '', 0), isMatch);
  };
}

const word = /[\p{L}\p{N}\p{M}]+/gu;

type IsMatch = (written: string) => boolean;

function matcherOf(query: string): IsMatch {
  const asked = (query.match(word) ?? []).map(plain);
  const stems = new Set(asked.map(stem));
  const last = asked.at(-1) ?? '';
  const known = new Map<string, boolean>();
  return (written) => {
    const answer = known.get(written) ?? isAsked(plain(written), stems, last);
    known.set(written, answer);
    return answer;
  };
}

function isAsked(folded: string, stems: ReadonlySet<string>, last: string): boolean {
  return stems.has(stem(folded)) || (last !== '' && folded.startsWith(last));
}

function plain(written: string): string {
  return written
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function firstMatch(text: string, isMatch: IsMatch): number {
  for (const found of text.matchAll(word)) if (isMatch(found[0])) return found.index;
  return -1;
}

/** Cuts at spaces, and shows with an ellipsis that it did. */
function window(text: string, around: number): string {
  if (text.length <= limitCharacters) return text;
  const from = around <= before ? 0 : text.indexOf(' ', around - before) + 1;
  const start = from > around ? around : from;
  const space = text.lastIndexOf(' ', start + limitCharacters);
  const end = text.length <= start + limitCharacters ? text.length : Math.max(space, around + 1);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

function pieces(text: string, isMatch: IsMatch): ExcerptPiece[] {
  const found: ExcerptPiece[] = [];
  let at = 0;
  for (const match of text.matchAll(word)) {
    if (!isMatch(match[0])) continue;
    if (match.index > at) found.push({ text: text.slice(at, match.index), isMatch: false });
    found.push({ text: match[0], isMatch: true });
    at = match.index + match[0].length;
  }
  return at < text.length ? [...found, { text: text.slice(at), isMatch: false }] : found;
}

import { findCitations } from './citations.ts';

/** What is looked for. The words are taken as they are: no sign in them has a meaning of its own. */
export interface TextSearch {
  readonly query: string;
  readonly case: 'match' | 'ignore';
  /** `whole`: not as a part of a longer word. */
  readonly words: 'whole' | 'any';
}

/** A stretch of a text, half-open, in UTF-16 units. */
export interface TextPlace {
  readonly start: number;
  readonly end: number;
}

/**
 * Every place where the words stand, in order, none overlapping another. Straight and curly quotation marks, all hyphens and all
 * blanks are taken for the same, since a phone types others than a keyboard. Nothing in a citation is found: a key that was
 * replaced would lead to no source.
 */
export function findText(text: string, search: TextSearch): readonly TextPlace[] {
  const pattern = patternOf(search);
  if (pattern === null) return [];
  const places: TextPlace[] = [];
  for (const match of text.matchAll(pattern)) places.push({ start: match.index, end: match.index + match[0].length });
  return places.length === 0 ? places : outsideCitations(text, places);
}

/** The text with other words at these places, which are in order and do not overlap. */
export function replaceText(text: string, places: readonly TextPlace[], replacement: string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of places) {
    result += text.slice(from, start) + replacement;
    from = end;
  }
  return result + text.slice(from);
}

/** What stands around a place, cut at words: at most `limitCharacters` on each side, on one line. */
export function wordsAround(
  text: string,
  { start, end }: TextPlace,
  limitCharacters: number,
): { readonly before: string; readonly found: string; readonly after: string } {
  const before = text.slice(Math.max(0, start - limitCharacters), start);
  const after = text.slice(end, end + limitCharacters);
  const line = (piece: string) => piece.replace(/\s+/g, ' ');
  return {
    before: start > limitCharacters ? `…${line(before).replace(/^\S*(?=\s)/, '')}` : line(before),
    found: line(text.slice(start, end)),
    after: text.length > end + limitCharacters ? `${line(after).replace(/(?<=\s)\S*$/, '')}…` : line(after),
  };
}

/** Signs that people take for one another. */
const alike = ["'’‘ʼ", '"“”„', '-‐‑', '–—'];

function patternOf({ query, case: letterCase, words }: TextSearch): RegExp | null {
  const trimmed = query.trim();
  if (trimmed === '') return null;
  const source = Array.from(trimmed.replace(/\s+/g, ' '), signPattern).join('');
  const whole = `(?<![\\p{L}\\p{N}\\p{M}_])${source}(?![\\p{L}\\p{N}\\p{M}_])`;
  return new RegExp(words === 'whole' ? whole : source, letterCase === 'match' ? 'gu' : 'giu');
}

function signPattern(sign: string): string {
  // At most a few blanks, so that a text of blanks alone costs no square of time.
  if (sign === ' ') return '\\s{1,4}';
  const group = alike.find((signs) => signs.includes(sign));
  if (group !== undefined) return `[${group.replace('-', '\\-')}]`;
  return sign.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');
}

function outsideCitations(text: string, places: readonly TextPlace[]): readonly TextPlace[] {
  const citations = findCitations(text);
  if (citations.length === 0) return places;
  return places.filter(({ start, end }) => !citations.some((citation) => start < citation.end && end > citation.start));
}

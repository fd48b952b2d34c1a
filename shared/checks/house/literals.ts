import type { Found } from './found.ts';

/** Whether a pattern means just the letters that it is written in. */
export function isLiteral(source: string): boolean {
  return !/[\\.+*?()[\]{}^$|]/.test(source);
}

export interface LiteralKind {
  readonly isCaseless: boolean;
  readonly isWordwise: boolean;
}

/** Every place of the words, up to `most`: most patterns of a style are plain words, and need no expression to be found. */
export function findLiteral(words: string, text: string, { isCaseless, isWordwise }: LiteralKind): Found[] {
  const wanted = isCaseless ? foldCase(words) : words;
  const searched = isCaseless ? foldCase(text) : text;
  const found: Found[] = [];
  for (let start = searched.indexOf(wanted); start !== -1 && found.length < mostFound; ) {
    const end = start + wanted.length;
    const fits = !isWordwise || hasWordEdges(text, start, end);
    if (fits) found.push({ start, end, text: text.slice(start, end), group: null });
    start = searched.indexOf(wanted, fits ? end : start + 1);
  }
  return found;
}

export const mostFound = 100;

/** Whether no letter or digit stands right before or behind, in any script: RE2's own `\b` knows only English letters. */
export function hasWordEdges(text: string, start: number, end: number): boolean {
  return !isWithinWord(text, start) && !isWithinWord(text, end);
}

function isWithinWord(text: string, place: number): boolean {
  return wordCharacter.test(text.charAt(place - 1)) && wordCharacter.test(text.charAt(place));
}

const wordCharacter = /[\p{L}\p{N}\p{M}_]/u;

/** Lower case of the same length, so that offsets stay: a few capitals become two letters. */
function foldCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}

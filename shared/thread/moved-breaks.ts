import { isBreakingSpace } from './tokens.ts';

/** A change of a text: what stood from `from` to `to` (UTF-16 offsets, half open) is now `insert`. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The smallest single edit that turns one text into the other; null when they are equal. Neither end of it parts a surrogate pair. */
export function editBetween(before: string, after: string): TextEdit | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  if (isHigh(before.charCodeAt(start - 1))) start -= 1;
  let end = 0;
  while (end < most - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end))
    end += 1;
  if (end > 0 && isLow(before.charCodeAt(before.length - end))) end -= 1;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

/**
 * Where the author's own breaks are after an edit of the text. A break moves with the words around it; it goes when the white space
 * that it stands in is taken away. What is typed right at a break goes on with the post before it.
 */
export function movedBreaks(breaks: readonly number[], edit: TextEdit, after: string): readonly number[] {
  const grown = edit.insert.length - (edit.to - edit.from);
  const moved = breaks.flatMap((place) => {
    if (place < edit.from) return [place];
    if (place >= edit.to) return [place + grown];
    return spaceWithin(after, edit.from, edit.from + edit.insert.length);
  });
  const kept = moved.filter((place) => isBreakingSpace(after.charCodeAt(place)) && isBetweenWords(after, place));
  return [...new Set(kept)].sort((left, right) => left - right);
}

/** White space that was written anew where a break stood takes the break over; one place at most. */
function spaceWithin(text: string, from: number, to: number): readonly number[] {
  for (let offset = from; offset < to; offset += 1) if (isBreakingSpace(text.charCodeAt(offset))) return [offset];
  return isBreakingSpace(text.charCodeAt(to)) ? [to] : [];
}

function isBetweenWords(text: string, place: number): boolean {
  return text.slice(0, place).trim() !== '' && text.slice(place).trim() !== '';
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

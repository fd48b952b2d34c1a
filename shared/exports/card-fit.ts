/** Room for the text of a card, in CSS pixels. */
export interface CardRoom {
  readonly widthPixels: number;
  readonly heightPixels: number;
}

const sizesPixels = [64, 56, 48, 42, 38, 34, 30, 27, 24];

/** Line height of the text as a multiple of its size. */
export const cardLineHeight = 1.35;

/**
 * The largest size at which the text fits by a careful guess at the width of its letters; null when it is too long for any. What the
 * fonts of a computer make of it is measured where it is drawn.
 */
export function cardTextSize(text: string, room: CardRoom): number | null {
  const widths = text.split('\n').map(widthInEms);
  return sizesPixels.find((size) => linesAt(widths, size, room) * size * cardLineHeight <= room.heightPixels) ?? null;
}

function linesAt(widths: readonly number[], size: number, { widthPixels }: CardRoom): number {
  // A word that does not fit any more leaves a gap at the end of its line: a twelfth of it, all in all.
  return widths.reduce((sum, ems) => sum + Math.max(1, Math.ceil((ems * size * 1.09) / widthPixels)), 0);
}

function widthInEms(line: string): number {
  let ems = 0;
  for (const character of line) ems += emsOf(character.codePointAt(0) ?? 0);
  return ems;
}

/** By the widest of the usual serif faces: signs from Hangul on fill a square, then come capitals, letters of other scripts, Latin ones. */
function emsOf(code: number): number {
  if (code >= 0x1100 && !(code >= 0x1e00 && code <= 0x22ff)) return 1;
  if (/^\p{Lu}$/u.test(String.fromCodePoint(code))) return 0.8;
  return code >= 0x370 ? 0.64 : 0.54;
}

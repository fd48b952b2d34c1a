import type { Numbering, PlatformId } from '../model/thread.ts';
import { countLength } from './measure.ts';

/** The blocks that these scripts are in: most texts have nothing of them, and their classes are slow to look for. */
const mayBeRightToLeft = /[\u0590-\u08ff\ufb1d-\ufeff\ud802-\ud803\ud83a-\ud83b]/;
const rightToLeft = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
const isolateStart = '\u2066';
const isolateEnd = '\u2069';

/**
 * The post with its number, `index` counting from 0. The number stands on a line of its own: after a dose "3/12" would be read
 * as a part of it. In a right-to-left text it is isolated, or it would be shown as 12/3. A single post has no number.
 */
export function numberPost(text: string, place: { index: number; total: number; numbering: Numbering }): string {
  if (place.numbering === 'none' || place.total < 2) return text;
  const figures = `${place.index + 1}/${place.total}`;
  const number = isRightToLeft(text) ? `${isolateStart}${figures}${isolateEnd}` : figures;
  return place.numbering === 'prefix' ? `${number}\n${text}` : `${text}\n${number}`;
}

/** What the number takes of a post when the count of posts has `digits` digits: length and bytes. */
export function numberWidth(text: string, digits: number, options: { platform: PlatformId; numbering: Numbering }) {
  if (options.numbering === 'none' || digits === 0) return { length: 0, bytes: 0 };
  if (lastAsked.text !== text) lastAsked = { text, isRightToLeft: isRightToLeft(text) };
  const isolates = lastAsked.isRightToLeft ? `${isolateStart}${isolateEnd}` : '';
  const widest = `\n${'9'.repeat(digits)}/${'9'.repeat(digits)}`;
  const length =
    countLength(widest, options.platform) + 2 * (isolates === '' ? 0 : countLength(isolateStart, options.platform));
  return { length, bytes: widest.length + 3 * isolates.length };
}

/** A whole text is asked for its width several times in a row. */
let lastAsked = { text: '', isRightToLeft: false };

function isRightToLeft(text: string): boolean {
  return mayBeRightToLeft.test(text) && rightToLeft.test(text);
}

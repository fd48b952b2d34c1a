import type { Numbering, PlatformId } from '../model/thread.ts';
import { countLength } from './measure.ts';

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
  const number = rightToLeft.test(text) ? `${isolateStart}${figures}${isolateEnd}` : figures;
  return place.numbering === 'prefix' ? `${number}\n${text}` : `${text}\n${number}`;
}

/** What the number takes of a post when the count of posts has `digits` digits: length and bytes. */
export function numberWidth(text: string, digits: number, options: { platform: PlatformId; numbering: Numbering }) {
  if (options.numbering === 'none' || digits === 0) return { length: 0, bytes: 0 };
  const isolates = rightToLeft.test(text) ? `${isolateStart}${isolateEnd}` : '';
  const widest = `\n${'9'.repeat(digits)}/${'9'.repeat(digits)}`;
  const length =
    countLength(widest, options.platform) + 2 * (isolates === '' ? 0 : countLength(isolateStart, options.platform));
  return { length, bytes: widest.length + 3 * isolates.length };
}

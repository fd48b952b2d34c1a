/** What a break between two characters of a word is: inside a Chinese or Japanese sentence it may stand, elsewhere it cuts a word. */
export type UnspacedGap = 'clause' | 'comma' | 'space' | 'weak' | 'glued' | 'cut';

/**
 * Chinese and Japanese have no spaces: a break stands between two of their characters, but not before closing or after opening marks,
 * not behind a denial, and not within a figure and what it counts. Japanese words begin with kanji or katakana more often than not.
 * Elsewhere the writer may have said where a word can be parted: by a space of no width (Khmer, Thai) or a soft hyphen.
 */
export function unspacedGap(word: string, offset: number): UnspacedGap {
  const before = word.charAt(offset - 1);
  const after = word.charAt(offset);
  const marked = markedGaps.get(before);
  if (marked !== undefined) return marked;
  if (!unspaced.test(before) || !unspaced.test(after)) return 'cut';
  if (closing.test(after) || opening.test(before)) return 'glued';
  if (/[；：]/.test(before)) return 'clause';
  if (/[，、]/.test(before)) return 'comma';
  if (isTied(before, after)) return 'glued';
  return isWithinWord(before, after) ? 'weak' : 'space';
}

const markedGaps: ReadonlyMap<string, UnspacedGap> = new Map([
  ['\u200b', 'space'],
  ['\u00ad', 'weak'],
]);

function isWithinWord(before: string, after: string): boolean {
  return hiragana.test(after) || (katakana.test(before) && katakana.test(after));
}

/** Whether a word has anything of a script without spaces, or spaces of no width. */
export const hasUnspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u200b]/u;

/** The links of a word, with letters of other scripts where they cannot be the next sentence: behind the scheme or a mark of the address. */
export function addressesIn(word: string): readonly { readonly start: number; readonly end: number }[] {
  if (!/:\/\/|www\./i.test(word)) return [];
  return [...word.matchAll(address)].map(({ index, 0: written }) => ({ start: index, end: index + written.length }));
}

const address = /(?:https?:\/\/|www\.)(?:[!-~]|(?<=[^A-Za-z0-9])[^\s!-~。！？；：，、（）「」『』《》【】])*/gi;

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー。！？；：，、「」『』（）《》【】]/u;
const closing = /[。！？；：，、）」』】》”’]/u;
const opening = /[（「『【《“‘]/u;
const hiragana = /\p{sc=Hiragana}/u;
const katakana = /[\p{sc=Katakana}ー]/u;

/** Denials (不会, 没有, 無い) and numerals with what they count (六十五万名). */
function isTied(before: string, after: string): boolean {
  return (
    /[不没沒未无無非勿別别莫一二三四五六七八九十百千万亿億兆两第]/.test(before) ||
    /[不没沒未无無非一二三四五六七八九十百千万亿億兆%％]/.test(after)
  );
}

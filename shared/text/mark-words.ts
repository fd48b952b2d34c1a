import type { ExcerptPiece } from '../model/library.ts';

/**
 * Cuts `text` into pieces at the words that matched (compared without regard to case); the pieces joined give the text.
 * A word is a run of letters, marks and digits, with apostrophes and hyphens inside it.
 */
export function markWords(text: string, words: readonly string[]): ExcerptPiece[] {
  const wanted = new Set(words.map((word) => word.toLowerCase()));
  const pieces: ExcerptPiece[] = [];
  let plainFrom = 0;
  for (const found of text.matchAll(wordPattern)) {
    if (!wanted.has(found[0].toLowerCase())) continue;
    if (found.index > plainFrom) pieces.push({ text: text.slice(plainFrom, found.index), isMatch: false });
    pieces.push({ text: found[0], isMatch: true });
    plainFrom = found.index + found[0].length;
  }
  if (plainFrom < text.length) pieces.push({ text: text.slice(plainFrom), isMatch: false });
  return pieces;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

import { syllable } from 'syllable';
import { syllablesOfWord } from './syllables-medical.ts';

/** How many syllables a word has in English, at least one. `word` is lower case. */
export function countSyllables(word: string): number {
  const known = syllablesOfWord.get(word) ?? counted.get(word);
  if (known !== undefined) return known;
  const count = Math.max(1, countOf(word));
  // Counting a word takes 20 microseconds, and a draft says the same few hundred words over and over.
  if (counted.size >= limitWords) counted.clear();
  counted.set(word, count);
  return count;
}

/** The package takes `nurses` and `glasses` for one syllable, and `rashes` for three. */
function countOf(word: string): number {
  if (/(?:ss|sh)es$/.test(word)) return countSyllables(word.slice(0, -2)) + 1;
  if (/[lnpr]ses$/.test(word)) return countSyllables(word.slice(0, -1)) + 1;
  return syllable(word);
}

const limitWords = 20_000;
const counted = new Map<string, number>();

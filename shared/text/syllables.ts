import { syllable } from 'syllable';
import { syllablesOfWord } from './syllables-medical.ts';

/** How many syllables a word has in English, at least one. `word` is lower case; a number counts as it is read by `syllable`. */
export function countSyllables(word: string): number {
  const known = syllablesOfWord.get(word);
  if (known !== undefined) return known;
  return Math.max(1, syllable(word));
}

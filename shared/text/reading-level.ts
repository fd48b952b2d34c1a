import type { CheckReport } from '../model/finding.ts';
import { countSyllables } from './syllables.ts';
import { isWord, type Token } from './tokens.ts';

/** What the formula needs of one sentence. */
export interface WordCount {
  readonly words: number;
  readonly syllables: number;
}

/** Counts what is read aloud: citations, links and marks are masked before, so they have no tokens. */
export function countReading(tokens: readonly Token[]): WordCount {
  let words = 0;
  let syllables = 0;
  for (const token of tokens) {
    if (!isWord(token)) continue;
    words += 1;
    syllables += countSyllables(token.word);
  }
  return { words, syllables };
}

/**
 * Flesch-Kincaid grade (Kincaid 1975: 0.39 words per sentence + 11.8 syllables per word - 15.59), to one decimal. Null under three
 * sentences or 30 words: a single post of one sentence can score 31, which says nothing.
 */
export function readingLevelOf(sentences: readonly WordCount[]): CheckReport['reading'] {
  const spoken = sentences.filter((sentence) => sentence.words > 0);
  const words = spoken.reduce((sum, sentence) => sum + sentence.words, 0);
  const syllables = spoken.reduce((sum, sentence) => sum + sentence.syllables, 0);
  if (spoken.length < 3 || words < 30) return { words, sentences: spoken.length, grade: null };
  const grade = (0.39 * words) / spoken.length + (11.8 * syllables) / words - 15.59;
  return { words, sentences: spoken.length, grade: Math.round(grade * 10) / 10 };
}

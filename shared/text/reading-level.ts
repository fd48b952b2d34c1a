import type { CheckReport } from '../model/finding.ts';
import { isFamiliar } from './familiar-words.ts';
import { perLexeme } from './lexeme.ts';
import { countSyllables } from './syllables.ts';
import { isWord, type Token } from './tokens.ts';

/** What the formulas need of one sentence. */
export interface WordCount {
  readonly words: number;
  readonly syllables: number;
  /** Words of three syllables or more. */
  readonly polysyllables: number;
  /** Words that are not on Dale and Chall's list. */
  readonly unfamiliar: number;
}

/** Counts what is read aloud: citations, links and marks are masked before, so they have no tokens. */
export function countReading(tokens: readonly Token[]): WordCount {
  const count = { words: 0, syllables: 0, polysyllables: 0, unfamiliar: 0 };
  for (const token of tokens) {
    if (!isWord(token)) continue;
    const { syllables, isKnown } = soundOf(token);
    count.words += 1;
    count.syllables += syllables;
    if (syllables >= 3) count.polysyllables += 1;
    if (!isKnown) count.unfamiliar += 1;
  }
  return count;
}

const soundOf = perLexeme((word) => ({ syllables: countSyllables(word), isKnown: isFamiliar(word) }));

/** The grades of the three formulas, unrounded. */
export interface ReadingGrades {
  /** Kincaid 1975: 0.39 words per sentence + 11.8 syllables per word - 15.59. */
  readonly fleschKincaid: number;
  /** McLaughlin 1969, as it was settled later: 1.043 times the root of the long words in 30 sentences + 3.1291. Made for 30 sentences and more. */
  readonly smog: number;
  /** Dale and Chall 1948: 0.1579 times the unfamiliar words in per cent + 0.0496 words per sentence, + 3.6365 when over 5 %. */
  readonly daleChall: number;
}

/** The three formulas over sentences that have words; null when there is none. Whether they mean anything is for the caller to say. */
export function readingGrades(sentences: readonly WordCount[]): ReadingGrades | null {
  const spoken = sentences.filter((sentence) => sentence.words > 0);
  if (spoken.length === 0) return null;
  const total = (part: keyof WordCount) => spoken.reduce((sum, sentence) => sum + sentence[part], 0);
  const words = total('words');
  const perSentence = words / spoken.length;
  const unfamiliar = (100 * total('unfamiliar')) / words;
  return {
    fleschKincaid: 0.39 * perSentence + (11.8 * total('syllables')) / words - 15.59,
    smog: 1.043 * Math.sqrt((30 * total('polysyllables')) / spoken.length) + 3.1291,
    daleChall: 0.1579 * unfamiliar + 0.0496 * perSentence + (unfamiliar > 5 ? 3.6365 : 0),
  };
}

/**
 * Flesch-Kincaid grade, to one decimal. Null under three sentences or 30 words: a single post of one sentence can score 31, which
 * says nothing.
 */
export function readingLevelOf(sentences: readonly WordCount[]): CheckReport['reading'] {
  const spoken = sentences.filter((sentence) => sentence.words > 0);
  const words = spoken.reduce((sum, sentence) => sum + sentence.words, 0);
  const grades = readingGrades(spoken);
  if (grades === null || spoken.length < 3 || words < 30) return { words, sentences: spoken.length, grade: null };
  return { words, sentences: spoken.length, grade: Math.round(grades.fleschKincaid * 10) / 10 };
}

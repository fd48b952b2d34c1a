import type { Rule } from '../rule.ts';
import { longSentence } from './plain-language/long-sentence.ts';
import { readingGrade } from './plain-language/reading-grade.ts';

/** Whether people can read it: PLN, CTA, RSK, UNC, in the order of the catalogue. */
export const plainLanguageRules: readonly Rule[] = [readingGrade, longSentence];

import type { Rule } from '../rule.ts';
import { noCallToAction, vagueCall } from './plain-language/call-to-action.ts';
import { doubleNegative } from './plain-language/double-negative.ts';
import { longList } from './plain-language/long-list.ts';
import { longSentence } from './plain-language/long-sentence.ts';
import { passiveMessage } from './plain-language/passive-message.ts';
import { readingGrade } from './plain-language/reading-grade.ts';
import { severalIdeas } from './plain-language/several-ideas.ts';
import { unexplainedTerm } from './plain-language/unexplained-term.ts';
import { unknownAcronym } from './plain-language/unknown-acronym.ts';

/** Whether people can read it: PLN, CTA, RSK, UNC, in the order of the catalogue. */
export const plainLanguageRules: readonly Rule[] = [
  readingGrade,
  longSentence,
  passiveMessage,
  unexplainedTerm,
  unknownAcronym,
  longList,
  doubleNegative,
  severalIdeas,
  noCallToAction,
  vagueCall,
];

import type { RelationWords } from './relation-words.ts';
import { englishRelations } from './words/english-relations.ts';
import { frenchRelations } from './words/french-relations.ts';
import { germanRelations } from './words/german-relations.ts';
import { spanishRelations } from './words/spanish-relations.ts';

/** The languages in which disclosures are read. */
export const relationLanguages: readonly RelationWords[] = [
  englishRelations,
  germanRelations,
  spanishRelations,
  frenchRelations,
];

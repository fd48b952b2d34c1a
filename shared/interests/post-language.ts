import { tokenize } from '../text/tokens.ts';
import type { DisclosingSentence } from './disclosures.ts';
import { englishRelations } from './words/english-relations.ts';
import { frenchRelations } from './words/french-relations.ts';
import { germanRelations } from './words/german-relations.ts';
import { spanishRelations } from './words/spanish-relations.ts';

const fewest = 4;
const common = [englishRelations, germanRelations, spanishRelations, frenchRelations].map(
  ({ language, common: list }) => ({
    language,
    words: new Set(list),
  }),
);

/** Whether a sentence is in the language of the rest of its text, as far as common words tell: readers of one language are not told in another. */
export function readsAlone(text: string, { start, end, language }: DisclosingSentence): boolean {
  const rest = tokenize(`${text.slice(0, start)} ${text.slice(end)}`);
  const counts = common.map((one) => ({
    language: one.language,
    count: rest.filter(({ word }) => one.words.has(word)).length,
  }));
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best));
  const own = counts.find((one) => one.language === language)?.count ?? 0;
  return most.language === language || most.count < fewest || most.count < own * 2;
}

import { perText } from '../checks/memory.ts';
import { tokenize } from '../text/tokens.ts';
import type { DisclosingSentence } from './disclosures.ts';
import { relationLanguages } from './relation-languages.ts';

const fewest = 4;
const common = relationLanguages.map(({ language, common: list }) => ({
  language,
  words: new Set(list),
}));

/** Whether a sentence is in the language of the rest of its text, as far as common words tell: readers of one language are not told in another. */
export function readsAlone(text: string, { start, end, language }: DisclosingSentence): boolean {
  const itself = commonWordsIn(text.slice(start, end));
  const counts = commonWordsIn(text).map((count, index) => count - (itself[index] ?? 0));
  const most = Math.max(...counts);
  const own = counts[common.findIndex((one) => one.language === language)] ?? 0;
  return own === most || most < fewest || most < own * 2;
}

/** How many words of a text are common ones of each language. */
const commonWordsIn = perText((text): readonly number[] => {
  const tokens = tokenize(text);
  return common.map(({ words }) => tokens.filter(({ word }) => words.has(word)).length);
});

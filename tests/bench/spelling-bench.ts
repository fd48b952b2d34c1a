import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createSpeller } from '../../renderer/spelling/speller.ts';
import { medicalWords } from '../../shared/spelling/medical-words.ts';
import { wordsToCheck } from '../../shared/spelling/words-to-check.ts';
import { createDrafts, wordsInThread } from './checks-threads.ts';
import { costHead, costOf, costRow } from './cost.ts';

/** Every word of a draft that was just opened, by a speller that knows none of them yet; later each word is asked once. */
const dictionary = (name: string, file: string) =>
  readFileSync(join(dirname(createRequire(import.meta.url).resolve(name)), file), 'utf8');
const dictionaries = {
  affixes: dictionary('dictionary-en', 'index.aff'),
  american: dictionary('dictionary-en', 'index.dic'),
  british: dictionary('dictionary-en-gb', 'index.dic'),
  medical: medicalWords,
};
const words = createDrafts()(wordsInThread).blocks.flatMap((block) => wordsToCheck(block.text));
const speller = createSpeller(dictionaries);
const check = () => words.filter(({ word }) => !speller.isKnown(word));
console.log(costHead);
console.log(
  costRow(
    'dictionaries read',
    [1, 2, 3].map(() => costOf(() => createSpeller(dictionaries))),
  ),
);
console.log(costRow(`${words.length} words, the first time`, [costOf(check)]));
console.log(
  costRow(
    'again',
    Array.from({ length: 20 }, () => costOf(check)),
  ),
);

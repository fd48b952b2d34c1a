import { IntlMessageFormat } from 'intl-messageformat';
import { expect, it } from 'vitest';
import { type Say, signsInWords } from '../../renderer/checks/sign-words.ts';
import { categoryWords } from '../../renderer/screens/rules/rule-words.ts';
import { english, isMessageKey } from '../../shared/messages/en.ts';

const say: Say = (key, values) =>
  isMessageKey(key) ? String(new IntlMessageFormat(english[key], 'en').format({ ...values })) : key;

const inWords = (...names: readonly string[]) => signsInWords(names, say, categoryWords);

it.each([
  ['words you can', '“you can”'],
  ['words of _ year', '“of … year”'],
  ['word #n', 'a figure'],
  ['start my', 'begins with “my”'],
  ['end !', 'ends with “!”'],
  ['sign category tone', 'what the rules found about Tone'],
  ['sign warn privacy', 'what the rules found about Privacy'],
  ['sign mostly negated', 'most of it is denied'],
  ['sign amount percent 2', 'a percentage'],
  ['sign amounts percent ratio', 'how figures are given (a percentage, so many of so many)'],
  ['sign amounts none', 'no figures'],
  ['sign sentences 1', 'a single sentence'],
  ['sign story age', 'talk of: age'],
])('says %s as %s', (name, words) => {
  expect(inWords(name)).toEqual([words]);
});

it('names a rule by its title', () => {
  expect(inWords('sign rule READ-TON')).toEqual(['the rule “This may hurt people”']);
});

it('leaves out what has no words of its own, what is said twice and what stands in a longer phrase', () => {
  expect(inWords('piece abc', 'sign story nobodyknows', 'sign rule XYZ-1', 'sign amount odd 1')).toEqual([]);
  expect(inWords('word can', 'words you can', 'word cannot', 'word cannot')).toEqual(['“you can”', '“cannot”']);
});

import type { Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { wma } from '../../guidelines.ts';
import { createLexicon } from '../../lexicon.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';
import { absoluteExceptions, absoluteWords } from '../../words/english-absolutes.ts';
import { plainMatches, softer } from './softer.ts';

const lexicon = createLexicon(absoluteWords);
const exceptions = createLexicon({ exception: absoluteExceptions });

/** TON-07. Medicine knows few absolutes, and one exception that a reader has met sinks the whole answer. */
export const absoluteWording: SentenceRule = {
  id: 'TON-07',
  category: 'absolutes',
  severity: 'warn',
  scope: 'sentence',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: wma('Recommendation 7: factual information and a sober tone'),
  anchors: lexicon.firstWords,
  find: findAbsolutes,
  examples: {
    flag: texts(
      'Vaccines are 100 % safe.',
      'The vaccine never causes harm.',
      'There is zero risk for your child.',
      'This drug cures cancer.',
      'It is completely safe in pregnancy and has no side effects.',
      'Two doses always work.',
    ),
    pass: texts(
      'Never drink bleach.',
      'No vaccine is 100% safe.',
      'Ivermectin does not cure COVID.',
      'Always wash your hands before you cook.',
      'The absolute risk fell by 2 in 100.',
      'A false claim says that “this tea cures cancer”.',
      'Not a cure.',
      'It has never been shown to work.',
      'There was no increased risk.',
    ),
  },
};

/** `a cure has not been found` says no behind the word, where a negation does not reach. */
function findAbsolutes(sentence: Sentence): readonly SentenceHit[] {
  const matches = plainMatches(sentence, lexicon, exceptions).filter((match) => {
    const after = sentence.tokens.slice(match.to, match.to + 3).map((token) => token.word);
    return !after.some((word) => word === 'not' || word.endsWith("n't")) && !isQuestion(sentence);
  });
  return softer(sentence, matches, 'absolute');
}

function isQuestion(sentence: Sentence): boolean {
  return sentence.text.trimEnd().endsWith('?');
}

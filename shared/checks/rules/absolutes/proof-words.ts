import { texts } from '../../example-input.ts';
import { wma } from '../../guidelines.ts';
import { createLexicon } from '../../lexicon.ts';
import type { SentenceRule } from '../../rule.ts';
import { plainMatches, softer } from './softer.ts';

const lexicon = createLexicon({
  shows: ['proves'],
  show: ['prove beyond?'],
  showed: ['proved'],
  'strong evidence': ['definitive|irrefutable|undeniable|conclusive|absolute proof|evidence'],
  shown: ['proven|proved to', 'been proven', 'is|was|are proven'],
  lowers: ['eliminates|eradicates the|all|any? risk|risks|chance'],
  'well supported': [
    'beyond any|all? doubt|question',
    'settled once and for all',
    'undeniably|indisputably|irrefutably',
  ],
});
const exceptions = createLexicon({
  exception: ['prove|proves|proved helpful|useful|wrong|right|hard|difficult|fatal|nothing', 'the burden of'],
});

/** EVI-08, as far as words alone tell: studies support, they do not prove. Whether the evidence is strong is not looked at. */
export const proofWords: SentenceRule = {
  id: 'EVI-08',
  category: 'absolutes',
  severity: 'warn',
  scope: 'sentence',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: wma('Recommendation 7: factual information and a sober tone'),
  anchors: lexicon.firstWords,
  find: (sentence) => softer(sentence, plainMatches(sentence, lexicon, exceptions), 'proof'),
  examples: {
    flag: texts(
      'This study proves that vitamin D prevents colds.',
      'There is irrefutable evidence that it works.',
      'The vaccine eliminates the risk of cancer.',
      'It is proven to work.',
    ),
    pass: texts(
      'This study suggests that vitamin D may prevent some colds.',
      'One study does not prove that a drug works.',
      'The advice proved useful.',
      'He says that “science proves it”.',
      'Ask for proof.',
    ),
  },
};

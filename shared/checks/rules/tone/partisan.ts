import { texts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import { createLexicon } from '../../lexicon.ts';
import type { SentenceRule } from '../../rule.ts';
import { partisanWords } from '../../words/english-tone-notes.ts';
import { ownPhrase } from './phrase-rule.ts';

const lexicon = createLexicon({ partisan: partisanWords });

/** TON-11. A party named as a fact is not flagged; a party blamed is. */
export const partisan: SentenceRule = {
  id: 'TON-11',
  category: 'tone',
  severity: 'note',
  scope: 'sentence',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: ownAdvice('Facts for readers of every party'),
  anchors: lexicon.firstWords,
  find: (sentence) => ownPhrase(sentence, lexicon, 'party'),
  examples: {
    flag: texts('This is the left’s pandemic.', 'Woke elites invented it.', 'Blame the Tories for this outbreak.'),
    pass: texts(
      'The health department says so.',
      'Pain on the left side may be a stone.',
      'The Labour government paid for the trial.',
    ),
  },
};

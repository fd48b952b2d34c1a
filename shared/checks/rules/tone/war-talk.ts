import { texts } from '../../example-input.ts';
import { wma } from '../../guidelines.ts';
import { createLexicon } from '../../lexicon.ts';
import type { SentenceRule } from '../../rule.ts';
import { warWords } from '../../words/english-tone-notes.ts';
import { ownPhrase } from './phrase-rule.ts';

const lexicon = createLexicon({ war: warWords });

/** TON-13. An infection may be fought, a person may not. */
export const warTalk: SentenceRule = {
  id: 'TON-13',
  category: 'tone',
  severity: 'note',
  scope: 'sentence',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: wma('Recommendation 7: a sober tone'),
  anchors: lexicon.firstWords,
  find: (sentence) => ownPhrase(sentence, lexicon, 'war'),
  examples: {
    flag: texts(
      'We destroyed this liar.',
      'It is war on the antivaxxers now.',
      'These influencers are enemies of science.',
    ),
    pass: texts(
      'White cells fight infection.',
      'The drug destroys the cell wall.',
      'The war in the region closed clinics.',
    ),
  },
};

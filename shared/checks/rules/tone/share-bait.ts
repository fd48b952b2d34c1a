import { texts } from '../../example-input.ts';
import { wma } from '../../guidelines.ts';
import { createLexicon } from '../../lexicon.ts';
import type { SentenceRule } from '../../rule.ts';
import { shareBaitWords } from '../../words/english-tone-notes.ts';
import { ownPhrase } from './phrase-rule.ts';

const lexicon = createLexicon({ bait: shareBaitWords });

/** TON-17. Hurry is what rumours spread by, so an answer does without it. */
export const shareBait: SentenceRule = {
  id: 'TON-17',
  category: 'tone',
  severity: 'note',
  scope: 'sentence',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: wma('Recommendation 7: a sober tone'),
  anchors: lexicon.firstWords,
  find: (sentence) => ownPhrase(sentence, lexicon, 'bait'),
  examples: {
    flag: texts(
      'Share this before they delete it.',
      'Repost quickly, before it gets taken down!',
      'Here is the secret your doctor will never tell you.',
    ),
    pass: texts('You can share this page.', 'Please do not forward the video.', 'Save the number of the poison line.'),
  },
};

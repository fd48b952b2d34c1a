import { texts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { SentenceRule } from '../../rule.ts';

// `a third of 27 %`, `40 % of the 5 %`: bounded, so that no text makes it go back far.
const pattern =
  /\b(?:(?:a|one|two|three)[ -](?:third|quarter|fifth|tenth)s?|half|twice|\d{1,3}(?:\.\d{1,3})?(?: ?%| percent| per cent| times)) (?:of )?(?:the |that |those |these |this |a )?(\d{1,3}(?:\.\d{1,3})? ?(?:%|percent|per cent))/gi;

/** NUM-07, kept to a share of a share: it is the one calculation that a sentence shows without a doubt. */
export const readerCalculates: SentenceRule = {
  id: 'NUM-07',
  category: 'numbers',
  severity: 'note',
  scope: 'sentence',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: ownAdvice('Nothing is left to calculate (as the Clear Communication Index, item 17, asks)'),
  anchors: new Set(['%', 'percent', 'per']),
  find: (sentence) =>
    [...sentence.text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      values: { text: match[0] },
      why: [{ feature: 'figure', text: match[0] }],
    })),
  examples: {
    flag: texts(
      'The drug can reduce that by a third of 27 %.',
      'Of those, 40% of the 5% end up in hospital.',
      'It is half of the 12 percent that smokers have.',
    ),
    pass: texts(
      'It fell from 27 to 18 in 100.',
      'Half of the people had it, and 12% had a fever.',
      'A third of the 27 people had it.',
    ),
  },
};

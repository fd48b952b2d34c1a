import { texts } from '../../example-input.ts';
import { hipaa } from '../../guidelines.ts';
import type { SentenceRule } from '../../rule.ts';
import { numberHits } from './number-hits.ts';

// Areas 000, 666 and 900 to 999 and all-zero parts were never given out.
const pattern = /(?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g;

/** PRV-07 (G). */
export const socialSecurityNumber: SentenceRule = {
  id: 'PRV-07',
  category: 'privacy',
  severity: 'block',
  scope: 'sentence',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: hipaa('(G): social security numbers'),
  anchors: null,
  find: (sentence) => numberHits(sentence, pattern, () => true),
  examples: {
    flag: texts('Her number is 512-44-9012.', 'SSN 123-45-6789', 'It said 219-09-9999 on the form.'),
    pass: texts(
      'The form shows 000-00-0000.',
      'The trial ran from 2020-01-12 to 2021-03-04.',
      'Call 413-555-0142.',
      '666-12-3456 was never given out.',
    ),
  },
};

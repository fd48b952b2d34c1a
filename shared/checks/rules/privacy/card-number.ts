import { texts } from '../../example-input.ts';
import { hipaa } from '../../guidelines.ts';
import type { SentenceRule } from '../../rule.ts';
import { digitsOf, numberHits } from './number-hits.ts';

const pattern = /(?<![\d-])(?:\d{4}[ -]){3}\d{1,7}(?![\d-])|(?<![\d-])\d{15,16}(?![\d-])/g;

/** PRV-10 (J). */
export const cardNumber: SentenceRule = {
  id: 'PRV-10',
  category: 'privacy',
  severity: 'block',
  scope: 'sentence',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: hipaa('(J): account numbers'),
  anchors: null,
  find: (sentence) => numberHits(sentence, pattern, (match) => isLuhn(digitsOf(match[0]))),
  examples: {
    flag: texts('Card 4111 1111 1111 1111', 'He paid with 5500-0000-0000-0004.', 'It is 378282246310005.'),
    pass: texts('ISBN 9780306406157', 'The years 2019 2020 2021 2022 were hard.', 'Order 4111 1111 1111 1112'),
  },
};

/** ISO/IEC 7812-1: every second digit from the right doubled, the digits of the sum of all end in 0. */
function isLuhn(digits: string): boolean {
  const sum = Array.from({ length: digits.length }, (_, index) => digits.charAt(digits.length - 1 - index)).reduce(
    (total, digit, index) => {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    },
    0,
  );
  return digits.length >= 15 && sum % 10 === 0;
}

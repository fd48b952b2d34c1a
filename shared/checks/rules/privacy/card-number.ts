import { checkDigits } from '../../check-digits.ts';
import { spanish, texts } from '../../example-input.ts';
import { hipaa } from '../../guidelines.ts';
import type { SentenceRule } from '../../rule.ts';
import { digitsOf, hasDigits, numberHits } from './number-hits.ts';

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
  find: (sentence) =>
    hasDigits(sentence, 15) ? numberHits(sentence, pattern, (match) => isCard(digitsOf(match[0]))) : [],
  examples: {
    flag: [
      ...texts('Card 4111 1111 1111 1111', 'He paid with 5500-0000-0000-0004.', 'It is 378282246310005.'),
      ...spanish(
        'Pagó con la tarjeta 4111 1111 1111 1111.',
        'Tarjeta: 5500-0000-0000-0004',
        'La cuenta 378282246310005.',
      ),
    ],
    pass: [
      ...texts('ISBN 9780306406157', 'The years 2019 2020 2021 2022 were hard.', 'Order 4111 1111 1111 1112'),
      ...spanish('ISBN 9780306406157', 'Los años 2019 2020 2021 2022.', 'Pedido 4111 1111 1111 1112'),
    ],
  },
};

function isCard(digits: string): boolean {
  return digits.length >= 15 && checkDigits.luhn(digits);
}

import type { Sentence } from '../../annotate.ts';
import { spanish, texts } from '../../example-input.ts';
import { hipaa } from '../../guidelines.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';
import { nationalHits } from './national-hits.ts';
import { digitsOf, hasDigits, numberHits } from './number-hits.ts';

const named =
  /\b(?:insurance|insurer|policy|member|membership|beneficiary|plan|group|subscriber|p[oó]liza|afiliaci[oó]n|tarjeta sanitaria|seguro social|asegurado)(?: card)? ?(?:numbers?|no\.?|id|nº|n\.º|n°|#|n[uú]mero)?(?: (?:is|es))?[ :#-]{1,3}(?=[A-Z]{0,4}-?\d)[A-Z]{0,4}-?\d[\d-]{4,16}\d\b/gi;
const numberWord =
  /\b(?:numbers?|no|id|nº|n\.º|n°|n[uú]mero|tarjeta sanitaria|p[oó]liza|afiliaci[oó]n|seguro social)\b|#/i;

/** PRV-09 (I): numbers of health plans, by their form or by the words before them. */
export const planNumber: SentenceRule = {
  id: 'PRV-09',
  category: 'privacy',
  severity: 'block',
  scope: 'sentence',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: hipaa('(I): health plan beneficiary numbers'),
  anchors: null,
  find: findPlans,
  examples: {
    flag: [
      ...texts(
        'Medicare: 1EG4-TE5-MK73',
        'Her insurance number is 884213790.',
        'Medicare card 2123 45670 1 was in the photo.',
        'Member ID: XGH-4471120',
      ),
      ...spanish(
        'Tarjeta sanitaria 281234567890.',
        'Su póliza nº 4471120 cubre la prueba.',
        'Número de afiliación: afiliación 28-12345678-40.',
      ),
    ],
    pass: [
      ...texts(
        'Medicare Part B pays for it.',
        'The insurance covers 100000 people.',
        'The plan 2030-2035 is out.',
        'Each policy costs 1200 dollars.',
      ),
      ...spanish(
        'Pida su tarjeta sanitaria en el centro.',
        'El seguro cubre a 100000 personas.',
        'El plan 2030-2035 ya está.',
      ),
    ],
  },
};

function findPlans(sentence: Sentence): readonly SentenceHit[] {
  if (!hasDigits(sentence, 5)) return [];
  return [
    ...nationalHits(sentence, 'plan'),
    ...numberHits(sentence, named, (match) => numberWord.test(match[0]) && digitsOf(match[0]).length >= 6),
  ];
}

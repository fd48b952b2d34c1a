import type { Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { hipaa } from '../../guidelines.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';
import { digitsOf, numberHits } from './number-hits.ts';

const named =
  /\b(?:MRN|medical record|chart|hospital|patient|case file|health record|NHS|Medicare|insurance|policy|account|member)(?: (?:number|no\.?|id|#))?(?: (?:is|ends in|ending in|of))?[ :#-]{0,3}(?=[A-Z]{0,3}\d)[A-Z]{0,3}\d[\d -]{2,14}\d\b/gi;
const nhs = /(?<!\d)\d{3} \d{3} \d{4}(?!\d)/g;
const medicare =
  /\b[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}\b/g;

/** PRV-08 (H, I): record numbers by the word before them, NHS numbers by their check digit, Medicare numbers by their shape. */
export const recordNumber: SentenceRule = {
  id: 'PRV-08',
  category: 'privacy',
  severity: 'block',
  scope: 'sentence',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: hipaa('(H) and (I): medical record and health plan numbers'),
  anchors: null,
  find: findRecords,
  examples: {
    flag: texts(
      'MRN 00348812 came back positive.',
      'The chart number ends in 4471.',
      'NHS number 943 476 5919',
      'Medicare: 1EG4-TE5-MK73',
    ),
    pass: texts(
      'The trial is registered as NCT01234567.',
      'Medicare Part B pays for it.',
      'The hospital treated 1200 people.',
      'NHS staff gave 943 476 doses.',
      'Of every patient 10 000 cells were counted.',
    ),
  },
};

function findRecords(sentence: Sentence): readonly SentenceHit[] {
  if (!/\d\w*-?\w*\d/.test(sentence.text)) return [];
  return [
    ...numberHits(sentence, named, (match) => isRecord(match[0])),
    ...(/\bNHS\b|\bpatient\b/i.test(sentence.text)
      ? numberHits(sentence, nhs, (match) => isNhsNumber(digitsOf(match[0])))
      : []),
    ...numberHits(sentence, medicare, () => true),
  ];
}

/** `hospital 1200` or `patient 7` is no record number without `number`, `no` or `id`; `MRN 0034` is one by itself. */
function isRecord(text: string): boolean {
  const isNamed = /\b(?:number|no\.?|id|#|ends in|ending in)\b|#|MRN|medical record/i.test(text);
  return isNamed && digitsOf(text).length >= 4;
}

/** Ten digits; the last is 11 minus the weighted sum of the others modulo 11 (NHS Data Dictionary). */
function isNhsNumber(digits: string): boolean {
  if (digits.length !== 10) return false;
  const sum = Array.from({ length: 9 }, (_, index) => digits.charAt(index)).reduce(
    (total, digit, index) => total + Number(digit) * (10 - index),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

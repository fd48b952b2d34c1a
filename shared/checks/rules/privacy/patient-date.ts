import type { Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { hipaa } from '../../guidelines.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';
import { numberHits } from './number-hits.ts';
import { tellsOfPatient } from './person-context.ts';

const month =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?';
const date = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${month})(?:,? \\d{4})?|(?:${month}) \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)?\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2})\\b`,
  'g',
);
const birth = /\b(?:born on|date of birth|d\.?o\.?b\.?)\b/i;

/** PRV-03 (C): a day in the life of one patient, or a birthday. Relative days (`last Tuesday`) are counted by PRV-20 and PRV-24. */
export const patientDate: SentenceRule = {
  id: 'PRV-03',
  category: 'privacy',
  severity: 'block',
  scope: 'sentence',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: hipaa('(C): all elements of dates except the year'),
  anchors: null,
  find: findDates,
  examples: {
    flag: texts(
      'On 3 May a child was admitted with measles.',
      'My patient died on March 12, 2024.',
      'She was born on 04/12/1987 and has lupus.',
      'DOB: 1987-04-12',
    ),
    pass: texts(
      'In 2023 a child was admitted with measles.',
      'Clinic on 3 May, all welcome.',
      'On 11 March 2020 the WHO declared a pandemic.',
      'The trial ran from 1 June to 3 August 2021.',
    ),
  },
};

function findDates(sentence: Sentence): readonly SentenceHit[] {
  if (!/\d/.test(sentence.text)) return [];
  const isBirth = birth.test(sentence.text);
  return numberHits(sentence, date, () => isBirth || tellsOfPatient(sentence));
}

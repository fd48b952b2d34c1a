import type { Sentence } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { hipaa } from '../../guidelines.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';
import { numberHits } from './number-hits.ts';
import { speaksOfPatient } from './person-context.ts';

const street =
  /(?<!\d)\d{1,5}[A-Za-z]?\s(?:(?:North|South|East|West|N\.|S\.|E\.|W\.)\s)?\p{Lu}[\p{L}'’.-]{1,24}(?:\s\p{Lu}[\p{L}'’.-]{1,24}){0,2}\s(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Boulevard|Blvd|Court|Ct|Way|Terrace|Close|Crescent|Highway|Hwy|Place|Square)\b\.?/gu;
const home =
  /\b(?:lives?|living|resides?|home|house|flat|apartment|address|neighbou?rs?|my place|moved to|found at)\b/i;

/** PRV-02 (B), the part with a house number; a town beside a patient is counted by PRV-20. A clinic may give its address. */
export const patientAddress: SentenceRule = {
  id: 'PRV-02',
  category: 'privacy',
  severity: 'block',
  scope: 'sentence',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: hipaa('(B): geographic subdivisions smaller than a state'),
  anchors: null,
  find: findAddresses,
  examples: {
    flag: texts(
      'She lives at 23 Wressle Road.',
      'The family home is 1201 North Elm Street.',
      'We admitted a man found at 9 Harbor Lane.',
      'My address is 4 Orchard Close.',
    ),
    pass: texts(
      'The clinic at 12 Main Street opens at 9.',
      'Get your shot: 500 Park Avenue, Monday to Friday.',
      'About 300 Street Doctors volunteers came.',
      'Sesame Street had 4 episodes on it.',
    ),
  },
};

function findAddresses(sentence: Sentence): readonly SentenceHit[] {
  if (!/\d/.test(sentence.text)) return [];
  return numberHits(sentence, street, () => home.test(sentence.text) || speaksOfPatient(sentence));
}

import type { Sentence } from '../../annotate.ts';
import { spanish, texts } from '../../example-input.ts';
import { hipaa } from '../../guidelines.ts';
import type { DraftRule, SentenceHit } from '../../rule.ts';
import { nationalHits } from './national-hits.ts';
import { digitsOf, hasDigits, isPlaceholder, numberHits } from './number-hits.ts';
import { realHits } from './real-hits.ts';

// A word for a record, perhaps `number`, then letters, digits and the signs between them.
const named =
  /\b(?:NHS|CHI) (?:number|num|no\.?|nr\.?)(?: (?:is|was|of))?[ :#-]{1,3}\d{3}[ -]?\d{3}[ -]?\d{4}\b|\b(?:MRN|MR No|NHS(?= n)|CHI(?= n)|hosp(?:ital)?|patient|chart|record|medical record|health record|case ?file|file|folder|card|UHID|OPD|IPD|CR|case note|case|historia(?: cl[ií]nica)?|expediente|ficha|NHC)(?: ?(?:numbers?|num|no\.?|nr\.?|nº|n\.º|n°|id|ref|#|n[uú]mero))?(?: (?:is|es|was|ends in|ending in|of|acaba en|termina en))?[ :#-]{1,3}(?=[A-Z]{0,4}[/-]?\d)[A-Z]{0,4}[/-]?\d[\d/-]{2,14}\d\b/gi;
const certainly =
  /\b(?:MRN|MR No|NHS|CHI|UHID|NHC|medical record|health record|historia cl[ií]nica|expediente)\b|\b(?:hosp(?:ital)?|patient|chart|record|case ?file|file|folder|case note|ficha|OPD|IPD|CR|card)\s?(?:numbers?|num|no\b|nr\b|nº|n\.º|n°|id\b|ref|#|n[uú]mero|ends in|ending in|acaba en)/i;
const perhaps = /^(?:record|folder|file|chart|case ?file|ficha)\s[A-Z]{0,4}\d{4,}/i;

/** PRV-08 (H): record numbers by the word before them, NHS numbers and the like by their check digits. */
export const recordNumber: DraftRule = {
  id: 'PRV-08',
  category: 'privacy',
  severity: 'block',
  scope: 'block',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: hipaa('(H): medical record numbers'),
  find: realHits(findRecords),
  examples: {
    flag: [
      ...texts(
        'NHS no. 999 041 2267 has no doses on file.',
        'Whose NHS number is 999 128 4410?',
        'MRN 00348812 came back positive.',
        'The chart number ends in 4471.',
        'NHS number 943 476 5919',
        'Hospital no. KTH/23/0195 should come for a second swab.',
        'Folder 55210 is missing from the desk.',
        'We test patients for TB early. MRN 00348812 came back positive.',
        'Test records show MRN 00348812',
        "It's only a soap, they say. Our patient, hospital number 4471882",
        'No real patient should wait. MRN 00348812 did.',
        'Hospital numbers 4471882 and 4471883 came back positive.',
      ),
      ...spanish(
        'Historia clínica 0034881 con resultado positivo.',
        'Número de expediente: expediente nº 449812.',
        'NHC 7781234, pendiente de alta.',
      ),
    ],
    pass: [
      ...texts(
        'The trial is registered as NCT01234567.',
        'The hospital treated 1200 people.',
        'NHS staff gave 943 476 doses.',
        'Of every patient 10 000 cells were counted.',
        'A record 1,204 people came to the clinic.',
        'The case of 2019 was settled.',
        'On the training screen the record number 0000000 has two doses.',
        'Chart number 123456789 on the sample form is nobody’s.',
        'Our dummy patient, hospital no. 4471882, is a made-up case for the course.',
        'Folder no. 55210: no real patient, only for practice.',
        'NHS numbers have ten digits.',
        'Hospital numbers: 4 200 this week, down from 5 100.',
        'Patient numbers: 12 000 in 2023 and 14 000 in 2024.',
        'Hospital number 4471882: no real person, made up for the course.',
      ),
      ...spanish(
        'El hospital atendió a 1200 personas.',
        'El ensayo NCT01234567 terminó.',
        'Pida una copia de su historia clínica.',
      ),
    ],
  },
};

function findRecords(sentence: Sentence): readonly SentenceHit[] {
  if (!hasDigits(sentence, 4)) return [];
  return [...numberHits(sentence, named, (match) => isRecord(match[0])), ...nationalHits(sentence, 'record')];
}

/** `hospital 1200` or `patient 7` is no record number without `number`, `no` or `id`; `MRN 0034` is one by itself. */
function isRecord(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length < 4 || isPlaceholder(digits)) return false;
  // `Patient numbers: 12000` counts them.
  if (/numbers/i.test(text) && digits.length < 7 && !digits.startsWith('0')) return false;
  return certainly.test(text) || (perhaps.test(text) && digits.length >= 5);
}

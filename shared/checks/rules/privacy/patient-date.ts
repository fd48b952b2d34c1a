import type { Sentence } from '../../annotate.ts';
import { spanish, texts } from '../../example-input.ts';
import { hipaa } from '../../guidelines.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';
import { numberHits } from './number-hits.ts';
import { tellsOfPatient } from './person-context.ts';

const month =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?';
const numeric = '\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2}';
const date = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${month})(?:,? \\d{4})?|(?:${month}) \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|${numeric})\\b`,
  'g',
);
/** Every date has one of these. */
const dateLetters =
  /\d[/.-]\d{1,2}[/.-]\d|\d{4}-\d|(?:\d|[a-z.])\s(?:of |de )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|set)|(?:ary|ch|il|ay|ne|ly|ust|ber|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d/i;
const spanishDate = new RegExp(
  `\\b(?:\\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)(?: de \\d{4})?|${numeric})\\b`,
  'gi',
);
const birth =
  /(?<!\p{L})(?:born(?: on)?:?|birthday(?: is| was|:)?|date of birth|d\.?o\.?b\.?|nacid[oa] el|nació el|fecha de nacimiento|f\.? ?nac\.?)(?!\p{L})[^.!?\d]{0,12}$/iu;

/** PRV-03 (C): a day in the life of one patient, or a birthday. Relative days (`last Tuesday`) are counted by PRV-20 and PRV-24. */
export const patientDate: SentenceRule = {
  id: 'PRV-03',
  category: 'privacy',
  severity: 'block',
  scope: 'sentence',
  needsLanguage: true,
  languages: ['en', 'es'],
  confidence: 'pattern',
  guideline: hipaa('(C): all elements of dates except the year'),
  anchors: null,
  find: findDates,
  examples: {
    flag: [
      ...texts(
        'On 3 May a child was admitted with measles.',
        'My patient died on March 12, 2024.',
        'She was born on 04/12/1987 and has lupus.',
        'DOB: 1987-04-12',
        'DOB 3/9/48, off his insulin since June.',
        'Date of birth 11-02-2020, no doses so far.',
      ),
      ...spanish(
        'El 3 de mayo ingresamos a un niño con sarampión.',
        'Mi paciente murió el 12 de marzo de 2024.',
        'Fecha de nacimiento: 12/04/1987',
      ),
    ],
    pass: [
      ...texts(
        'In 2023 a child was admitted with measles.',
        'Clinic on 3 May, all welcome.',
        'On 11 March 2020 the WHO declared a pandemic.',
        'The trial ran from 1 June to 3 August 2021.',
        'Babies born on 1 July 2024 or later can have the new shot.',
      ),
      ...spanish(
        'En 2023 ingresó un niño con sarampión.',
        'Consulta abierta el 3 de mayo, sin cita.',
        'El 11 de marzo de 2020 la OMS declaró la pandemia.',
      ),
    ],
  },
};

function findDates(sentence: Sentence): readonly SentenceHit[] {
  if (!dateLetters.test(sentence.text)) return [];
  const isTold = tellsOfPatient(sentence);
  const isEverybody = /\b(?:babies|children|people|everyone|those|anyone|adults) born\b/i.test(sentence.text);
  return numberHits(sentence, sentence.language === 'es' ? spanishDate : date, (match) => {
    const isBirth = !isEverybody && birth.test(sentence.text.slice(Math.max(0, match.index - 40), match.index));
    return isBirth || isTold;
  });
}

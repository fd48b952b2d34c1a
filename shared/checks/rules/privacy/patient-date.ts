import type { Sentence } from '../../annotate.ts';
import { spanish, texts } from '../../example-input.ts';
import { hipaa } from '../../guidelines.ts';
import type { DraftRule, SentenceHit } from '../../rule.ts';
import { numberHits } from './number-hits.ts';
import { tellsOfPatient } from './person-context.ts';
import { realHits } from './real-hits.ts';

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
export const patientDate: DraftRule = {
  id: 'PRV-03',
  category: 'privacy',
  severity: 'block',
  scope: 'block',
  needsLanguage: true,
  languages: ['en', 'es'],
  confidence: 'pattern',
  guideline: hipaa('(C): all elements of dates except the year'),
  find: realHits(findDates),
  examples: {
    flag: [
      ...texts(
        'On 3 May a child was admitted with measles.',
        'My patient died on March 12, 2024.',
        'She was born on 04/12/1987 and has lupus.',
        'DOB: 1987-04-12',
        'DOB 3/9/48, off his insulin since June.',
        'Date of birth 11-02-2020, no doses so far.',
        'I changed the name. Born on 4 May 2019, she came in with a rash and left on a ventilator.',
        'This is no invented case: DOB 12/03/1988, and the first dose came too late.',
        'There is no real case for delay. We admitted a boy on 3 May 2024; DOB 12/03/2018.',
        'We use a stock photo here. Our patient, DOB 12/03/1988, hospital number 4471882.',
        'The patients were made up of 30 men. One of them, DOB 12/03/1988, died.',
        'Any likeness to flu ends there. Our patient born on 4 May 2019 came in.',
        "In last week's episode of our podcast we met a patient, born on 4 May 2019, with MRN 00348812",
        'Her test data: date of birth 12/03/1988',
        'Unlike the made-up patient of the film, our boy, DOB 12/03/1988, died.',
        'This case is fictional? No. DOB 12/03/1988.',
        'Vaccine harm is invented. Our patient, DOB 12/03/1988, died of measles.',
        'Rosa is a fictional patient. Our own patient in bed four, DOB 12/03/1988, died.',
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
        'Exam question: Rosa, born on 4 May 2019, has a rash. Rosa is a made-up patient. Which shots is she missing?',
        'On the test record the date of birth is 01/01/1900.',
        'DOB 12/03/1988 stands on a sample card; no real person is behind it.',
        'All patients pictured here are fictional. One has DOB 12/03/1988.',
        'This patient is fictional: DOB 12/03/1988, no doses.',
        'DOB 12/03/1988, two doses so far. This case is purely fictitious.',
        'Robert Koch was born on 11 December 1843.',
      ),
      ...spanish(
        'En 2023 ingresó un niño con sarampión.',
        'Consulta abierta el 3 de mayo, sin cita.',
        'El 11 de marzo de 2020 la OMS declaró la pandemia.',
      ),
    ],
  },
};

/** `01/01/1900` fills a form in, and who was born then is dead. */
const longAgo = /(?:^|\D)1[0-8]\d\d\b|190\d\b/;

function findDates(sentence: Sentence): readonly SentenceHit[] {
  if (!dateLetters.test(sentence.text)) return [];
  const isTold = tellsOfPatient(sentence);
  const isEverybody = /\b(?:babies|children|people|everyone|those|anyone|adults) born\b/i.test(sentence.text);
  return numberHits(sentence, sentence.language === 'es' ? spanishDate : date, (match) => {
    if (longAgo.test(match[0])) return false;
    const isBirth = !isEverybody && birth.test(sentence.text.slice(Math.max(0, match.index - 40), match.index));
    return isBirth || isTold;
  });
}

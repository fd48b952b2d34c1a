import type { Sentence } from '../../annotate.ts';
import { spanish, texts } from '../../example-input.ts';
import { hipaa } from '../../guidelines.ts';
import type { DraftRule, SentenceHit } from '../../rule.ts';
import { isCare, isOpenContext, kindsOf } from './person-context.ts';
import { realHits } from './real-hits.ts';

const age =
  /\b(?:9\d|1[01]\d)(?:-year-old|[ -]years?[ -]old|\s?(?:yo|y\/o)\b)|\b(?:aged?|is|was|turned) (?:9\d|1[01]\d)\b(?!\s?(?:%|and|or|to|years? (?:and|or)|percent|in|of|per|days|weeks|minutes|hours|people|cases))|,\s(?:9\d|1[01]\d),|\bninety(?:-(?:one|two|three|four|five|six|seven|eight|nine))?(?=[ -]years?[ -]old|,|\.)/gi;
const spanishAge = /\b(?:9\d|1[01]\d) años(?! (?:o más|y más|en adelante|después|antes|atrás))/gi;

/** PRV-04 (C): ages over 89 of one person become “90 or older”, since so few people reach them. */
export const greatAge: DraftRule = {
  id: 'PRV-04',
  category: 'privacy',
  severity: 'block',
  scope: 'block',
  needsLanguage: true,
  languages: ['en', 'es'],
  confidence: 'pattern',
  guideline: hipaa('(C): all ages over 89'),
  find: realHits(findAges),
  examples: {
    flag: [
      ...texts(
        'My 94-year-old patient went home today.',
        'We admitted a woman aged 97 with flu.',
        'I treated a man, 103, who had never seen a doctor.',
        'Our oldest regular, ninety-six, came in with a broken hip.',
      ),
      ...spanish(
        'Mi paciente de 94 años se fue a casa.',
        'Ingresamos a una mujer de 97 años con gripe.',
        'Ayer atendí a un señor de 101 años con neumonía.',
      ),
    ],
    pass: [
      ...texts(
        'Adults aged 90 and over had the highest rate.',
        'The review pooled 91 studies.',
        'My 84-year-old patient went home.',
        'A 97-year-old can have the shot.',
      ),
      ...spanish(
        'Las personas de 90 años o más deben vacunarse.',
        'Mi paciente de 84 años se fue a casa.',
        'El hospital cumple 95 años.',
      ),
    ],
  },
};

function findAges(sentence: Sentence): readonly SentenceHit[] {
  if (!/9\d|1[01]\d|ninety/i.test(sentence.text) || !isTold(sentence)) return [];
  return [...sentence.text.matchAll(sentence.language === 'es' ? spanishAge : age)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const text = match[0].replace(/^,\s|,$/g, '');
    return { start, end, values: { text }, why: [{ feature: 'age', text }] };
  });
}

function isTold(sentence: Sentence): boolean {
  const kinds = kindsOf(sentence);
  return !isOpenContext(kinds) && !kinds.has('generic') && isCare(kinds);
}

import { spanish, texts } from '../../example-input.ts';
import { hipaa } from '../../guidelines.ts';
import type { SentenceRule } from '../../rule.ts';
import { digitsOf, hasDigits, numberHits } from './number-hits.ts';

const licence =
  /\b(?:(?:driver['’]?s?|driving|licen[cs]e|passport|certificate|visa|permit|voter(?:['’]s)? ?(?:card|id)?|pasaporte|licencia|carn[eé](?: de conducir)?|c[eé]dula) ?(?:licen[cs]e)? ?(?:numbers?|no\.?|id|nº|n\.º|n°|#|n[uú]mero|de conducir)?(?: (?:is|es|was))?[ :#]{1,3})(?=[A-Z]{0,3}\d)[A-Z]{0,3}\d[A-Z\d-]{4,14}\b/gi;
const ofAuthor = /\b(?:my|our|mi|nuestr[oa])\b/i;

/** PRV-11 (K): numbers on papers of a person. An author's own registration may be given. */
export const licenceNumber: SentenceRule = {
  id: 'PRV-11',
  category: 'privacy',
  severity: 'block',
  scope: 'sentence',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: hipaa('(K): certificate and licence numbers'),
  anchors: null,
  find: (sentence) =>
    hasDigits(sentence, 5)
      ? numberHits(
          sentence,
          licence,
          (match) => digitsOf(match[0]).length >= 5 && !ofAuthor.test(sentence.text.slice(0, match.index)),
        )
      : [],
  examples: {
    flag: [
      ...texts(
        'His licence B1234567 was in the bag.',
        "The driver's license number is S530-46011.",
        'Passport no. 533018992 was stapled to the notes.',
      ),
      ...spanish('Pasaporte AAB123456 en la foto.', 'Su licencia B1234567 estaba en la bolsa.', 'Cédula: V12345678'),
    ],
    pass: [
      ...texts(
        'Dr Rao, NPI 1234567893, paediatrician.',
        'My licence number is GP123456.',
        'The vaccine was licensed in 2006.',
        'The certificate of 2020 has expired.',
      ),
      ...spanish(
        'La vacuna tiene licencia desde 2006.',
        'Mi licencia es B1234567.',
        'Pida un certificado en 24 horas.',
      ),
    ],
  },
};

import type { Sentence } from '../../annotate.ts';
import { checkDigits } from '../../check-digits.ts';
import { spanish, texts } from '../../example-input.ts';
import { hipaa } from '../../guidelines.ts';
import type { SentenceHit, SentenceRule } from '../../rule.ts';
import { numberHits } from './number-hits.ts';

// Behind a word for it, a plate has letters and digits, or it could be any number.
const plate =
  /\b(?:(?:[Nn]umber|[Ll]icen[cs]e|[Rr]egistration|[Vv]ehicle|[Cc]ar|[Tt]ag) )?(?:[Pp]lates?|[Rr]egistration|[Rr]eg|[Rr]ego|[Mm]atr[ií]cula|[Pp]lacas?|[Pp]atente)(?: (?:number|no\.?|is|was|reads?|es))?[ :]{1,2}["“]?(?=[A-Z0-9 -]{0,8}\d)(?=[0-9 -]{0,6}[A-Z])[A-Z0-9]{1,4}[ -]?[A-Z0-9]{2,4}(?:[ -]?[A-Z0-9]{1,4})?\b/g;
const chassis = /\b[A-HJ-NPR-Z0-9]{17}\b/g;

/** PRV-12 (L): plates by the word before them, vehicle identification numbers by their check digit. */
export const vehicleNumber: SentenceRule = {
  id: 'PRV-12',
  category: 'privacy',
  severity: 'block',
  scope: 'sentence',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: hipaa('(L): vehicle identifiers and licence plates'),
  anchors: null,
  find: findVehicles,
  examples: {
    flag: [
      ...texts(
        'He drove off, plate 8ABC123.',
        'The car, reg AB12 CDE, was left in the bay.',
        'VIN 1M8GDM9AXKP042788 was on the report.',
      ),
      ...spanish('El coche, matrícula 1234 BCD, seguía en urgencias.', 'Placa ABC 123.', 'Bastidor 1M8GDM9AXKP042788.'),
    ],
    pass: [
      ...texts(
        'Check the T4 level.',
        'Spread the culture on a plate 24 hours before.',
        'Trial registration NCT01234567 is public.',
        'Half your plate should be vegetables.',
      ),
      ...spanish('Placa 24 horas antes.', 'La mitad del plato, verdura.', 'El registro del ensayo es público.'),
    ],
  },
};

function findVehicles(sentence: Sentence): readonly SentenceHit[] {
  if (!/\d/.test(sentence.text)) return [];
  if (!/plate|reg|matr|placa|patente|[A-HJ-NPR-Z0-9]{17}/i.test(sentence.text)) return [];
  return [
    ...numberHits(sentence, plate, (match) => !/NCT\d|ISRCTN/.test(match[0])),
    ...numberHits(sentence, chassis, (match) => checkDigits.vin(match[0])),
  ];
}

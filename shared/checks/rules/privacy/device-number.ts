import { spanish, texts } from '../../example-input.ts';
import { hipaa } from '../../guidelines.ts';
import type { SentenceRule } from '../../rule.ts';
import { digitsOf, hasDigits, numberHits } from './number-hits.ts';

const serial =
  /\b(?:serial|serie|s\/n|SN|UDI|IMEI|MAC)(?: ?(?:numbers?|no\.?|nº|n\.º|n°|n[uú]mero|#))?(?: (?:is|es|was))?[ :#]{1,3}(?=[A-Z-]{0,5}\d)[A-Z-]{0,5}\d[A-Z\d:-]{3,30}|\(01\)\d{14}(?:\(\d{2}\)[A-Z\d]{3,20}){1,4}/gi;

/** PRV-13 (M): serial numbers and unique device identifiers; the model may be named. */
export const deviceNumber: SentenceRule = {
  id: 'PRV-13',
  category: 'privacy',
  severity: 'block',
  scope: 'sentence',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: hipaa('(M): device identifiers and serial numbers'),
  anchors: null,
  find: (sentence) =>
    hasDigits(sentence, 4) && /\d{3}/.test(sentence.text)
      ? numberHits(sentence, serial, (match) => digitsOf(match[0]).length >= 4)
      : [],
  examples: {
    flag: [
      ...texts(
        'Pacemaker serial PJN123456 was read out today.',
        'Her pump, S/N: 4471-22-908, failed.',
        'UDI (01)00844588003288(17)141120(21)A213B1',
      ),
      ...spanish(
        'Marcapasos con número de serie PJN123456.',
        'La bomba, serie nº 4471229, falló.',
        'UDI (01)00844588003288(21)A213B1',
      ),
    ],
    pass: [
      ...texts(
        'The pacemaker is a Micra.',
        'A serial killer is not a virus.',
        'Serial tests over 2021 showed a fall.',
        'Lot 1234A was recalled.',
      ),
      ...spanish('El marcapasos es un Micra.', 'La serie de 2021 tuvo 40 casos.', 'Se retiró el lote 1234A.'),
    ],
  },
};

import { spanish, texts } from '../../example-input.ts';
import { hipaa } from '../../guidelines.ts';
import type { SentenceRule } from '../../rule.ts';
import { numberHits } from './number-hits.ts';

const address = /(?<![\w.-])(?:\d{1,3}\.){3}\d{1,3}(?![\w-]|\.\d)/g;

/** PRV-15 (O). Four numbers up to 255 with points; `v1.2.3.4` is a version. */
export const networkAddress: SentenceRule = {
  id: 'PRV-15',
  category: 'privacy',
  severity: 'block',
  scope: 'sentence',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: hipaa('(O): internet protocol addresses'),
  anchors: null,
  find: (sentence) =>
    /\d\.\d{1,3}\.\d/.test(sentence.text)
      ? numberHits(
          sentence,
          address,
          (match) =>
            match[0].split('.').every((part) => Number(part) < 256) &&
            !/\b(?:version|versi[oó]n|section|secci[oó]n|chapter|build|release)\s?$/i.test(
              sentence.text.slice(0, match.index),
            ),
        )
      : [],
  examples: {
    flag: [
      ...texts('The post came from 192.0.2.44.', 'Log: 203.0.113.9 at 10:02', 'Her address was 198.51.100.23, we saw.'),
      ...spanish(
        'El mensaje vino de 192.0.2.44.',
        'Registro: 203.0.113.9',
        'La IP 198.51.100.23 aparece en la captura.',
      ),
    ],
    pass: [
      ...texts('We updated to v1.2.3.4.', 'See section 4.1.2.3 of the report.', 'The risk fell from 1.2 to 0.4.'),
      ...spanish('Es la versión 1.2.3.4.', 'Véase la sección 4.1.2.3.', 'El riesgo bajó de 1.2 a 0.4.'),
    ],
  },
};

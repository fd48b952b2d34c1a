import { spanish, texts } from '../../example-input.ts';
import { hipaa } from '../../guidelines.ts';
import type { SentenceRule } from '../../rule.ts';
import { nationalHits } from './national-hits.ts';

/** PRV-07 (G), and its like in other countries: words/national-identifiers.ts. */
export const socialSecurityNumber: SentenceRule = {
  id: 'PRV-07',
  category: 'privacy',
  severity: 'block',
  scope: 'sentence',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: hipaa('(G): social security numbers'),
  anchors: null,
  find: (sentence) => nationalHits(sentence, 'person'),
  examples: {
    flag: [
      ...texts(
        'Her number is 512-44-9012.',
        'SSN 123-45-6789',
        'It said 219-09-9999 on the form.',
        'His national insurance number, AB 12 34 56 C, was on the letter.',
        'Her SIN is 046 454 286.',
        'Aadhaar 2345 6789 0123 came with the form.',
      ),
      ...spanish('Su DNI es 12345678Z.', 'Paciente con NIE X1234567L.', 'El CPF 529.982.247-25 figura en la ficha.'),
    ],
    pass: [
      ...texts(
        'The form shows 000-00-0000.',
        'The trial ran from 2020-01-12 to 2021-03-04.',
        'Call 413-555-0142.',
        '666-12-3456 was never given out.',
        'Lot 046 454 286 was recalled.',
      ),
      ...spanish('El lote 12345678A se retiró.', 'Llame al 900 123 456.', 'El ensayo tuvo 12345678 minutos de datos.'),
    ],
  },
};

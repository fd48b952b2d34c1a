import { texts } from '../../example-input.ts';
import { wma } from '../../guidelines.ts';
import { createLexicon } from '../../lexicon.ts';
import type { SentenceRule } from '../../rule.ts';
import { swapHits } from './swaps.ts';

const lexicon = createLexicon({
  'people who doubt vaccines': [
    'anti-vaxxers|antivaxxers|anti-vaxers|antivaxers|anti-vax|anti-vaxx crowd|mob|brigade|people|parents?',
    'vaccine deniers',
    'anti-vaccine crowd|mob|brigade',
  ],
  'a person who doubts vaccines': ['anti-vaxxer|antivaxxer|anti-vaxer|antivaxer'],
  'people who share this claim': [
    'conspiracy nuts|nutters|theorists|crowd|freaks',
    'covid deniers',
    'science deniers',
    'anti-science mob|crowd|brigade',
    'truthers',
    'flat-earthers',
  ],
  'drug companies': ['big pharma shill|shills?'],
  worry: ['hysteria', 'mass hysteria|panic'],
});

/** TON-08. A label ends the talk with exactly those who were to be reached. */
export const loadedLabel: SentenceRule = {
  id: 'TON-08',
  category: 'tone',
  severity: 'note',
  scope: 'sentence',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: wma('Recommendation 11: respect'),
  anchors: lexicon.firstWords,
  find: (sentence) => swapHits(sentence, lexicon, 'label'),
  examples: {
    flag: texts('Anti-vaxxers claim that it harms.', 'The conspiracy theorists are back.', 'This is mass hysteria.'),
    pass: texts(
      'Some posts claim that it harms.',
      'Parents who doubt vaccines deserve an answer.',
      'A conspiracy theory needs no proof.',
    ),
  },
};

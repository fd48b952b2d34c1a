import { ownAdvice } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import { exampleSource, hitAt, mentionsOf } from './cited-sources.ts';

/** EVI-25, the app's own: a key that names nothing gives the reader nothing to look up. */
export const unknownCitation: DraftRule = {
  id: 'EVI-25',
  category: 'evidence',
  severity: 'block',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: ownAdvice('Each citation leads to a source of the library'),
  find: (draft) => mentionsOf(draft).flatMap((mention) => (mention.source === null ? [hitAt(mention)] : [])),
  examples: {
    flag: [
      { text: 'Measles can harm the brain [@nobody2020].' },
      { text: 'Measles can harm the brain [@study2020; @studdy2020].', input: { sources: [exampleSource()] } },
      { text: 'sources: [@lost2019, p. 3]' },
    ],
    pass: [
      { text: 'Measles can harm the brain [@study2020].', input: { sources: [exampleSource()] } },
      { text: 'Write to press@health.example or follow @healthdept.' },
      { text: 'Measles can harm the brain.' },
    ],
  },
};

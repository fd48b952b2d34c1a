import { ownAdvice } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import { exampleSource, firstMentions } from './cited-sources.ts';

/** EVI-26. The app's own: a source that others have contested in print. */
export const disputedSource: DraftRule = {
  id: 'EVI-26',
  category: 'evidence',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: ownAdvice('Say it when a source is contested'),
  find: (draft) => firstMentions(draft, (source) => source.status === 'disputed'),
  examples: {
    flag: [
      { text: 'Measles can harm the brain [@study2020].', input: { sources: [exampleSource({ status: 'disputed' })] } },
      {
        text: 'Measles can harm the brain [see @study2020, p. 3].',
        input: { sources: [exampleSource({ status: 'disputed', role: null })] },
      },
      {
        text: 'sources: [@study2020]',
        input: { sources: [exampleSource({ status: 'disputed', role: 'background' })] },
      },
    ],
    pass: [
      { text: 'Measles can harm the brain [@study2020].', input: { sources: [exampleSource()] } },
      { text: 'Measles can harm the brain.', input: { sources: [exampleSource({ status: 'disputed' })] } },
      {
        text: 'Measles can harm the brain [@study2020].',
        input: { sources: [exampleSource({ key: 'other', status: 'disputed' }), exampleSource()] },
      },
    ],
  },
};

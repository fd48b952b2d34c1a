import { wma } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import { exampleSource, firstMentions } from './cited-sources.ts';

/** EVI-03. An expression of concern is not a retraction, and the reader should not learn of it from others. */
export const sourceUnderConcern: DraftRule = {
  id: 'EVI-03',
  category: 'evidence',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: wma('Recommendation 11: the same scientific rigor as in a consultation'),
  find: (draft) => firstMentions(draft, (source) => source.status === 'concern'),
  examples: {
    flag: [
      { text: 'Measles can harm the brain [@study2020].', input: { sources: [exampleSource({ status: 'concern' })] } },
      {
        text: 'Measles can harm the brain [see @study2020, p. 3].',
        input: { sources: [exampleSource({ status: 'concern', role: null })] },
      },
      { text: 'sources: [@study2020]', input: { sources: [exampleSource({ status: 'concern', role: 'background' })] } },
    ],
    pass: [
      { text: 'Measles can harm the brain [@study2020].', input: { sources: [exampleSource()] } },
      { text: 'Measles can harm the brain.', input: { sources: [exampleSource({ status: 'concern' })] } },
      {
        text: 'Measles can harm the brain [@study2020].',
        input: { sources: [exampleSource({ key: 'other', status: 'concern' }), exampleSource()] },
      },
    ],
  },
};

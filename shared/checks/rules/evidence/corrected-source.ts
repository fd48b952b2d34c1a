import { wma } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import { exampleSource, firstMentions } from './cited-sources.ts';

/** EVI-04. A correction can change the very figure that is quoted. */
export const correctedSource: DraftRule = {
  id: 'EVI-04',
  category: 'evidence',
  severity: 'note',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: wma('Recommendation 7: factual information'),
  find: (draft) => firstMentions(draft, (source) => source.status === 'corrected'),
  examples: {
    flag: [
      {
        text: 'Measles can harm the brain [@study2020].',
        input: { sources: [exampleSource({ status: 'corrected' })] },
      },
      {
        text: 'Measles can harm the brain [see @study2020, p. 3].',
        input: { sources: [exampleSource({ status: 'corrected', role: null })] },
      },
      {
        text: 'sources: [@study2020]',
        input: { sources: [exampleSource({ status: 'corrected', role: 'background' })] },
      },
    ],
    pass: [
      { text: 'Measles can harm the brain [@study2020].', input: { sources: [exampleSource()] } },
      { text: 'Measles can harm the brain.', input: { sources: [exampleSource({ status: 'corrected' })] } },
      {
        text: 'Measles can harm the brain [@study2020].',
        input: { sources: [exampleSource({ key: 'other', status: 'corrected' }), exampleSource()] },
      },
    ],
  },
};

import { ownAdvice } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import { exampleSource, firstMentions } from '../evidence/cited-sources.ts';

/** PUB-15. A bare identifier gives the reader no author, title or year. */
export const incompleteSource: DraftRule = {
  id: 'PUB-15',
  category: 'publishing',
  severity: 'note',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: ownAdvice('Complete the list of sources'),
  find: (draft) => firstMentions(draft, (source) => !source.isComplete),
  examples: {
    flag: [
      { text: 'Measles can harm the brain [@study2020].', input: { sources: [exampleSource({ isComplete: false })] } },
      {
        text: 'Measles can harm the brain [see @study2020, p. 3].',
        input: { sources: [exampleSource({ isComplete: false, role: null })] },
      },
      { text: 'sources: [@study2020]', input: { sources: [exampleSource({ isComplete: false, role: 'background' })] } },
    ],
    pass: [
      { text: 'Measles can harm the brain [@study2020].', input: { sources: [exampleSource()] } },
      { text: 'Measles can harm the brain.', input: { sources: [exampleSource({ isComplete: false })] } },
      {
        text: 'Measles can harm the brain [@study2020].',
        input: { sources: [exampleSource({ key: 'other', isComplete: false }), exampleSource()] },
      },
    ],
  },
};

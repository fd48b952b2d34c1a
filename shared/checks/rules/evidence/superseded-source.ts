import { ownAdvice } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import { exampleSource, firstMentions } from './cited-sources.ts';

/** COR-06. A newer version exists. */
export const supersededSource: DraftRule = {
  id: 'COR-06',
  category: 'evidence',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: ownAdvice('Cite the newest version'),
  find: (draft) => firstMentions(draft, (source) => source.status === 'superseded'),
  examples: {
    flag: [
      {
        text: 'Measles can harm the brain [@study2020].',
        input: { sources: [exampleSource({ status: 'superseded' })] },
      },
      {
        text: 'Measles can harm the brain [see @study2020, p. 3].',
        input: { sources: [exampleSource({ status: 'superseded', role: null })] },
      },
      {
        text: 'sources: [@study2020]',
        input: { sources: [exampleSource({ status: 'superseded', role: 'background' })] },
      },
    ],
    pass: [
      { text: 'Measles can harm the brain [@study2020].', input: { sources: [exampleSource()] } },
      { text: 'Measles can harm the brain.', input: { sources: [exampleSource({ status: 'superseded' })] } },
      {
        text: 'Measles can harm the brain [@study2020].',
        input: { sources: [exampleSource({ key: 'other', status: 'superseded' }), exampleSource()] },
      },
    ],
  },
};

import type { CheckSource } from '../../check-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import { exampleSource, firstMentions } from './cited-sources.ts';

const page = { type: 'webpage', doi: null, pmid: null, link: 'https://health.example/measles' } as const;

/** EVI-17. A page changes; the day on which it was read says which text was meant. Whether a copy is stored is not recorded. */
export const undatedPage: DraftRule = {
  id: 'EVI-17',
  category: 'evidence',
  severity: 'note',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: ownAdvice('Say when a web page was read'),
  find: (draft) => firstMentions(draft, isUndated),
  examples: {
    flag: [
      { text: 'Measles can harm the brain [@study2020].', input: { sources: [exampleSource(page)] } },
      { text: 'Read more [@study2020].', input: { sources: [exampleSource({ ...page, type: 'post-weblog' })] } },
      { text: 'sources: [@study2020]', input: { sources: [exampleSource({ ...page, role: 'background' })] } },
    ],
    pass: [
      {
        text: 'Measles can harm the brain [@study2020].',
        input: { sources: [exampleSource({ ...page, hasAccessDate: true })] },
      },
      { text: 'Measles can harm the brain [@study2020].', input: { sources: [exampleSource()] } },
      { text: 'Measles can harm the brain.', input: { sources: [exampleSource(page)] } },
    ],
  },
};

function isUndated({ type, doi, pmid, link, hasAccessDate }: CheckSource): boolean {
  return (
    /^(?:webpage|post|post-weblog)$/.test(type) && doi === null && pmid === null && link !== null && !hasAccessDate
  );
}

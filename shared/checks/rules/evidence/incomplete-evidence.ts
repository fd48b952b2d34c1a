import type { CheckSource } from '../../check-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import { exampleSource, firstMentions } from './cited-sources.ts';

const bare = { design: 'unknown', level: null } as const;

/** EVI-07. A source of which nothing is known but its number cannot be weighed; one without a level alone is noted. */
export const incompleteEvidence: DraftRule = {
  id: 'EVI-07',
  category: 'evidence',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: ownAdvice('Say what kind of evidence a source is: its design, its level, what it is to the claim'),
  find: (draft) => [
    ...firstMentions(draft, (source) => lacks(source) === 3),
    ...firstMentions(draft, (source) => lacks(source) === 2).map((hit) => ({
      ...hit,
      severity: 'note' as const,
      message: 'partly',
    })),
  ],
  examples: {
    flag: [
      {
        text: 'Measles can harm the brain [@study2020].',
        input: { sources: [exampleSource({ ...bare, role: null })] },
      },
      { text: 'Measles can harm the brain [@study2020].', input: { sources: [exampleSource(bare)] } },
      { text: 'sources: [@study2020]', input: { sources: [exampleSource({ level: null, role: null })] } },
    ],
    pass: [
      { text: 'Measles can harm the brain [@study2020].', input: { sources: [exampleSource()] } },
      { text: 'Measles can harm the brain [@study2020].', input: { sources: [exampleSource({ level: null })] } },
      { text: 'Measles can harm the brain.', input: { sources: [exampleSource({ ...bare, role: null })] } },
    ],
  },
};

/** A guideline or a report has no level in the scheme of OCEBM. */
function lacks({ design, level, role }: CheckSource): number {
  const isLeveled = level !== null || design === 'guideline' || design === 'report';
  return Number(design === 'unknown') + Number(!isLeveled) + Number(role === null);
}

import type { AnnotatedDraft } from '../../annotate.ts';
import { wma } from '../../guidelines.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { exampleSource } from './cited-sources.ts';

/** EVI-22. What points the other way is named and weighed, or the answer is only half of what is known. */
export const contraryEvidence: DraftRule = {
  id: 'EVI-22',
  category: 'evidence',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: wma('Recommendation 13: objective and evidence-based messages'),
  find: findSilence,
  examples: {
    flag: [
      { text: 'It does not help.', input: { sources: [exampleSource({ role: 'contradicts' })] } },
      {
        text: 'It does not help [@study2020].',
        input: { sources: [exampleSource(), exampleSource({ key: 'other', role: 'contradicts' })] },
      },
      {
        text: 'fact: It does not help [@study2020].\nsources: [@study2020]',
        input: { sources: [exampleSource(), exampleSource({ key: 'small1999', role: 'contradicts' })] },
      },
    ],
    pass: [
      {
        text: 'One small trial found otherwise [@study2020].',
        input: { sources: [exampleSource({ role: 'contradicts' })] },
      },
      { text: 'It does not help [@study2020].', input: { sources: [exampleSource()] } },
      {
        text: 'It does not help.',
        input: { sources: [exampleSource({ role: 'contradicts', status: 'retracted' })] },
      },
    ],
  },
};

/** A retracted paper has nothing to say any more. */
function findSilence({ input, blocks }: AnnotatedDraft): readonly DraftHit[] {
  const cited = new Set(blocks.flatMap((block) => block.citations.map(({ key }) => key)));
  return input.sources
    .filter(({ key, role, status }) => role === 'contradicts' && status !== 'retracted' && !cited.has(key))
    .map(({ key }) => ({
      place: { kind: 'draft' as const },
      words: key,
      values: { key },
      why: [{ feature: 'citation', text: key }],
    }));
}

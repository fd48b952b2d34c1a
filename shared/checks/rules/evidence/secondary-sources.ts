import type { AnnotatedDraft } from '../../annotate.ts';
import type { CheckSource } from '../../check-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { exampleSource, firstMentions } from './cited-sources.ts';

const press = { type: 'article-newspaper' } as const;

/** EVI-16. A report of a study is not the study. */
export const secondarySources: DraftRule = {
  id: 'EVI-16',
  category: 'evidence',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: ownAdvice('Cite the study itself beside the report of it'),
  find: findSecondary,
  examples: {
    flag: [
      { text: 'Measles can harm the brain [@study2020].', input: { sources: [exampleSource(press)] } },
      { text: 'So a video says [@study2020].', input: { sources: [exampleSource({ type: 'motion_picture' })] } },
      {
        text: 'It was found [@study2020] and told [@blog].',
        input: { sources: [exampleSource(press), exampleSource({ key: 'blog', type: 'post-weblog' })] },
      },
    ],
    pass: [
      { text: 'Measles can harm the brain [@study2020].', input: { sources: [exampleSource()] } },
      {
        text: 'It was found [@study2020] and told [@paper].',
        input: { sources: [exampleSource(), exampleSource({ key: 'paper', ...press })] },
      },
      { text: 'Measles can harm the brain [@study2020].', input: { sources: [exampleSource({ type: 'webpage' })] } },
      {
        text: 'The claim began in a newspaper [@study2020].',
        input: { sources: [exampleSource({ ...press, role: 'myth_origin' })] },
      },
    ],
  },
};

const secondary = new Set([
  'article-newspaper',
  'article-magazine',
  'post',
  'post-weblog',
  'broadcast',
  'motion_picture',
  'interview',
]);

function findSecondary(draft: AnnotatedDraft): readonly DraftHit[] {
  const cited = new Set(draft.blocks.flatMap((block) => block.citations.map(({ key }) => key)));
  const carrying = draft.input.sources.filter(({ key, role }) => cited.has(key) && role !== 'myth_origin');
  if (carrying.length === 0 || !carrying.every(isSecondary)) return [];
  const [first] = firstMentions(draft, isSecondary);
  return first === undefined ? [] : [first];
}

function isSecondary({ type }: CheckSource): boolean {
  return secondary.has(type);
}

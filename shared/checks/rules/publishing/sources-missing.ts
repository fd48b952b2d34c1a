import type { AnnotatedDraft } from '../../annotate.ts';
import { evidenceNeed } from '../../evidence-need.ts';
import { posts } from '../../example-input.ts';
import { iem } from '../../guidelines.ts';
import { hasPointer } from '../../post-sources.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { lackOfPosts } from './posts-of-draft.ts';

/** PUB-05. The text may cite, and the posts still have nothing to follow: a reader of the thread sees the posts alone. */
export const sourcesMissing: DraftRule = {
  id: 'PUB-05',
  category: 'publishing',
  severity: 'warn',
  scope: 'post',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: iem('Dr. Sapna Kudchadkar: “Don’t forget to cite the source”'),
  missing: lackOfPosts,
  find: findMissing,
  examples: {
    flag: [
      posts('Two doses are 97% effective.', 'A trial of 44,000 adults found few side effects.'),
      posts('Studies of a million children found no link.', 'So bring your child. [1]'),
      posts('Measles kills 1 in 500 of those who get it.', 'Ask your nurse.'),
    ],
    pass: [
      posts('Two doses are 97% effective. [1]', '[1] https://health.example/measles'),
      posts('Wash your hands.', 'Stay home when you are ill.'),
      posts('Two doses are 97% effective (doi:10.1056/NEJMoa2034577).', 'Ask your nurse.'),
      posts('Two doses are 97% effective.'),
    ],
  },
};

function findMissing(draft: AnnotatedDraft): readonly DraftHit[] {
  const needs = draft.blocks.some((block) =>
    block.sentences.some(({ sentence }) => evidenceNeed(sentence)?.strength === 'certain'),
  );
  if (!needs) return [];
  return draft.input.threads
    .filter((thread) => thread.posts.length > 1 && !thread.posts.some((post) => hasPointer(post.text)))
    .slice(0, 1)
    .map(({ platform }) => ({ place: { kind: 'draft' as const }, words: platform, values: { platform } }));
}

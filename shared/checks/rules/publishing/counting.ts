import { countLength } from '../../../thread/measure.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import { posts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { hitInPost, lackOfPosts, postsOf } from './posts-of-draft.ts';

/**
 * PUB-02. X's own scale by its published settings (twitter-text, version 3). A test of the app itself: the known lengths are counted once, and a post
 * that claims to be empty but is not was never counted.
 */
const knownLengths: readonly (readonly [text: string, length: number])[] = [
  ['measles', 7],
  ['日本', 4],
  ['👩‍⚕️', 2],
  ['https://www.who.int/news-room/fact-sheets/detail/measles', 23],
  ['“quoted” – dashed', 17],
];

export const countingIsRight: DraftRule = {
  id: 'PUB-02',
  category: 'publishing',
  severity: 'block',
  scope: 'post',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: ownAdvice('The limits that the platforms set'),
  missing: lackOfPosts,
  find: findMiscounted,
  examples: {
    flag: [counted('日本', 0), counted('A post.', 0), counted('👩‍⚕️ Ask your nurse.', 0)],
    pass: [counted('日本', 4), counted('A post.', 7), counted('', 0)],
  },
};

function counted(text: string, length: number) {
  const { input } = posts(text);
  return {
    text: `“${text}”, said to be ${length} long.`,
    input: {
      ...input,
      isBare: false,
      threads: [{ platform: 'x' as const, posts: [{ text, length, limit: 280, blockIds: [] }], warnings: [] }],
    },
  };
}

let isScaleRight: boolean | null = null;

function findMiscounted(draft: AnnotatedDraft): readonly DraftHit[] {
  isScaleRight ??= knownLengths.every(([text, length]) => countLength(text, 'x') === length);
  return postsOf(draft)
    .filter(
      ({ thread, post }) =>
        (thread.platform === 'x' && isScaleRight === false) || (post.length === 0 && post.text !== ''),
    )
    .map((placed) => hitInPost(placed));
}

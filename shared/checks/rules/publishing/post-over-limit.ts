import type { Thread } from '../../../model/thread.ts';
import { ownAdvice } from '../../guidelines.ts';
import { wordsOf } from '../../identify.ts';
import type { DraftRule } from '../../rule.ts';

/** PUB-01. The length is the platform's own, counted where the thread was made. */
export const postOverLimit: DraftRule = {
  id: 'PUB-01',
  category: 'publishing',
  severity: 'block',
  scope: 'post',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: ownAdvice('The limits that the platforms set'),
  missing: ({ input }) => (input.threads.length === 0 ? 'noThread' : null),
  find: ({ input }) =>
    input.threads.flatMap((thread) =>
      thread.posts.flatMap((post, index) => {
        if (post.length <= post.limit) return [];
        const place = {
          kind: 'post' as const,
          platform: thread.platform,
          post: index,
          start: 0,
          end: post.text.length,
        };
        const values = { post: index + 1, over: post.length - post.limit, limit: post.limit };
        return [
          {
            place,
            values,
            words: `${thread.platform} ${wordsOf(post.text)}`,
            why: [{ feature: 'length', text: `${post.length} / ${post.limit}` }],
          },
        ];
      }),
    ),
  examples: {
    flag: [postOf(281, 280), postOf(301, 300), postOf(5000, 500)],
    pass: [postOf(280, 280), postOf(0, 300), postOf(2999, 3000)],
  },
};

function postOf(length: number, limit: number) {
  const threads: Thread[] = [
    { platform: 'x', posts: [{ text: 'A post.', length, limit, blockIds: [] }], warnings: [] },
  ];
  return { text: `A post of ${length} where ${limit} are allowed.`, input: { threads } };
}

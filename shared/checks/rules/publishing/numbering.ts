import type { Thread } from '../../../model/thread.ts';
import { posts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { hitInPost, lackOfPosts } from './posts-of-draft.ts';

/** PUB-03. Numbers tell a reader that there is more, if they are right. A thread without any is a choice. */
export const wrongNumbering: DraftRule = {
  id: 'PUB-03',
  category: 'publishing',
  severity: 'warn',
  scope: 'post',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: ownAdvice('Number the posts of a thread without gaps'),
  missing: lackOfPosts,
  find: ({ input }) => input.threads.flatMap(findWrong),
  examples: {
    flag: [
      posts('1/6 Measles spreads by air.', '2/6 Two doses protect.', '4/6 Ask your nurse.'),
      posts('Measles spreads by air. (1/3)', 'Two doses protect. (2/3)'),
      posts('1/2 Measles spreads by air.', 'Two doses protect.'),
    ],
    pass: [
      posts('1/3 Measles spreads by air.', '2/3 Two doses protect.', '3/3 Ask your nurse.'),
      posts('Measles spreads by air.', 'Two doses protect.'),
      posts('Open 24/7 at the clinic.', 'Call us.'),
      posts('1/ Measles spreads by air.', '2/ Two doses protect.'),
      posts('2/5: Two doses protect.'),
    ],
  },
};

interface Mark {
  readonly number: number;
  readonly total: number;
  readonly span: { readonly start: number; readonly end: number };
}

function findWrong(thread: Thread): readonly DraftHit[] {
  if (thread.posts.length < 2) return [];
  const marks = thread.posts.map((post) => markOf(post.text));
  const total = marks.find((mark) => mark !== null)?.total;
  // A date or `24/7` in one post is no numbering: the first post has to begin it.
  if (total === undefined || marks[0]?.number !== 1) return [];
  return thread.posts
    .flatMap((post, index): readonly DraftHit[] => {
      const mark = marks[index] ?? null;
      const isRight = mark !== null && mark.number === index + 1 && mark.total === thread.posts.length;
      if (isRight) return [];
      const placed = { thread, post, index };
      const values = { number: index + 1, total: thread.posts.length };
      return [
        mark === null
          ? hitInPost(placed, { message: 'missing', values })
          : hitInPost(placed, { span: mark.span, values }),
      ];
    })
    .slice(0, 1);
}

/** `2/6` as the first or the last thing of a post. */
function markOf(text: string): Mark | null {
  const match =
    /^\s*[([]?(\d{1,2})\/(\d{1,2})(?![\d/])/.exec(text) ?? /(?<![\d/])(\d{1,2})\/(\d{1,2})[)\]]?\s*$/.exec(text);
  if (match === null) return null;
  return {
    number: Number(match[1]),
    total: Number(match[2]),
    span: { start: match.index, end: match.index + match[0].length },
  };
}

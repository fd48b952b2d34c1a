import type { Post, Thread } from '../../../model/thread.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import { wordsOf } from '../../identify.ts';
import type { DraftHit } from '../../rule.ts';

/** One post with those around it. `index` counts from 0. */
export interface PlacedPost {
  readonly thread: Thread;
  readonly post: Post;
  readonly index: number;
}

/** Every post of every thread of the draft. */
export function postsOf({ input }: Pick<AnnotatedDraft, 'input'>): readonly PlacedPost[] {
  return input.threads.flatMap((thread) => thread.posts.map((post, index) => ({ thread, post, index })));
}

/** A finding within a post, or over the whole of it. */
export function hitInPost(
  { thread, post, index }: PlacedPost,
  told: Partial<DraftHit> & { readonly span?: { readonly start: number; readonly end: number } } = {},
): DraftHit {
  const { span = { start: 0, end: post.text.length }, ...rest } = told;
  const text = post.text.slice(span.start, span.end);
  return {
    place: { kind: 'post', platform: thread.platform, post: index, start: span.start, end: span.end },
    words: `${thread.platform} ${wordsOf(text)}|${wordsOf(post.text)}`,
    ...rest,
    values: { post: index + 1, text, ...rest.values },
  };
}

/** What hinders a rule over posts. */
export function lackOfPosts({ input }: AnnotatedDraft): string | null {
  return input.threads.length === 0 ? 'noThread' : null;
}

import type { Block } from '../model/draft.ts';
import type { Numbering, PlatformId, Post, Thread } from '../model/thread.ts';
import type { SplitPost } from './assemble-posts.ts';
import { type DraftText, draftText } from './draft-text.ts';
import { platformLimits } from './limits.ts';
import { lengthLimit } from './measure.ts';
import { splitText, wholeText } from './split.ts';
import type { ThreadSource } from './thread-source.ts';

export interface ThreadInput {
  readonly blocks: readonly Block[];
  readonly sources: readonly ThreadSource[];
  readonly platform: PlatformId;
  readonly numbering: Numbering;
}

/**
 * The draft as posts of one platform. Same input, same posts. No post is over the limit, unless a warning says so (a link longer
 * than a post, or a platform without threads). A line `---` in a block ends a post; empty blocks are left out.
 */
export function composeThread(input: ThreadInput): Thread {
  const { platform, numbering } = input;
  const draft = draftText(input.blocks, input.sources);
  const { posts, warnings } = platformLimits[platform].hasThreads
    ? splitText({ ...draft, platform, numbering })
    : wholeText({ ...draft, platform });
  return { platform, posts: posts.map((post) => toPost(post, draft, platform)), warnings: [...warnings] };
}

function toPost(post: SplitPost, draft: DraftText, platform: PlatformId): Post {
  const blockIds = draft.blocks
    .filter((block) => block.start < post.end && block.end > post.start)
    .map((block) => block.id);
  return { text: post.text, length: post.length, limit: lengthLimit(post.text, platformLimits[platform]), blockIds };
}

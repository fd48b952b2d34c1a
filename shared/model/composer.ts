import { z } from 'zod';
import { breakPlace } from './post-breaks.ts';
import { id, language, time, webLink } from './row.ts';
import { platformId, post, threadWarning } from './thread.ts';

/** Why a post ends where it does: by hand here, by a line `---` in the draft, beside a post that was edited, by the app, or as the last. */
export const endReasons = ['hand', 'draft', 'edit', 'app', 'last'] as const;

/** What was done with a post outside of the app. */
export const posting = z.strictObject({
  id,
  draftId: id,
  platform: platformId,
  language,
  /** Which post of the thread, from 0. */
  post: z.int().nonnegative(),
  /** SHA-256 of the words that were posted, hex: tells when the post has changed since. */
  textHash: z.string(),
  postedAt: time,
  link: webLink.nullable(),
});

/** A post with what the composer must know of it. Offsets are UTF-16 units within `words`. */
export const composedPost = post.extend({
  /** The text without its number. */
  words: z.string(),
  /** Where a post could end: between two sentences, at the start of the second. */
  gaps: z.array(z.strictObject({ at: z.int().nonnegative(), place: breakPlace })),
  /** What bounds the post; null at the start and the end of the draft, and inside of a word. */
  from: breakPlace.nullable(),
  to: breakPlace.nullable(),
  endsBy: z.enum(endReasons),
  /** The post's words are its own: what the draft says there now, and whether that has changed since. */
  edit: z
    .strictObject({
      text: z.string(),
      now: z.string(),
      isOutdated: z.boolean(),
      from: breakPlace.nullable(),
      to: breakPlace.nullable(),
    })
    .nullable(),
  posting: posting.extend({ isChanged: z.boolean() }).nullable(),
});

/** A variant as its column shows it. `lost` counts breaks and edits whose place is not there any more. */
export const composedThread = z.strictObject({
  platform: platformId,
  language,
  posts: z.array(composedPost),
  warnings: z.array(threadWarning),
  lost: z.int().nonnegative(),
});

export const imageTypes = ['image/png', 'image/jpeg', 'image/webp'] as const;

/** A picture of a draft. It goes with the first post that carries its block. The bytes are a file of their own (`image.get`). */
export const draftImage = z.strictObject({
  id,
  draftId: id,
  blockId: z.string().min(1).max(64),
  fileName: z.string().min(1).max(200),
  mediaType: z.enum(imageTypes),
  width: z.int().positive(),
  height: z.int().positive(),
  sizeBytes: z.int().positive(),
  altText: z.string().max(10_000),
});

export type Posting = z.infer<typeof posting>;
export type ComposedPost = z.infer<typeof composedPost>;
export type ComposedThread = z.infer<typeof composedThread>;
export type EndReason = (typeof endReasons)[number];
export type DraftImage = z.infer<typeof draftImage>;
export type ImageType = (typeof imageTypes)[number];

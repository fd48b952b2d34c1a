import { z } from 'zod';
import { breakPlace, postEdit } from './post-breaks.ts';
import { id, language, rowFields } from './row.ts';

export const platformIds = [
  ...(['x', 'bluesky', 'mastodon', 'threads', 'linkedin'] as const),
  ...(['facebook', 'instagram', 'telegram', 'whatsapp', 'sms'] as const),
] as const;
export const platformId = z.enum(platformIds);

export const numberings = ['none', 'suffix', 'prefix'] as const;

/** How a draft is made for one platform. There is at most one variant per draft, platform and language. */
export const variant = z.strictObject({
  ...rowFields,
  draftId: id,
  platform: platformId,
  language,
  accountId: id.nullable(),
  numbering: z.enum(numberings),
  isEnabled: z.boolean(),
  /** The language that the posts are marked with where it is not the draft's. */
  postLanguage: language.nullable(),
  /** Where posts end because somebody said so, here only. */
  breaks: z.array(breakPlace).max(500),
  /** Posts whose words differ from the draft's, here only. */
  edits: z.array(postEdit).max(500),
});

/** One post. `length` is in the platform's own unit, numbering included; `blockIds` says whose text it carries. */
export const post = z.strictObject({
  text: z.string(),
  length: z.int().nonnegative(),
  limit: z.int().positive(),
  blockIds: z.array(z.string()),
  /** Present where its words are not the draft's. */
  isEdited: z.literal(true).optional(),
  /** The pictures that go with it, in their order, where there are some. */
  imageIds: z.array(id).optional(),
});

/** `overBy` is in the platform's unit. `post` counts from 0. */
export const threadWarning = z.strictObject({
  kind: z.enum(['group-too-long', 'word-cut', 'post-too-long']),
  post: z.int().nonnegative(),
  overBy: z.int().nonnegative(),
});

export const thread = z.strictObject({
  platform: platformId,
  posts: z.array(post),
  warnings: z.array(threadWarning),
});

/** A file that leaves the app. Bytes go as structured clone over IPC and as a binary body over HTTP, never as base64. */
export const exportedFile = z.strictObject({
  fileName: z.string().min(1).max(200),
  mediaType: z.string().min(1),
  bytes: z.instanceof(Uint8Array),
  /** What a person should know before using it, in whole sentences. */
  notes: z.array(z.string().min(1).max(500)).max(20).optional(),
});

export type PlatformId = z.infer<typeof platformId>;
export type Numbering = (typeof numberings)[number];
export type Variant = z.infer<typeof variant>;
export type Post = z.infer<typeof post>;
export type Thread = z.infer<typeof thread>;
export type ThreadWarning = z.infer<typeof threadWarning>;
export type ExportedFile = z.infer<typeof exportedFile>;

import { z } from 'zod';
import { composedThread, draftImage, posting } from '../model/composer.ts';
import { fileToken } from '../model/job.ts';
import { breakPlace } from '../model/post-breaks.ts';
import { id, webLink } from '../model/row.ts';
import { exportedFile, platformId } from '../model/thread.ts';
import { done } from './parts.ts';

const variantOf = { draftId: id, platform: platformId } as const;

export const composerCommands = {
  /** The enabled variants of a draft as the composer shows them, with the places that breaks and edits are put at. */
  'composer.get': { input: z.strictObject({ draftId: id }), output: z.array(composedThread) },
  /** Takes a break away, puts one, or both at once. Places are those that `composer.get` gave. */
  'composer.moveBreak': {
    input: z.strictObject({ ...variantOf, remove: breakPlace.nullable(), put: breakPlace.nullable() }),
    output: done,
  },
  /** Gives a stretch of one variant its own words; null uses the draft again. A cleared draft is in writing again. */
  'composer.editPost': {
    input: z.strictObject({
      ...variantOf,
      from: breakPlace.nullable(),
      to: breakPlace.nullable(),
      text: z.string().max(100_000).nullable(),
    }),
    output: done,
  },
  /** Records that a post was posted, and where. Refused with `conflict` while the draft is not cleared. */
  'posting.save': {
    input: z.strictObject({ ...variantOf, post: z.int().nonnegative(), link: webLink.nullable() }),
    output: posting,
  },
  'posting.remove': { input: z.strictObject({ ...variantOf, post: z.int().nonnegative() }), output: done },
  'image.list': { input: z.strictObject({ draftId: id }), output: z.array(draftImage) },
  /** Takes a PNG, JPEG or WebP without metadata: refuses one that says where, when or by whom it was made. */
  'image.add': {
    input: z.strictObject({
      draftId: id,
      blockId: z.string().min(1).max(64),
      file: fileToken,
      altText: z.string().max(10_000).default(''),
    }),
    output: draftImage,
  },
  'image.update': {
    input: z.strictObject({
      id,
      altText: z.string().max(10_000).optional(),
      blockId: z.string().min(1).max(64).optional(),
    }),
    output: draftImage,
  },
  /** Puts a picture one place earlier or later. */
  'image.move': { input: z.strictObject({ id, by: z.union([z.literal(-1), z.literal(1)]) }), output: done },
  'image.remove': { input: z.strictObject({ id }), output: done },
  'image.get': { input: z.strictObject({ id }), output: exportedFile },
} as const;

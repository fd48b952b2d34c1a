import { z } from 'zod';

const words = z.string().max(80);

/**
 * A place in the text of a draft where a post ends, told by the words around it, so that it is found again when the draft is edited
 * elsewhere. `after` is empty at the end of a block; `offset` (UTF-16, within the block's plain text) tells equal words apart.
 */
export const breakPlace = z.strictObject({
  blockId: z.string().min(1).max(64),
  before: words,
  after: words,
  offset: z.int().nonnegative(),
});

/**
 * Other words for a stretch of the draft, on one platform. `from` and `to` bound the stretch; null is the start or the end of the
 * draft. `was` is what the draft said there when the words were written.
 */
export const postEdit = z.strictObject({
  from: breakPlace.nullable(),
  to: breakPlace.nullable(),
  was: z.string().max(100_000),
  text: z.string().max(100_000),
});

export type BreakPlace = z.infer<typeof breakPlace>;
export type PostEdit = z.infer<typeof postEdit>;

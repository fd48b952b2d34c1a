import { z } from 'zod';
import { id } from './row.ts';

/** What is looked for across the library; the words are taken as they are. */
export const textSearch = {
  query: z.string().min(1).max(200),
  case: z.enum(['match', 'ignore']).default('ignore'),
  words: z.enum(['whole', 'any']).default('any'),
} as const;

/** Where a search goes on: behind this row of this kind. */
export const searchPlace = z.strictObject({ kind: z.enum(['claim', 'draft']), afterRow: z.int().nonnegative() });

/** Where in a thing the words stand: the claim's statement, the draft's title, or one of its blocks. Offsets in UTF-16 units. */
export const textPlace = z.strictObject({
  field: z.enum(['statement', 'title', 'block']),
  blockId: z.string().max(64).nullable(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

/** One place with the words around it, for a person to choose. */
export const foundPlace = textPlace.extend({
  /** The block's own name; empty for a title and a statement. */
  label: z.string(),
  before: z.string(),
  found: z.string(),
  after: z.string(),
});

/** A claim or a draft with its places, in the order of its text. */
export const foundThing = z.strictObject({
  kind: z.enum(['claim', 'draft']),
  id,
  version: z.int().positive(),
  title: z.string(),
  /** A debunk: it goes back to writing when it is changed. */
  isApproved: z.boolean(),
  places: z.array(foundPlace).min(1),
});

/** What became of one chosen thing; `reason` is a sentence when nothing of it was changed. */
export const replacedThing = z.strictObject({
  kind: z.enum(['claim', 'draft']),
  id,
  title: z.string(),
  replaced: z.int().nonnegative(),
  reason: z.string().nullable(),
});

export type TextPlaceInThing = z.infer<typeof textPlace>;
export type FoundPlace = z.infer<typeof foundPlace>;
export type FoundThing = z.infer<typeof foundThing>;
export type ReplacedThing = z.infer<typeof replacedThing>;
export type SearchPlace = z.infer<typeof searchPlace>;

import { z } from 'zod';
import { id, time } from './row.ts';

export const subjectKinds = ['claim', 'draft', 'source', 'person', 'import', 'library'] as const;

/** Something that was done to the library and can be taken back. `title` is what its subject is called now, null when it is gone. */
export const historyAction = z.strictObject({
  number: z.int().positive(),
  at: time,
  /** The command that did it; its sentence is `history.<noun><Verb>` of the messages. */
  command: z.string(),
  subjectKind: z.enum(subjectKinds),
  subjectId: z.string(),
  title: z.string().nullable(),
  state: z.enum(['done', 'undone']),
});

export const binKinds = ['claim', 'draft', 'source'] as const;
export const binKey = z.strictObject({ kind: z.enum(binKinds), id });

/** Something in the recycle bin. A debunk is a draft that was approved when it was deleted. */
export const binItem = binKey.extend({
  title: z.string(),
  detail: z.string(),
  isDebunk: z.boolean(),
  deletedAt: time,
});

/** How many of each are in the bin; debunks are not counted among the drafts. */
export const binCounts = z.strictObject({
  claims: z.int().nonnegative(),
  sources: z.int().nonnegative(),
  drafts: z.int().nonnegative(),
  debunks: z.int().nonnegative(),
});

export type HistoryAction = z.infer<typeof historyAction>;
export type BinKey = z.infer<typeof binKey>;
export type BinItem = z.infer<typeof binItem>;
export type BinCounts = z.infer<typeof binCounts>;

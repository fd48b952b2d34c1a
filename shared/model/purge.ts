import { z } from 'zod';
import { isPhraseLongEnough } from '../purge/phrase.ts';
import { id, time } from './row.ts';

export const purgeItemKinds = ['claim', 'source', 'draft'] as const;
export const purgeItem = z.strictObject({ kind: z.enum(purgeItemKinds), id });

/** What is to go for good: words wherever they stand, things of the recycle bin with all that hangs on them, or both. */
export const purgeRequest = z
  .strictObject({
    text: z
      .string()
      .max(500)
      .refine(isPhraseLongEnough, 'Give at least three letters or digits.')
      .nullable()
      .default(null),
    /** `words`: only where no letter or digit goes on before or behind. */
    extent: z.enum(['anywhere', 'words']).default('anywhere'),
    replacement: z.string().max(40).default('[removed]'),
    items: z.array(purgeItem).max(500).default([]),
  })
  .refine(({ text, items }) => text !== null || items.length > 0, 'Say which words or which things are to go.');

export const purgePlaces = [
  'claims',
  'sightings',
  'decisions',
  'sources',
  'passages',
  'evidence',
  'drafts',
  'versions',
  'overrides',
  'approvals',
  'people',
  'imports',
  'settings',
  'other',
] as const;

/** In how many texts of one kind of thing the words stand, and how often. */
export const purgeCount = z.strictObject({ place: z.enum(purgePlaces), texts: z.int(), occurrences: z.int() });

/** Something that a person knows by its name, with the words around the first place. */
export const purgeSubject = z.strictObject({
  kind: z.enum(purgeItemKinds),
  id,
  title: z.string(),
  isDeleted: z.boolean(),
  isApproved: z.boolean(),
});

export const purgeFileKinds = ['library', 'journal', 'backup', 'kept', 'log', 'temporary'] as const;

/**
 * One file that was searched byte by byte. `hits`: places where the words stand. `spared`: places that only look alike, within
 * an id, a time or a hash, or within a longer word when whole words were asked for.
 */
export const purgedFile = z.strictObject({
  name: z.string(),
  kind: z.enum(purgeFileKinds),
  sizeBytes: z.int(),
  hits: z.int(),
  spared: z.int(),
  /** `failed`: it could not be rewritten; `problem` says why. */
  state: z.enum(['clean', 'purged', 'failed']),
  problem: z.string(),
});

/** Where a purge would take out what. `subjects` are the first 100. Nothing was changed. */
export const purgePreview = z.strictObject({
  kind: z.literal('purge.preview'),
  counts: z.array(purgeCount),
  subjects: z.array(purgeSubject),
  subjectCount: z.int(),
  undoSteps: z.int(),
  files: z.array(purgedFile),
});

/** What a purge took out, and the proof. It holds counts and names of files, and titles as they are now. */
export const purgeReport = z.strictObject({
  kind: z.literal('purge.run'),
  at: time,
  counts: z.array(purgeCount),
  items: z.int(),
  /** Drafts that were approved and are in writing again, since their text is another now. */
  reopened: z.array(z.strictObject({ id, title: z.string() })),
  undoSteps: z.int(),
  /** How many different texts were searched for: the words, or the texts of what was taken out. */
  searchedTexts: z.int(),
  files: z.array(purgedFile),
  isClean: z.boolean(),
});

export type PurgeItem = z.infer<typeof purgeItem>;
export type PurgeRequest = z.output<typeof purgeRequest>;
export type PurgePlace = (typeof purgePlaces)[number];
export type PurgeCount = z.infer<typeof purgeCount>;
export type PurgeSubject = z.infer<typeof purgeSubject>;
export type PurgedFile = z.infer<typeof purgedFile>;
export type PurgeFileKind = PurgedFile['kind'];
export type PurgePreview = z.infer<typeof purgePreview>;
export type PurgeReport = z.infer<typeof purgeReport>;

import { z } from 'zod';
import { id, time } from './row.ts';

/** The name of a backup: its number and the time when it was made. Never a path. */
export const backupId = z.string().regex(/^(?:\d{1,9}_)?\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}\.\d{3}Z$/);

/** A copy of the library that was opened and checked when it was made. Counts are null where it cannot be read any more. */
export const backup = z.strictObject({
  id: backupId,
  madeAt: time,
  sizeBytes: z.int(),
  schemaVersion: z.int().nullable(),
  claims: z.int().nullable(),
  drafts: z.int().nullable(),
  sources: z.int().nullable(),
});

/** Why no library is open. `foreign`: a file, but none of ours. `vanished`: it was there once and is not there any more. */
export const closedReasons = [
  'damaged',
  'foreign',
  'too_new',
  'locked',
  'read_only',
  'storage_full',
  'vanished',
  'unreachable',
  'fault',
] as const;

export const noticeKinds = ['service_restarted', 'backup_failed', 'restored', 'salvaged'] as const;

/**
 * Something that happened to the library, told until it was read. `detail` is a sentence of the service, or the name of the file
 * that was put aside, or empty.
 */
export const notice = z.strictObject({ id, kind: z.enum(noticeKinds), at: time, detail: z.string() });

/** Who has the library open for writing. */
export const holder = z.strictObject({ program: z.string(), processId: z.string(), since: z.string() });

/** How the library stands. `changeCount` differs whenever another program has written into it since. */
export const libraryState = z.strictObject({
  mode: z.enum(['writing', 'reading', 'closed']),
  reason: z.enum(closedReasons).nullable(),
  message: z.string(),
  holder: holder.nullable(),
  fileName: z.string(),
  place: z.string(),
  /** Whether this host can open a library that a person chooses; in a browser a file has no place. */
  canOpenOther: z.boolean(),
  changeCount: z.int(),
  notices: z.array(notice),
});

export const tableSalvage = z.strictObject({ table: z.string(), read: z.int(), lost: z.int().nullable() });

const faults = z.array(z.string());

export const backupResult = z.strictObject({ kind: z.literal('backup.create'), backup });
/** A checked copy in a place that a person chose. `fileName` is its name there. */
export const backupSaveResult = z.strictObject({
  kind: z.literal('backup.save'),
  fileName: z.string(),
  sizeBytes: z.int(),
  claims: z.int().nullable(),
  drafts: z.int().nullable(),
  sources: z.int().nullable(),
});
export const verifyResult = z.strictObject({
  kind: z.literal('library.verify'),
  isWhole: z.boolean(),
  faults,
  schemaVersion: z.int().nullable(),
  claims: z.int().nullable(),
  drafts: z.int().nullable(),
  sources: z.int().nullable(),
});
/** `keptAs` is the name, beside the library, of what it replaced; null when nothing was there. */
export const restoreResult = z.strictObject({ kind: z.literal('backup.restore'), keptAs: z.string().nullable() });
export const salvageResult = z.strictObject({ kind: z.literal('library.salvage'), tables: z.array(tableSalvage) });

/** One named part of the diagnostics: lines of a name and a value, neither of them ever a text of the library. */
export const diagnosisSection = z.strictObject({
  title: z.string(),
  lines: z.array(z.strictObject({ name: z.string(), value: z.string() })),
});
export const diagnoseResult = z.strictObject({
  kind: z.literal('library.diagnose'),
  sections: z.array(diagnosisSection),
});

export type Backup = z.infer<typeof backup>;
export type ClosedReason = (typeof closedReasons)[number];
export type Notice = z.infer<typeof notice>;
export type LibraryState = z.infer<typeof libraryState>;
export type TableSalvage = z.infer<typeof tableSalvage>;
export type DiagnosisSection = z.infer<typeof diagnosisSection>;

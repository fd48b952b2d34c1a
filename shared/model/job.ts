import { z } from 'zod';
import { errorCodes } from '../app-error.ts';
import { payment, paymentSummary } from './payment.ts';
import { purgePreview, purgeReport } from './purge.ts';
import {
  backupResult,
  backupSaveResult,
  diagnoseResult,
  restoreResult,
  salvageResult,
  verifyResult,
} from './recovery.ts';
import { id, time } from './row.ts';
import { tableChangeResult, tableExportResult } from './table.ts';

/** An opaque name for a picked, dropped or uploaded file. No path crosses the contract; the host knows what it stands for. */
export const fileToken = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);

export const csvFields = [
  'wording',
  'statement',
  'channel',
  'link',
  'seenAt',
  'reach',
  'verdict',
  'topics',
  'language',
] as const;
const column = z.int().nonnegative().nullable();

/** Which column (from 0) of a CSV holds what. Only the wording is needed. */
export const claimColumns = z.strictObject({
  wording: z.int().nonnegative(),
  statement: column,
  channel: column,
  link: column,
  seenAt: column,
  reach: column,
  verdict: column,
  topics: column,
  language: column,
});

/** The first rows of a CSV and how it was read; `columns` are the names of the header row. `suggested` is null when no column looks like a wording. */
export const csvPreview = z.strictObject({
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']),
  delimiter: z.string().length(1),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  suggested: claimColumns.nullable(),
});

/** What could not be taken, or was taken with something missing, and where. `line` counts from 1 in the file; `record` is the record's own name where it has one. */
export const importFault = z.strictObject({
  line: z.int().positive(),
  record: z.string(),
  message: z.string(),
});

/** `faults` holds the first 1,000; `faulty` counts all. `importId` is null for a dry run. */
export const claimImportResult = z.strictObject({
  kind: z.literal('claim.import'),
  importId: id.nullable(),
  rows: z.int(),
  added: z.int(),
  sameWords: z.int(),
  nearWords: z.int(),
  faulty: z.int(),
  faults: z.array(importFault),
});

/** `tied` is how many were newly tied to the claim that was named; without one it is left out. */
export const sourceImportResult = z.strictObject({
  kind: z.literal('source.import'),
  importId: id.nullable(),
  format: z.enum(['bibtex', 'ris', 'csl-json', 'nbib', 'identifier']),
  records: z.int(),
  added: z.int(),
  merged: z.int(),
  faulty: z.int(),
  faults: z.array(importFault),
  sourceIds: z.array(id),
  tied: z.int().optional(),
});

/** An import that can be undone, or was. `kept` tells how many of its claims or sources an undo left, since somebody had worked on them. */
export const importRecord = z.strictObject({
  id,
  kind: z.enum(['claims', 'sources']),
  fileName: z.string(),
  importedAt: time,
  state: z.enum(['done', 'undone']),
  added: z.int(),
  grouped: z.int(),
  faulty: z.int(),
  kept: z.int(),
});

/** An import was taken back. */
export const importUndoResult = z.strictObject({ kind: z.literal('import.undo'), record: importRecord });

/** The rows of one person in an Open Payments file. */
export const paymentImportResult = z.strictObject({
  kind: z.literal('payment.import'),
  fileName: z.string(),
  summary: paymentSummary,
  payments: z.array(payment),
});

export const jobResult = z.discriminatedUnion('kind', [
  claimImportResult,
  sourceImportResult,
  paymentImportResult,
  importUndoResult,
  purgePreview,
  purgeReport,
  backupResult,
  backupSaveResult,
  verifyResult,
  restoreResult,
  salvageResult,
  diagnoseResult,
  tableChangeResult,
  tableExportResult,
]);

/** Long work. `total` is null while unknown; `done` and `total` share `unit`. */
export const job = z.strictObject({
  id,
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  done: z.number().nonnegative(),
  total: z.number().nonnegative().nullable(),
  unit: z.enum(['bytes', 'rows']),
  result: jobResult.nullable(),
  error: z
    .strictObject({
      code: z.enum(errorCodes),
      message: z.string(),
      fields: z.record(z.string(), z.string()).optional(),
    })
    .nullable(),
});

export const jobStarted = z.strictObject({ job: id });

export type ClaimColumns = z.infer<typeof claimColumns>;
export type CsvPreview = z.infer<typeof csvPreview>;
export type ImportFault = z.infer<typeof importFault>;
export type ClaimImportResult = z.infer<typeof claimImportResult>;
export type PaymentImportResult = z.infer<typeof paymentImportResult>;
export type SourceImportResult = z.infer<typeof sourceImportResult>;
export type JobResult = z.infer<typeof jobResult>;
export type Job = z.infer<typeof job>;
export type ImportRecord = z.infer<typeof importRecord>;

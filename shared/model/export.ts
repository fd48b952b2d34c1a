import { z } from 'zod';
import { id, time, webLink } from './row.ts';
import { type PlatformId, platformId } from './thread.ts';

export const exportFormats = [
  ...(['text', 'markdown', 'html', 'pdf', 'zip', 'card'] as const),
  ...(['buffer-csv', 'scheduler-csv', 'linkedin'] as const),
  ...(['bluesky-json', 'mastodon-json', 'x-json', 'threads-json'] as const),
  ...(['json', 'claimreview'] as const),
] as const;
export const exportFormat = z.enum(exportFormats);

/** Formats of one platform: no other posts go into them. */
export const platformOfFormat: Readonly<Partial<Record<ExportFormat, PlatformId>>> = {
  linkedin: 'linkedin',
  'bluesky-json': 'bluesky',
  'mastodon-json': 'mastodon',
  'x-json': 'x',
  'threads-json': 'threads',
};

/** ClaimReview tells of the claim and its rating alone. */
export function hasPosts(format: ExportFormat): boolean {
  return format !== 'claimreview';
}

/** What a column of a table for a scheduler can hold. `date` and `time` are the parts of `when` before and after its first space. */
export const scheduleValues = [
  ...(['text', 'when', 'date', 'time', 'link', 'platform'] as const),
  ...(['number', 'count', 'language', 'blank'] as const),
] as const;

export const scheduleColumn = z.strictObject({ name: z.string().max(100), value: z.enum(scheduleValues) });

/** Tables that schedulers document; a person may start from one and map the columns anew. */
export const schedulerPresets = ['general', 'hootsuite', 'socialbee', 'publer', 'social-planner'] as const;

/** A wall clock time without a zone: a scheduler reads it in the time zone of its account. */
const wallTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'Write the time as 2026-11-21T08:30.')
  .refine((text) => isRealTime(text), 'There is no such day or time. Write it as 2026-11-21T08:30.');

export const cardSizes = ['1200x675', '1080x1350'] as const;

/** What a person may choose about a file. A format takes what concerns it and leaves the rest. */
export const exportOptions = z.strictObject({
  /** Tables: when the first post goes out. Left out, the times stay empty. */
  firstPostAt: wallTime.optional(),
  minutesBetween: z.int().min(0).max(10_080).optional(),
  preset: z.enum(schedulerPresets).optional(),
  /** These go before the preset. */
  columns: z.array(scheduleColumn).min(1).max(30).optional(),
  /** Tokens YYYY YY MM M DD D HH H hh h mm ss A; other letters in square brackets. */
  dateFormat: z.string().min(1).max(60).optional(),
  hasHeader: z.boolean().optional(),
  quoting: z.enum(['all', 'needed']).optional(),
  lineEnd: z.enum(['crlf', 'lf']).optional(),
  hasByteOrderMark: z.boolean().optional(),
  /** `apostrophe` puts one before a cell that a spreadsheet would run; `as-written` is for a tool that no spreadsheet stands before. */
  formulas: z.enum(['apostrophe', 'as-written']).optional(),
  /** LinkedIn: reserved characters escaped, as its interface asks for; for pasting they are not. */
  isEscaped: z.boolean().optional(),
  /** ClaimReview: where the answer stands on the web. */
  reviewUrl: webLink.optional(),
  cardSize: z.enum(cardSizes).optional(),
});

/** What was exported and when: the record that W3 of the WMA statement asks for. `contentHash` is SHA-256, hex. */
export const exportRecord = z.strictObject({
  id,
  draftId: id,
  draftVersion: z.int().positive(),
  format: exportFormat,
  platforms: z.array(platformId),
  exportedAt: time,
  contentHash: z.string(),
});

function isRealTime(text: string): boolean {
  const read = new Date(`${text}:00.000Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
}

export type ExportFormat = z.infer<typeof exportFormat>;
export type ExportOptions = z.infer<typeof exportOptions>;
export type ExportRecord = z.infer<typeof exportRecord>;
export type ScheduleColumn = z.infer<typeof scheduleColumn>;
export type ScheduleValue = ScheduleColumn['value'];
export type SchedulerPreset = (typeof schedulerPresets)[number];
export type CardSize = (typeof cardSizes)[number];

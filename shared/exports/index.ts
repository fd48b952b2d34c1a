import type { ExportFormat } from '../model/export.ts';
import type { ExportWriter } from './export-input.ts';

/** Every format that a thread can leave the app in: a new one is a file and a line here. A writer is loaded when something is written by it. */
const loaders: Readonly<Record<ExportFormat, () => Promise<ExportWriter>>> = {
  text: async () => (await import('./text.ts')).textExport,
  markdown: async () => (await import('./markdown.ts')).markdownExport,
  html: async () => (await import('./html.ts')).htmlExport,
  pdf: async () => (await import('./approval-sheet.ts')).pdfExport,
  card: async () => (await import('./card.ts')).cardExport,
  zip: async () => (await import('./zip.ts')).zipExport,
  'buffer-csv': async () => (await import('./buffer-csv.ts')).bufferExport,
  'scheduler-csv': async () => (await import('./scheduler-csv.ts')).schedulerExport,
  linkedin: async () => (await import('./linkedin.ts')).linkedinExport,
  'bluesky-json': async () => (await import('./bluesky-json.ts')).blueskyExport,
  'mastodon-json': async () => (await import('./mastodon-json.ts')).mastodonExport,
  'x-json': async () => (await import('./x-json.ts')).xExport,
  'threads-json': async () => (await import('./threads-json.ts')).threadsExport,
  json: async () => (await import('./json.ts')).jsonExport,
  claimreview: async () => (await import('./claim-review.ts')).claimReviewExport,
};

export function writerOf(format: ExportFormat): Promise<ExportWriter> {
  return loaders[format]();
}

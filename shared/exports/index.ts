import { pdfExport } from './approval-sheet.ts';
import { blueskyExport } from './bluesky-json.ts';
import { bufferExport } from './buffer-csv.ts';
import { cardExport } from './card.ts';
import { claimReviewExport } from './claim-review.ts';
import type { ExportWriter } from './export-input.ts';
import { htmlExport } from './html.ts';
import { jsonExport } from './json.ts';
import { linkedinExport } from './linkedin.ts';
import { markdownExport } from './markdown.ts';
import { mastodonExport } from './mastodon-json.ts';
import { schedulerExport } from './scheduler-csv.ts';
import { textExport } from './text.ts';
import { threadsExport } from './threads-json.ts';
import { xExport } from './x-json.ts';
import { zipExport } from './zip.ts';

/** Every format that a thread can leave the app in. A new one is a file and a line here. */
export const exports: readonly ExportWriter[] = [
  textExport,
  markdownExport,
  htmlExport,
  pdfExport,
  cardExport,
  zipExport,
  bufferExport,
  schedulerExport,
  linkedinExport,
  blueskyExport,
  mastodonExport,
  xExport,
  threadsExport,
  jsonExport,
  claimReviewExport,
];

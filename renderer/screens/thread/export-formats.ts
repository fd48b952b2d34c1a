import { type ExportFormat, hasPosts } from '../../../shared/model/export.ts';

export const formatGroups = ['pages', 'schedulers', 'interfaces', 'data'] as const;
export type FormatGroup = (typeof formatGroups)[number];

/** The formats of each group, the usual one first. */
export const formatsOfGroup: Readonly<Record<FormatGroup, readonly ExportFormat[]>> = {
  pages: ['text', 'markdown', 'html', 'pdf', 'card', 'zip'],
  schedulers: ['buffer-csv', 'scheduler-csv'],
  interfaces: ['linkedin', 'bluesky-json', 'mastodon-json', 'x-json', 'threads-json'],
  data: ['json', 'claimreview'],
};

/** `one` for a file that holds the posts of one platform at a time; `none` for one without posts. */
export function platformsTaken(format: ExportFormat): 'some' | 'one' | 'none' {
  if (!hasPosts(format)) return 'none';
  return format === 'buffer-csv' ? 'one' : 'some';
}

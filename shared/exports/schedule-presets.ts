import { definedOf } from '../defined-of.ts';
import type { CsvShape } from '../interchange/csv-cell.ts';
import type { ExportOptions, ScheduleColumn, SchedulerPreset } from '../model/export.ts';

/** A table for a scheduler, with every choice made. */
export interface ScheduleShape extends CsvShape {
  readonly columns: readonly ScheduleColumn[];
  readonly dateFormat: string;
  readonly hasHeader: boolean;
  readonly hasByteOrderMark: boolean;
}

const careful = {
  hasHeader: true,
  quoting: 'all',
  lineEnd: 'crlf',
  hasByteOrderMark: true,
  formulas: 'apostrophe',
} as const;

/**
 * Tables as the schedulers documented them when they were looked up (docs/exports.md says where and when). Tools change theirs:
 * whoever finds it otherwise maps the columns.
 */
export const schedulePresets: Readonly<Record<SchedulerPreset, ScheduleShape>> = {
  general: {
    ...careful,
    dateFormat: 'YYYY-MM-DD HH:mm',
    columns: [
      { name: 'Date', value: 'when' },
      { name: 'Platform', value: 'platform' },
      { name: 'Post', value: 'number' },
      { name: 'Of', value: 'count' },
      { name: 'Text', value: 'text' },
      { name: 'Link', value: 'link' },
    ],
  },
  hootsuite: {
    ...careful,
    hasHeader: false,
    hasByteOrderMark: false,
    dateFormat: 'MM/DD/YYYY HH:mm',
    columns: [
      { name: 'Date', value: 'when' },
      { name: 'Message', value: 'text' },
      { name: 'Link', value: 'blank' },
    ],
  },
  socialbee: {
    ...careful,
    hasByteOrderMark: false,
    dateFormat: 'YYYY-MM-DD HH:mm:ss',
    columns: [
      { name: 'text', value: 'text' },
      { name: 'link', value: 'blank' },
      { name: 'imageUrls', value: 'blank' },
      { name: 'gifUrls', value: 'blank' },
      { name: 'videoUrls', value: 'blank' },
      { name: 'postAtSpecificTime', value: 'when' },
    ],
  },
  publer: {
    ...careful,
    hasByteOrderMark: false,
    dateFormat: 'YYYY/MM/DD HH:mm',
    columns: [
      { name: 'Date', value: 'when' },
      { name: 'Text', value: 'text' },
      { name: 'Link(s)', value: 'blank' },
      { name: 'Media URL(s)', value: 'blank' },
      { name: 'Title', value: 'blank' },
      { name: 'Label(s)', value: 'blank' },
    ],
  },
  'social-planner': {
    ...careful,
    hasByteOrderMark: false,
    dateFormat: 'YYYY-MM-DD HH:mm:ss',
    columns: [
      { name: 'postAtSpecificTime', value: 'when' },
      { name: 'content', value: 'text' },
      { name: 'link', value: 'blank' },
      { name: 'imageUrls', value: 'blank' },
      { name: 'gifUrl', value: 'blank' },
      { name: 'videoUrls', value: 'blank' },
    ],
  },
};

/** Buffer's own: the header is case-sensitive and has to be exactly this one. */
const bufferShape: ScheduleShape = {
  ...careful,
  quoting: 'needed',
  hasByteOrderMark: false,
  dateFormat: 'YYYY-MM-DD HH:mm',
  columns: [
    { name: 'Text', value: 'text' },
    { name: 'Image URL', value: 'blank' },
    { name: 'Tags', value: 'blank' },
    { name: 'Posting Time', value: 'when' },
  ],
};

/** The preset with what the person chose in its place. */
export function chosenShape(options: ExportOptions): ScheduleShape {
  const preset = schedulePresets[options.preset ?? 'general'];
  return { ...preset, ...chosen(options), columns: options.columns ?? preset.columns };
}

/** Buffer takes one header and one form of date; the rest may be chosen. */
export function chosenBufferShape(options: ExportOptions): ScheduleShape {
  const { quoting, lineEnd, hasByteOrderMark, formulas } = { ...bufferShape, ...chosen(options) };
  return { ...bufferShape, quoting, lineEnd, hasByteOrderMark, formulas };
}

function chosen(options: ExportOptions): Partial<ScheduleShape> {
  const { dateFormat, hasHeader, quoting, lineEnd, hasByteOrderMark, formulas } = options;
  return definedOf({ dateFormat, hasHeader, quoting, lineEnd, hasByteOrderMark, formulas });
}

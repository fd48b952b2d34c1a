import { AppError } from '../../shared/app-error.ts';
import { definedOf } from '../../shared/defined-of.ts';
import { cardSizes, schedulerPresets, scheduleValues } from '../../shared/model/export.ts';
import type { Given, Option } from './command.ts';

/** The options of `thread export` that concern some formats only. */
export const exportOptionHelp = {
  start: {
    type: 'string',
    value: 'TIME',
    help: 'CSV: when the first post goes out, as 2026-11-24T08:30; no times when not given',
  },
  every: { type: 'string', value: 'MINUTES', help: 'CSV: minutes between posts (5)' },
  preset: { type: 'string', value: 'NAME', help: `scheduler-csv: ${schedulerPresets.join(', ')} (general)` },
  columns: {
    type: 'string',
    value: 'LIST',
    help: `scheduler-csv: columns instead of the preset's, as text=Message,when=Date; of ${scheduleValues.join(', ')}`,
  },
  'date-format': { type: 'string', value: 'FORMAT', help: 'scheduler-csv: as DD/MM/YYYY HH:mm' },
  'no-header': { type: 'boolean', help: 'scheduler-csv: no row with the names of the columns' },
  quote: { type: 'string', value: 'WHICH', help: 'CSV: all fields in quotes, or those that need it: all, needed' },
  'line-end': { type: 'string', value: 'WHICH', help: 'CSV: crlf or lf (crlf)' },
  bom: { type: 'string', value: 'YES|NO', help: 'CSV: a byte order mark for Excel' },
  formulas: {
    type: 'string',
    value: 'WHICH',
    help: 'CSV: apostrophe (before what a spreadsheet would run) or as-written (apostrophe)',
  },
  escape: { type: 'boolean', help: 'linkedin: escape the characters that its interface reserves' },
  url: { type: 'string', value: 'ADDRESS', help: 'claimreview: the page of the answer' },
  size: { type: 'string', value: 'SIZE', help: `card: ${cardSizes.join(' or ')} (${cardSizes[0]})` },
} as const satisfies Record<string, Option>;

/** What was typed, as the contract takes it; what is wrong with it the contract says. */
export function givenExportOptions(given: Given): Readonly<Record<string, unknown>> {
  return definedOf({
    firstPostAt: given.text('start'),
    minutesBetween: given.number('every'),
    preset: given.text('preset'),
    columns: columnsOf(given.text('columns')),
    dateFormat: given.text('date-format'),
    hasHeader: given.has('no-header') ? false : undefined,
    quoting: given.text('quote'),
    lineEnd: given.text('line-end'),
    hasByteOrderMark: yesOrNo(given.text('bom')),
    formulas: given.text('formulas'),
    isEscaped: given.has('escape') ? true : undefined,
    reviewUrl: given.text('url'),
    cardSize: given.text('size'),
  });
}

/** `text=Message,when=Date`: what stands in each column, and its name. A name may hold anything but a comma. */
function columnsOf(list: string | undefined): readonly { readonly name: string; readonly value: string }[] | undefined {
  return list?.split(',').map((column) => {
    const at = column.indexOf('=');
    const value = at === -1 ? column : column.slice(0, at);
    return { name: at === -1 ? column.trim() : column.slice(at + 1).trim(), value: value.trim() };
  });
}

function yesOrNo(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  if (text === 'yes' || text === 'no') return text === 'yes';
  throw new AppError('invalid_input', `--bom is yes or no, not "${text}".`);
}

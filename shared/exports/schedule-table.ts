import { byteOrderMark, csvLine, isFormula } from '../interchange/csv-cell.ts';
import type { ExportOptions, ScheduleValue } from '../model/export.ts';
import { findUrls } from '../thread/urls.ts';
import { formatTime, minutesLater } from './date-format.ts';
import type { ExportInput } from './export-input.ts';
import { markedText } from './marked-post.ts';
import type { ScheduleShape } from './schedule-presets.ts';
import { platformNames, sentence } from './sentence.ts';

/** A CSV with one row for each post. Raises `invalid_input` for a date format that means nothing. */
export function scheduleTable(input: ExportInput, shape: ScheduleShape): Uint8Array {
  const names = shape.columns.map((column) => column.name);
  const rows = rowsOf(input, shape).map((row) => csvLine(row, shape));
  const head = (shape.hasByteOrderMark ? byteOrderMark : '') + (shape.hasHeader ? csvLine(names, shape) : '');
  return new TextEncoder().encode(head + rows.join(''));
}

/** What the table changed of the posts, so that nobody posts an apostrophe unawares. */
export function scheduleNotes(input: ExportInput, shape: ScheduleShape): readonly string[] {
  const texts = input.threads.flatMap((thread) => thread.posts.map((post) => markedText(post.text, input)));
  const count = texts.filter(isFormula).length;
  if (count === 0) return [];
  return [sentence(shape.formulas === 'apostrophe' ? 'exports.apostrophes' : 'exports.formulas', { count })];
}

function rowsOf(input: ExportInput, { columns, dateFormat }: ScheduleShape): readonly string[][] {
  return input.threads.flatMap((thread) =>
    thread.posts.map((post, index) => {
      const when = timeOf(input.options, index, dateFormat);
      const cells: Readonly<Record<ScheduleValue, string>> = {
        text: markedText(post.text, input).replace(/\r\n?/g, '\n'),
        when,
        date: when.split(' ')[0] ?? '',
        time: when.split(' ').slice(1).join(' '),
        link: firstLink(post.text),
        platform: platformNames[thread.platform],
        number: String(index + 1),
        count: String(thread.posts.length),
        language: thread.language,
        blank: '',
      };
      return columns.map(({ value }) => cells[value]);
    }),
  );
}

/** The posts of a thread follow each other; those of the next platform begin at the same time. */
function timeOf({ firstPostAt, minutesBetween = 5 }: ExportOptions, index: number, format: string): string {
  // Read in any case, so that a format that means nothing is told also where no time is given.
  const time = formatTime(minutesLater(firstPostAt ?? '2026-01-01T00:00', minutesBetween * index), format);
  return firstPostAt === undefined ? '' : time;
}

function firstLink(text: string): string {
  const link = findUrls(text).find(({ hasScheme }) => hasScheme);
  return link === undefined ? '' : text.slice(link.start, link.end);
}

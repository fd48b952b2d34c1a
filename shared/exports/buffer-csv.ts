import { AppError } from '../app-error.ts';
import type { ExportInput, WrittenExport } from './export-input.ts';
import { chosenBufferShape } from './schedule-presets.ts';
import { scheduleNotes, scheduleTable } from './schedule-table.ts';
import { sentence } from './sentence.ts';

const mostRows = 100;

/**
 * What Buffer uploads in bulk: header `Text,Image URL,Tags,Posting Time`, a row for each post, one channel for each file and at most
 * 100 rows. Buffer knows no threads: each row becomes a post of its own.
 */
export const bufferExport: WrittenExport = {
  format: 'buffer-csv',
  mediaType: 'text/csv; charset=utf-8',
  fileExtension: 'buffer.csv',
  write: (input) => {
    refuseWhatBufferRefuses(input);
    return scheduleTable(input, chosenBufferShape(input.options));
  },
  notes: (input) => [...scheduleNotes(input, chosenBufferShape(input.options)), ...threadNote(input)],
};

function refuseWhatBufferRefuses({ threads }: ExportInput): void {
  if (threads.length > 1) throw new AppError('invalid_input', sentence('exports.bufferOneChannel'));
  const count = threads[0]?.posts.length ?? 0;
  if (count > mostRows)
    throw new AppError('invalid_input', sentence('exports.bufferTooMany', { count, most: mostRows }));
}

function threadNote({ threads }: ExportInput): readonly string[] {
  return threads.some((thread) => thread.posts.length > 1) ? [sentence('exports.bufferNoThreads')] : [];
}

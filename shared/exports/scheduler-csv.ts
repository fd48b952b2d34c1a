import type { WrittenExport } from './export-input.ts';
import { chosenShape } from './schedule-presets.ts';
import { scheduleNotes, scheduleTable } from './schedule-table.ts';

/** A table whose columns a person maps to what the scheduler reads, from a preset or from nothing. */
export const schedulerExport: WrittenExport = {
  format: 'scheduler-csv',
  mediaType: 'text/csv; charset=utf-8',
  fileExtension: 'scheduler.csv',
  write: (input) => scheduleTable(input, chosenShape(input.options)),
  notes: (input) => scheduleNotes(input, chosenShape(input.options)),
};

import { AppError } from '../app-error.ts';
import type { CsvPreview } from '../model/job.ts';
import { createCsvReader, guessDelimiter } from './csv.ts';
import { guessColumns } from './csv-claims.ts';

/** How a CSV is built, as far as its beginning tells. */
export type CsvShape = Pick<CsvPreview, 'delimiter' | 'columns' | 'rows' | 'suggested'>;

/** What other kinds of text begin with, and what they are called. */
const otherKinds: readonly (readonly [RegExp, string])[] = [
  [/^\s*<(?:!doctype|html|\?xml|[a-z]+[\s>])/iu, 'a web page or XML'],
  [/^\s*(?:\{\s*"|\[\s*[[{])/u, 'JSON'],
  [/^\s*@[a-z]+\s*\{/iu, 'a bibliography in BibTeX'],
  [/^\s*TY {2}- /u, 'a bibliography in RIS'],
];

/**
 * Reads the header row and the first rows. `isWhole` tells whether `beginning` is all of the file. Raises `invalid_input` for a
 * file without rows and for text that is no table, with the line.
 */
export function readCsvShape(beginning: string, extent: { readonly isWhole: boolean }): CsvShape {
  if (beginning.trim() === '') throw notCsv(1, 'The file is empty.');
  const other = otherKinds.find(([pattern]) => pattern.test(beginning.slice(0, 1000)));
  if (other !== undefined) throw notCsv(1, `Line 1 begins like ${other[1]}, not like the header row of a table.`);
  const delimiter = guessDelimiter(beginning);
  const reader = createCsvReader(delimiter);
  const found = reader.push(beginning);
  const rows = extent.isWhole ? [...found, ...reader.end()] : found;
  const [header, ...rest] = rows.map((row) => [...row.fields]);
  if (header === undefined) throw notCsv(1, 'The header row has no end.');
  const columns = header.map((name) => name.trim());
  return { delimiter, columns, rows: rest, suggested: guessColumns(columns, rest) };
}

export function notCsv(line: number, why: string): AppError {
  const message = `This file cannot be read as CSV. ${why} Nothing was imported. Save it as CSV and choose it again.`;
  return new AppError('invalid_input', message, { fields: { [`line ${line}`]: why } });
}

import Papa from 'papaparse';
import { AppError } from '../app-error.ts';

/** One record of a CSV. `line` is where it begins, from 1; a field may hold line breaks. */
export interface CsvRow {
  readonly line: number;
  readonly fields: readonly string[];
  /** Set where a quotation mark stands where none may: the fields are then a guess. */
  readonly hasFaultyQuotes: boolean;
}

export interface CsvReader {
  /** Takes the next piece of text and gives the rows that it completes. Raises `invalid_input` for what cannot be a CSV, with the line. */
  push(text: string): CsvRow[];
  /** Gives the last row, which no line break may end. */
  end(): CsvRow[];
}

export const delimiters = [',', ';', '\t', '|'] as const;

const unitSeparator = '\u001F';

/** A record longer than this is a quotation mark that was never closed: reading on would take the whole file for one field. */
const limitRecordCharacters = 1_000_000;

/**
 * The delimiter that gives the first lines most columns of equal number, or the one that Excel's first line `sep=;` names. A header
 * without any is a list of one column, whose commas are text: it gets one that the sample does not hold, a comma if that can be.
 */
export function guessDelimiter(sample: string): string {
  const named = /^sep=([,;\t|])\r?\n/i.exec(sample)?.[1];
  if (named !== undefined) return named;
  const [header = ''] = sample.trimStart().split(/[\r\n]/, 1);
  if (!delimiters.some((each) => header.includes(each)))
    return delimiters.find((each) => !sample.includes(each)) ?? unitSeparator;
  const guessed = Papa.parse<string[]>(withPlainBreaks(sample), {
    preview: 20,
    delimitersToGuess: [...delimiters],
    skipEmptyLines: true,
  }).meta.delimiter;
  return delimiters.find((each) => each === guessed) ?? ',';
}

/** Reads a CSV piece by piece (RFC 4180, with any of the three line breaks). Empty lines are counted but not given. */
export function createCsvReader(delimiter: string): CsvReader {
  let [rest, line, hasOpenReturn] = ['', 1, false];

  function take(text: string, isLast: 'last' | 'more'): CsvRow[] {
    const input = rest + text;
    const parsed = parse(input, delimiter, isLast);
    const rows: CsvRow[] = [];
    for (const [index, fields] of parsed.rows.entries()) {
      if (isRow(fields, line)) rows.push({ line, fields, hasFaultyQuotes: parsed.faultyRows.has(index) });
      line += 1 + breaksIn(fields);
    }
    rest = isLast === 'last' ? '' : input.slice(parsed.end);
    if (rest.length > limitRecordCharacters) throw rest.includes('"') ? unclosedQuote(line) : tooLong(line);
    if (parsed.isUnclosed) throw unclosedQuote(rows.at(-1)?.line ?? line);
    return rows;
  }

  return {
    push(text) {
      // A return at the end of a piece may be the first half of a line break.
      const joined = hasOpenReturn ? `\r${text}` : text;
      hasOpenReturn = joined.endsWith('\r');
      return take(withPlainBreaks(hasOpenReturn ? joined.slice(0, -1) : joined), 'more');
    },
    end: () => take(hasOpenReturn ? '\n' : '', 'last'),
  };
}

interface Parsed {
  readonly rows: readonly string[][];
  readonly faultyRows: ReadonlySet<number>;
  readonly end: number;
  readonly isUnclosed: boolean;
}

function parse(input: string, delimiter: string, isLast: 'last' | 'more'): Parsed {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  const result = parser.parse(input, 0, isLast === 'more') as Papa.ParseResult<string[]>;
  return {
    rows: result.data,
    faultyRows: new Set(result.errors.flatMap((error) => error.row ?? [])),
    end: result.meta.cursor,
    isUnclosed: result.errors.some((error) => error.code === 'MissingQuotes'),
  };
}

function withPlainBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function breaksIn(fields: readonly string[]): number {
  let breaks = 0;
  for (const field of fields) if (field.includes('\n')) breaks += field.split('\n').length - 1;
  return breaks;
}

function isRow(fields: readonly string[], line: number): boolean {
  const isEmpty = fields.length <= 1 && (fields[0] ?? '').trim() === '';
  return !isEmpty && !(line === 1 && namesDelimiter(fields));
}

/** `sep=;`, which Excel writes before the header row and reads. */
function namesDelimiter([first, second, third]: readonly string[]): boolean {
  return first?.toLowerCase() === 'sep=' && second === '' && third === undefined;
}

function tooLong(line: number): AppError {
  const why = `Line ${line} is longer than a million characters.`;
  return new AppError('invalid_input', `This file cannot be read as CSV. ${why} Nothing was imported.`, {
    fields: { [`line ${line}`]: why },
  });
}

function unclosedQuote(line: number): AppError {
  const message = `This file cannot be read as CSV: a quotation mark opened in line ${line} is never closed. Nothing was imported. Mend that line and try again.`;
  return new AppError('invalid_input', message, {
    fields: { [`line ${line}`]: 'A quotation mark is opened here and never closed.' },
  });
}

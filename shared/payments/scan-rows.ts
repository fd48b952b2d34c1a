import { AppError } from '../app-error.ts';

/**
 * Finds the rows of a CSV (RFC 4180: commas, quoted cells with commas, doubled quotation marks and line breaks in them) in bytes that
 * come in pieces cut anywhere. Nothing is decoded: a file of gigabytes is gone through, and of almost all rows only the place of a
 * few cells is looked at.
 */
export interface RowScan {
  /** Holds the bytes from the row that is looked at on; what lies behind `length` is left over. */
  bytes: Uint8Array;
  /** Where the row begins that is looked at or comes next. */
  from: number;
  length: number;
  isLast: boolean;
  /** The line, from 1, in which the row begins. */
  line: number;
  /** Line breaks inside quoted cells of this row so far. */
  innerBreaks: number;
  /** How many cells the row has, and where each begins and ends, quotation marks included. */
  cells: number;
  starts: Int32Array;
  ends: Int32Array;
  /** The names of the header row once it is known, so that a fault can name its column. */
  names: readonly string[];
}

const quote = 34;
const comma = 44;
const lineFeed = 10;
const carriageReturn = 13;

/** A row longer than this is a quotation mark that was never closed, or no table. The longest rows of Open Payments have some 10 KB. */
const limitRowBytes = 1_000_000;

/** More columns than any file of Open Payments has (research: 252). */
export const limitColumns = 2000;

export function newRowScan(): RowScan {
  return {
    ...{ bytes: new Uint8Array(256 * 1024), from: 0, length: 0, isLast: false },
    ...{ line: 1, innerBreaks: 0, cells: 0, names: [] },
    ...{ starts: new Int32Array(limitColumns), ends: new Int32Array(limitColumns) },
  };
}

/** Adds the next piece behind what is left of the one before. */
export function addBytes(scan: RowScan, piece: Uint8Array): void {
  const rest = scan.length - scan.from;
  const needed = rest + piece.length;
  if (needed > scan.bytes.length) {
    const wider = new Uint8Array(Math.max(needed, 2 * scan.bytes.length));
    wider.set(scan.bytes.subarray(scan.from, scan.length));
    scan.bytes = wider;
  } else scan.bytes.copyWithin(0, scan.from, scan.length);
  scan.bytes.set(piece, rest);
  scan.from = 0;
  scan.length = needed;
}

/**
 * Finds the cells of the row at `scan.from` and gives the place behind it; -1 when its end has not come yet. Raises `invalid_input`
 * with line and column for a quotation mark that is never closed or stands inside a quoted cell.
 */
export function scanRow(scan: RowScan): number {
  const { bytes, length, starts, ends } = scan;
  scan.innerBreaks = 0;
  let cells = 0;
  for (let at = scan.from; ; ) {
    scan.cells = cells;
    const isQuoted = at < length && bytes[at] === quote;
    const end = isQuoted ? endOfQuoted(scan, at) : endOfPlain(scan, at);
    if (end < 0) return waitFor(scan, isQuoted);
    starts[cells] = at;
    ends[cells] = end;
    if (cells < limitColumns - 1) cells += 1;
    if (end === length || bytes[end] !== comma) {
      scan.cells = cells;
      return behindBreak(scan, end);
    }
    at = end + 1;
  }
}

/** The row goes on in the next piece, unless it is longer than any row can be. */
function waitFor(scan: RowScan, isQuoted: boolean): -1 {
  if (scan.length - scan.from <= limitRowBytes) return -1;
  if (isQuoted) throw unclosed(scan, 0);
  throw cannotRead(scan.line, `Line ${scan.line}, column ${scan.cells + 1}: the row is longer than a million bytes.`);
}

/** Goes on behind a row whose end was found. */
export function passRow(scan: RowScan, next: number): void {
  scan.from = next;
  scan.line += 1 + scan.innerBreaks;
}

/** Whether the row is an empty line, or one of white space alone. */
export function isEmptyRow({ bytes, cells, starts, ends }: RowScan): boolean {
  if (cells !== 1) return false;
  const end = ends[0] ?? 0;
  for (let at = starts[0] ?? 0; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte !== 32 && byte !== 9) return false;
  }
  return true;
}

/** Where a cell stands for a person: `Line 12, column 31 (Date_of_Payment)`; `column` counts from 0. */
export function placeOf(line: number, column: number, names: readonly string[]): string {
  const name = names[column];
  return `Line ${line}, column ${column + 1}${name === undefined ? '' : ` (${name})`}`;
}

/** The refusal of a whole file, with its place as the others have it. */
export function cannotRead(line: number, why: string): AppError {
  return new AppError('invalid_input', `This file cannot be read. ${why} Nothing was imported.`, {
    fields: { [`line ${line}`]: why },
  });
}

function endOfPlain({ bytes, length, isLast }: RowScan, start: number): number {
  for (let at = start; at < length; at += 1) {
    const byte = bytes[at] ?? 0;
    // Letters and digits, which nearly all bytes are, stand above the comma.
    if (byte <= comma && (byte === comma || byte === lineFeed || byte === carriageReturn)) return at;
  }
  return isLast ? length : -1;
}

function endOfQuoted(scan: RowScan, start: number): number {
  const { bytes, length } = scan;
  const breaksBefore = scan.innerBreaks;
  for (let at = start + 1; at < length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > quote) continue;
    if (byte !== quote) scan.innerBreaks += isBreak(bytes, at) ? 1 : 0;
    else if (at + 1 < length && bytes[at + 1] === quote) at += 1;
    else return checkedEnd(scan, at + 1, breaksBefore);
  }
  if (scan.isLast) throw unclosed(scan, breaksBefore);
  return -1;
}

/** A line feed, or a return that no line feed follows. */
function isBreak(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === lineFeed || (bytes[at] === carriageReturn && bytes[at + 1] !== lineFeed);
}

/** Behind a closing mark stands a comma or the end of the row; anything else means that a mark is missing or not doubled. */
function checkedEnd(scan: RowScan, end: number, breaksBefore: number): number {
  if (end === scan.length) return scan.isLast ? end : -1;
  const byte = scan.bytes[end];
  if (byte === comma || byte === lineFeed || byte === carriageReturn) return end;
  throw unclosed(scan, breaksBefore);
}

function behindBreak({ bytes, length, isLast }: RowScan, end: number): number {
  if (end === length) return isLast ? length : -1;
  if (bytes[end] === lineFeed) return end + 1;
  if (end + 1 === length && !isLast) return -1;
  return end + 1 < length && bytes[end + 1] === lineFeed ? end + 2 : end + 1;
}

function unclosed({ line, cells, names }: RowScan, breaksBefore: number): AppError {
  const at = line + breaksBefore;
  const place = placeOf(at, cells, names);
  return cannotRead(
    at,
    `${place}: a quotation mark is opened here and never closed, or one inside the cell is not doubled.`,
  );
}

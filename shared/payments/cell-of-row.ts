import { isNumberInExponent, readExponent } from './exponent-number.ts';
import { cannotRead, placeOf, type RowScan } from './scan-rows.ts';

const quote = 34;
const space = 32;
const point = 46;
const zero = 48;

/**
 * Whether a cell of the row holds the number that is looked for; zeros before it and a spreadsheet's `.0` behind it are let pass, and 1.679576722E9 is read
 * as what it is. Raises `invalid_input` for a number that was rounded (1.23457E+09): whose it was cannot be known, so nobody's rows could be trusted.
 */
export function hasNumber(scan: RowScan, column: number, digits: Uint8Array): boolean {
  const { bytes } = scan;
  const end = endOfNumber(scan, column);
  const start = startOfNumber(scan, column, end);
  if (hasExponent(bytes, start, end)) return hasExponentNumber(scan, column, digits);
  if (end - start !== digits.length) return false;
  for (let at = 0; at < digits.length; at += 1) if (bytes[start + at] !== digits[at]) return false;
  return true;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a cell without its quotation marks. What is no UTF-8 is read as Windows-1252, as spreadsheets write it. */
export function cellText({ bytes, starts, ends }: RowScan, column: number): string {
  const [start, end] = [starts[column] ?? 0, ends[column] ?? 0];
  const isQuoted = end - start >= 2 && bytes[start] === quote;
  const text = decode(isQuoted ? bytes.subarray(start + 1, end - 1) : bytes.subarray(start, end));
  return isQuoted ? text.replaceAll('""', '"') : text;
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes);
    throw error;
  }
}

function endOfNumber({ bytes, starts, ends }: RowScan, column: number): number {
  const start = starts[column] ?? 0;
  let end = ends[column] ?? 0;
  while (end > start && (bytes[end - 1] === quote || bytes[end - 1] === space)) end -= 1;
  return withoutNoughts(bytes, start, end);
}

/** Without the `.00` of a number that a program took for an amount. */
function withoutNoughts(bytes: Uint8Array, start: number, end: number): number {
  let whole = end;
  while (whole > start && bytes[whole - 1] === zero) whole -= 1;
  return whole < end && whole - 1 > start && bytes[whole - 1] === point ? whole - 1 : end;
}

function startOfNumber({ bytes, starts }: RowScan, column: number, end: number): number {
  let start = starts[column] ?? 0;
  while (start < end && (bytes[start] === quote || bytes[start] === space)) start += 1;
  while (start < end - 1 && bytes[start] === zero) start += 1;
  return start;
}

/** Whether a letter E stands where a number of up to 100 digits has it: before one or two digits and a plus. */
function hasExponent(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = end - 2; at >= end - 4 && at > start; at -= 1) if (isLetterE(bytes[at])) return true;
  return false;
}

function isLetterE(byte: number | undefined): boolean {
  return byte === 0x45 || byte === 0x65;
}

function hasExponentNumber(scan: RowScan, column: number, digits: Uint8Array): boolean {
  const text = cellText(scan, column).trim();
  const number = readExponent(text);
  const answer = number !== null && isNumberInExponent(number, utf8.decode(digits));
  if (answer !== 'unknown') return answer;
  const place = placeOf(scan.line, column, scan.names);
  throw cannotRead(
    scan.line,
    `${place}: “${text}” is a number that a spreadsheet has rounded. Take the file as CMS gives it.`,
  );
}

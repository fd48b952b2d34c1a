import { cannotRead, placeOf, type RowScan } from './scan-rows.ts';

const quote = 34;
const space = 32;
const point = 46;
const zero = 48;

/**
 * Whether a cell of the row holds the number that is looked for; zeros before it and a spreadsheet's `.0` behind it are let pass. Raises
 * `invalid_input` for a number that a spreadsheet has rounded (1.23457E+09): whose it was cannot be known, so nobody's rows could be trusted.
 */
export function hasNumber(scan: RowScan, column: number, digits: Uint8Array): boolean {
  const { bytes } = scan;
  const end = endOfNumber(scan, column);
  const start = startOfNumber(scan, column, end);
  if (isRounded(bytes, start, end)) refuseRounded(scan, column);
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
  return end - 2 > start && bytes[end - 1] === zero && bytes[end - 2] === point ? end - 2 : end;
}

function startOfNumber({ bytes, starts }: RowScan, column: number, end: number): number {
  let start = starts[column] ?? 0;
  while (start < end && (bytes[start] === quote || bytes[start] === space)) start += 1;
  while (start < end - 1 && bytes[start] === zero) start += 1;
  return start;
}

/** Whether a letter E stands where a rounded number of up to 20 digits has it. */
function isRounded(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < 4) return false;
  return isLetterE(bytes[end - 4]) || isLetterE(bytes[end - 3]);
}

function isLetterE(byte: number | undefined): boolean {
  return byte === 0x45 || byte === 0x65;
}

function refuseRounded(scan: RowScan, column: number): void {
  const text = cellText(scan, column).trim();
  if (!/^\d(?:[.,]\d{1,15})?E\+?\d{1,2}$/i.test(text)) return;
  const place = placeOf(scan.line, column, scan.names);
  throw cannotRead(
    scan.line,
    `${place}: “${text}” is a number that a spreadsheet has rounded. Take the file as CMS gives it.`,
  );
}

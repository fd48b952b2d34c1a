import type { Payment } from '../model/payment.ts';
import { cellText, hasNumber } from './cell-of-row.ts';
import { type PaymentLayout, paymentLayout } from './payment-layout.ts';
import { readPayment } from './payment-row.ts';
import type { RecipientNumber } from './recipient-number.ts';
import { addBytes, cannotRead, isEmptyRow, newRowScan, passRow, placeOf, type RowScan, scanRow } from './scan-rows.ts';

/** Reads an Open Payments file piece by piece and keeps the rows of one person; of all others nothing is kept. */
export interface PaymentReader {
  /** Takes the next bytes, cut anywhere. Raises `invalid_input` for what is no such file or is broken, with line and column. */
  push(bytes: Uint8Array): void;
  /** Ends the file. Raises the same where its last row is cut. */
  end(): PaymentsRead;
}

export interface PaymentsRead {
  readonly file: PaymentLayout['file'];
  /** The program years of the whole file, so that what it does not have can be told from what it could not have. */
  readonly programYears: readonly number[];
  readonly rowsInFile: number;
  readonly payments: readonly Payment[];
}

interface Reading {
  readonly scan: RowScan;
  readonly wanted: RecipientNumber;
  readonly digits: Uint8Array;
  layout: PaymentLayout | null;
  readonly years: Set<number>;
  lastYear: number;
  rows: number;
  readonly payments: Payment[];
}

export function createPaymentReader(wanted: RecipientNumber): PaymentReader {
  const digits = new TextEncoder().encode(wanted.digits);
  const scan = newRowScan();
  const counts = { layout: null, years: new Set<number>(), lastYear: 0, rows: 0, payments: [] };
  const reading: Reading = { scan, wanted, digits, ...counts };
  return {
    push(bytes) {
      addBytes(scan, bytes);
      takeRows(reading);
    },
    end() {
      scan.isLast = true;
      takeRows(reading);
      const { layout, years, rows, payments } = reading;
      if (layout === null) throw cannotRead(1, 'Line 1: the file is empty.');
      return {
        file: layout.file,
        programYears: [...years].sort((one, other) => one - other),
        rowsInFile: rows,
        payments,
      };
    },
  };
}

function takeRows(reading: Reading): void {
  const { scan } = reading;
  // The mark at the beginning has three bytes, and a quotation mark may stand behind it.
  if (reading.layout === null && scan.line === 1 && !passMark(scan)) return;
  while (scan.from < scan.length) {
    const next = scanRow(scan);
    if (next < 0) return;
    if (!isEmptyRow(scan)) takeRow(reading);
    passRow(scan, next);
  }
}

const utf8Mark = [0xef, 0xbb, 0xbf] as const;

/** Steps over a byte order mark; false while it may still be coming. */
function passMark(scan: RowScan): boolean {
  const there = utf8Mark.filter((byte, place) => scan.bytes[scan.from + place] === byte).length;
  if (scan.length - scan.from < utf8Mark.length) return scan.isLast;
  if (there === utf8Mark.length) scan.from += utf8Mark.length;
  refuseOtherFiles(scan);
  return true;
}

function takeRow(reading: Reading): void {
  const { scan, layout } = reading;
  if (layout === null) {
    const names = Array.from({ length: scan.cells }, (_, column) => cellText(scan, column).trim());
    reading.layout = paymentLayout(names, reading.wanted);
    scan.names = names;
    return;
  }
  if (scan.cells !== layout.names.length) throw wrongWidth(scan, layout);
  reading.rows += 1;
  noteYear(reading, layout);
  for (const { column, role } of layout.numbers) {
    if (!hasNumber(scan, column, reading.digits)) continue;
    const { line } = scan;
    reading.payments.push(readPayment(layout, { line, role, cell: (place) => cellText(scan, place) }));
    return;
  }
}

function wrongWidth({ line, cells, innerBreaks }: RowScan, { names }: PaymentLayout) {
  const end = line + innerBreaks;
  if (cells < names.length) {
    const place = placeOf(end, cells - 1, names);
    return cannotRead(end, `${place}: the row is cut here; it has ${cells} cells, and the header ${names.length}.`);
  }
  const place = placeOf(end, names.length, names);
  return cannotRead(end, `${place}: the row has ${cells} cells, and the header ${names.length}.`);
}

/** The years of millions of rows are read as bytes; a file has one or a few. */
function noteYear(reading: Reading, { fields }: PaymentLayout): void {
  if (fields.programYear === undefined) return;
  const year = yearIn(reading.scan, fields.programYear);
  if (year === reading.lastYear) return;
  reading.lastYear = year;
  // Open Payments began in 2013.
  if (year >= 2013 && year < 2100) reading.years.add(year);
}

const zero = 48;

function yearIn({ bytes, starts, ends }: RowScan, column: number): number {
  const end = ends[column] ?? 0;
  let year = 0;
  for (let at = starts[column] ?? 0; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit >= 0 && digit <= 9) year = (year * 10 + digit) % 100_000;
  }
  return year;
}

/** Files that people take for the CSV: the archive it comes in, and what a spreadsheet saves. */
function refuseOtherFiles({ bytes, from }: RowScan): void {
  const [first = 0, second = 0] = bytes.subarray(from, from + 2);
  if (first === 0x50 && second === 0x4b) {
    throw cannotRead(1, 'Line 1, column 1: this is a zip file or a workbook. Unpack it and choose the CSV in it.');
  }
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw cannotRead(
      1,
      'Line 1, column 1: this is text in UTF-16. Take the file as CMS gives it, or save it as CSV in UTF-8.',
    );
  }
}

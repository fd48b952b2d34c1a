/** What a spreadsheet takes for the beginning of a formula (OWASP, CSV Injection), in full width too. */
const formula = /^'*\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** How a CSV is written where its reader wants it otherwise than RFC 4180 with as few quotes as can be. */
export interface CsvShape {
  readonly quoting: 'all' | 'needed';
  readonly lineEnd: 'crlf' | 'lf';
  readonly formulas: 'apostrophe' | 'as-written';
}

const usual: CsvShape = { quoting: 'needed', lineEnd: 'crlf', formulas: 'apostrophe' };

/** One record of a CSV (RFC 4180). A cell that a spreadsheet would run as a formula gets an apostrophe in front, unless the shape says otherwise. */
export function csvLine(cells: readonly string[], shape = usual): string {
  return cells.map((value) => cell(value, shape)).join(',') + (shape.lineEnd === 'crlf' ? '\r\n' : '\n');
}

/** Whether a spreadsheet would run the cell as a formula. */
export function isFormula(value: string): boolean {
  return formula.test(value);
}

/** The cell as it was before `csvLine` wrote it. Only for files of this app: elsewhere the apostrophe may be part of the text. */
export function plainCell(written: string): string {
  return written.startsWith("'") && formula.test(written) ? written.slice(1) : written;
}

/** Without it Excel reads a CSV in UTF-8 as Windows-1252. */
export const byteOrderMark = '\uFEFF';

function cell(value: string, { quoting, formulas }: CsvShape): string {
  const harmless = formulas === 'apostrophe' && formula.test(value) ? `'${value}` : value;
  return quoting === 'all' || /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

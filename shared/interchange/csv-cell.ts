/** What a spreadsheet takes for the beginning of a formula (OWASP, CSV Injection), in full width too. */
const formula = /^'*\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** One record of a CSV (RFC 4180, CRLF). A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** The cell as it was before `csvLine` wrote it. Only for files of this app: elsewhere the apostrophe may be part of the text. */
export function plainCell(written: string): string {
  return written.startsWith("'") && formula.test(written) ? written.slice(1) : written;
}

/** Without it Excel reads a CSV in UTF-8 as Windows-1252. */
export const byteOrderMark = '\uFEFF';

function cell(value: string): string {
  const harmless = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

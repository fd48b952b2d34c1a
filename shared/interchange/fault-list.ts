import type { ImportFault } from '../model/job.ts';

/**
 * The faults of an import as a CSV (RFC 4180, CRLF, with a byte order mark so that Excel reads it as UTF-8). A cell that a
 * spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV Injection).
 */
export function faultListCsv(faults: readonly ImportFault[], header: readonly [string, string, string]): string {
  const rows = [header, ...faults.map((fault) => [String(fault.line), fault.record, fault.message])];
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: string): string {
  const harmless = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

import type { ImportFault } from '../model/job.ts';
import { byteOrderMark, csvLine } from './csv-cell.ts';

/**
 * The faults of an import as a CSV (RFC 4180, CRLF, with a byte order mark so that Excel reads it as UTF-8). A cell that a
 * spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV Injection).
 */
export function faultListCsv(faults: readonly ImportFault[], header: readonly [string, string, string]): string {
  const rows = [header, ...faults.map((fault) => [String(fault.line), fault.record, fault.message])];
  return byteOrderMark + rows.map((row) => csvLine(row)).join('');
}

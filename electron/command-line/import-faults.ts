import type { ClaimImportResult, SourceImportResult } from '../../shared/model/job.ts';
import { oneLine } from './columns.ts';
import { exitCodes } from './exit-codes.ts';

const shown = 20;
const widestRecord = 80;
const widestMessage = 600;

/** The first faults with their place; `--json` has them all. */
export function faultLines(result: ClaimImportResult | SourceImportResult): string[] {
  const lines = result.faults.slice(0, shown).map(({ line, record, message }) => {
    return `  line ${line}${record === '' ? '' : ` (${oneLine(record, widestRecord)})`}: ${oneLine(message, widestMessage)}`;
  });
  const more = Math.max(result.faults.length, result.faulty) - lines.length;
  return more > 0 ? [...lines, `  and ${more} more; --json lists them.`] : lines;
}

/** A file of which nothing could be taken is as good as one that cannot be read: a script must notice. */
export function importExitCode(result: { readonly taken: number; readonly faulty: number }): { exitCode?: number } {
  return result.taken === 0 && result.faulty > 0 ? { exitCode: exitCodes.invalid_input } : {};
}

/** `1 row`, `2 rows` */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

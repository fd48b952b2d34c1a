import type { ClaimImportResult, SourceImportResult } from '../../shared/model/job.ts';

const shown = 20;

/** The first faults with their place; `--json` has them all. */
export function faultLines(result: ClaimImportResult | SourceImportResult): string[] {
  const lines = result.faults.slice(0, shown).map(({ line, record, message }) => {
    return `  line ${line}${record === '' ? '' : ` (${record})`}: ${message}`;
  });
  const more = result.faulty - lines.length;
  return more > 0 ? [...lines, `  and ${more} more; --json lists them.`] : lines;
}

import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportBug } from '../service/dispatch.ts';

const longestLogBytes = 1_000_000;

export interface LogFile {
  readonly file: string;
  /** Writes the bug with its stack and gives the report id that the person is shown. */
  readonly reportBug: ReportBug;
}

/**
 * The local log in `folder`: bugs with their stack, never the text of a library. At one megabyte it becomes
 * `plainspoken.old.log`, and the one before that is gone.
 */
export function openLogFile(folder: string): LogFile {
  const file = join(folder, 'plainspoken.log');
  return {
    file,
    reportBug: (error, command) => {
      const report = randomBytes(4).toString('hex');
      write(
        folder,
        file,
        `${new Date().toISOString()} report ${report} in ${command.slice(0, 80)}\n${stackOf(error)}\n`,
      );
      return report;
    },
  };
}

function write(folder: string, file: string, text: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (size > longestLogBytes) renameSync(file, join(folder, 'plainspoken.old.log'));
    appendFileSync(file, text);
  } catch (error) {
    // A log that cannot be written (full disk, read-only home) must not turn one failure into two.
    process.stderr.write(`${text}The log could not be written: ${String(error)}\n`);
  }
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by ${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}

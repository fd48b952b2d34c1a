import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportBug } from '../service/dispatch.ts';
import { faultLines, isPlainLogLine } from './fault-text.ts';

const longestLogBytes = 1_000_000;

export interface LogFile {
  readonly file: string;
  /** Writes the bug with its places in the code and gives the report id that the person is shown. */
  readonly reportBug: ReportBug;
  /** The last lines. */
  tail(): string[];
}

/**
 * The local log in `folder`: bugs with the places in the code where they came up, never a text of the library. At one megabyte it becomes
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
        `${new Date().toISOString()} report ${report} in ${command.replaceAll(/[^\w. ]/gu, '').slice(0, 80)}\n${faultLines(error).join('\n')}\n`,
      );
      return report;
    },
    tail: () => tailOf(file),
  };
}

const shownLines = 60;

function tailOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').filter(isPlainLogLine).slice(-shownLines);
  } catch {
    // Nothing was logged yet.
    return [];
  }
}

function write(folder: string, file: string, text: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (size > longestLogBytes) renameSync(file, join(folder, 'plainspoken.old.log'));
    appendFileSync(file, text);
  } catch (error) {
    // A log that cannot be written (full disk, read-only home) must not turn one failure into two.
    process.stderr.write(`${text}The log could not be written: ${faultLines(error).join(' ')}\n`);
  }
}

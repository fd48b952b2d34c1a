import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultLines } from './fault-text.ts';

const keptReports = 20;
const ending = '.json';

/** What ended, as far as it is known. `commands` are names of the contract, never what was sent with them. */
export interface Crash {
  readonly program: 'window' | 'page' | 'service' | 'server';
  /** `exit 139`, `oom`: in the words of the system. */
  readonly end: string;
  readonly commands?: readonly string[];
  readonly error?: unknown;
}

export interface CrashReports {
  /** Writes one report, and removes the oldest beyond twenty. A disk that is full is no second crash. */
  write(crash: Crash): void;
  /** One line for each report, the newest first. */
  lines(): string[];
}

/** The crash reports in `folder`. They stay on this machine, and hold versions, times, names of commands and places in the code. */
export function openCrashReports(folder: string, version: string, now: () => Date = () => new Date()): CrashReports {
  return {
    write(crash) {
      const at = now().toISOString();
      const report = { at, ...describe(crash), versions: { plainspoken: version, ...runtimeVersions() } };
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(
          join(folder, `${at.replaceAll(':', '-')} ${crash.program}${ending}`),
          `${JSON.stringify(report, null, 2)}\n`,
        );
        for (const name of namesIn(folder).slice(0, -keptReports)) rmSync(join(folder, name), { force: true });
      } catch (error) {
        process.stderr.write(`A crash report could not be written: ${faultLines(error).join(' ')}\n`);
      }
    },
    lines: () =>
      namesIn(folder)
        .reverse()
        .map((name) => summary(join(folder, name))),
  };
}

function describe({ program, end, commands = [], error }: Crash): Record<string, unknown> {
  return {
    program,
    end: plain(end),
    commands: commands.filter((name) => /^[A-Za-z.]{1,80}$/u.test(name)),
    ...(error === undefined ? {} : { fault: faultLines(error) }),
  };
}

/** A word of the app or of the system with its number; anything else could be anything. */
function plain(end: string): string {
  return /^(?:fault|[a-z-]{2,24} -?\d{1,12})$/u.test(end) ? end : 'unknown';
}

/** Writes a report of a throw that nobody caught, and ends: what a process holds after that cannot be trusted. */
export function endOnFault(reports: CrashReports, program: Crash['program']): void {
  const end = (error: unknown) => {
    reports.write({ program, end: 'fault', error });
    process.stderr.write(`${faultLines(error).join('\n')}\n`);
    process.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

/** Electron's own versions are among them where it is Electron. */
export function runtimeVersions(): Record<string, string> {
  const { electron, chrome, node } = process.versions as Readonly<Record<string, string | undefined>>;
  const versions = { electron, chrome, node, platform: `${process.platform} ${process.arch}` };
  return Object.fromEntries(
    Object.entries(versions).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort();
  } catch {
    // No crash yet, no folder.
    return [];
  }
}

function summary(file: string): string {
  try {
    const { at, program, end, commands, fault } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    const first = Array.isArray(fault) ? ` ${String(fault[0])}` : '';
    return `${String(at)} ${String(program)} ${String(end)} [${String(commands)}]${first}`;
  } catch {
    // A report that was cut off by the crash itself.
    return 'a report that cannot be read';
  }
}

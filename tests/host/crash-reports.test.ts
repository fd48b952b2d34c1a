import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCrashReports } from '../../electron/host/crash-reports.ts';
import { faultLines, isPlainLogLine } from '../../electron/host/fault-text.ts';
import { openLogFile } from '../../electron/host/log-file.ts';

const patient = 'Mrs Wexelblatt of Room 12';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-crash-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Faults that carry what a person wrote, each in its own way. */
function faultsWithText(): readonly unknown[] {
  return [
    new Error(patient),
    caught(() => JSON.parse(`{"note": ${patient}}`)),
    caught(() => new URL(patient)),
    caught(() => structuredClone(() => patient)),
    new Error('outer', { cause: new TypeError(patient) }),
    Object.assign(new Error('x'), { name: patient, code: patient }),
    // A message whose lines look like places in the code.
    new Error(`first\n    at ${patient} (note.ts:1:2)\n    at home (Wexelblatt.ts:3:4)`),
    patient,
    { message: patient },
  ];
}

function caught(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

it('keeps no text of a person in a crash report, whatever threw', () => {
  let minute = 0;
  const reports = openCrashReports(folder, '0.1.0', () => new Date(Date.UTC(2026, 10, 21, 8, minute++)));
  for (const error of faultsWithText()) {
    reports.write({ program: 'service', end: patient, commands: ['claim.add', patient], error });
  }
  const written = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(written).toHaveLength(faultsWithText().length);
  for (const text of [...written, ...reports.lines()]) expect(text).not.toMatch(/Wexelblatt|Room|note\.ts|home/);
});

it('tells where in the code it was, below the folder of the app, with the command and the versions', () => {
  const reports = openCrashReports(folder, '0.1.0', () => new Date('2026-11-21T08:12:00.000Z'));
  reports.write({ program: 'service', end: 'fault', commands: ['claim.add'], error: new TypeError('x') });
  const [name = ''] = readdirSync(folder);
  const report = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>;
  expect(report).toMatchObject({
    at: '2026-11-21T08:12:00.000Z',
    program: 'service',
    commands: ['claim.add'],
    versions: { plainspoken: '0.1.0', node: process.versions.node },
  });
  expect((report['fault'] as string[])[0]).toBe('TypeError');
  expect(JSON.stringify(report)).toMatch(/at .*crash-reports\.test\.ts:\d+:\d+/);
  expect(JSON.stringify(report)).not.toContain(process.cwd());
});

it('keeps the newest twenty', () => {
  let day = 0;
  const reports = openCrashReports(folder, '0.1.0', () => new Date(Date.UTC(2026, 0, ++day)));
  for (let each = 0; each < 25; each += 1) reports.write({ program: 'page', end: 'oom 9' });
  expect(readdirSync(folder)).toHaveLength(20);
  expect(reports.lines()[0]).toMatch(/^2026-01-25.* page oom 9/);
});

it('writes the log in lines that may be shown, and leaves all others out', () => {
  const log = openLogFile(folder);
  for (const error of faultsWithText()) log.reportBug(error, 'claim.add');
  expect(readFileSync(log.file, 'utf8')).not.toMatch(/Wexelblatt|Room/);
  expect(log.tail().length).toBeGreaterThan(5);
  expect(log.tail().filter((line) => !isPlainLogLine(line))).toEqual([]);
  expect(isPlainLogLine(`Error: ${patient}`)).toBe(false);
  expect(isPlainLogLine(patient)).toBe(false);
});

it('names what tells most: the code of SQLite, and a property that is not there', () => {
  const full = Object.assign(new Error('database or disk is full'), { name: 'SqliteError', code: 'SQLITE_FULL' });
  expect(faultLines(full)[0]).toBe('SqliteError SQLITE_FULL');
  expect(faultLines(caught(() => (undefined as unknown as { wording: string }).wording))[0]).toBe(
    "TypeError: Cannot read properties of undefined (reading 'wording')",
  );
});

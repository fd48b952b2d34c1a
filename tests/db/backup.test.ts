import { mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { backUp, backupFolder, lastBackupAt, listBackups } from '../../db/backup.ts';
import { backupsToRemove, isBackupDue } from '../../db/backup-rotation.ts';
import { type Connection, openLibrary } from '../../db/open-library.ts';
import { saveSettings } from '../../db/settings.ts';

let folder = '';
let file = '';
let library: Connection;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-backup-'));
  file = join(folder, 'library.plainspoken');
  library = openLibrary(file);
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

it('copies what is in the library at that moment, also what only its write-ahead log holds', () => {
  saveSettings(library, { theme: 'dark' });
  const backup = new Database(backUp(library, file, new Date('2026-11-21T08:12:00.000Z')).file, { readonly: true });
  saveSettings(library, { theme: 'light' });
  expect(backup.prepare('SELECT value FROM setting').pluck().all()).toEqual(['"dark"']);
  backup.close();
});

it('counts only when it is whole: one that cannot be made leaves the earlier ones and nothing half made', () => {
  const good = backUp(library, file, new Date('2026-11-20T08:00:00.000Z'));
  library.prepare(`INSERT INTO setting VALUES ('theme', '"dark"')`).run();
  const broken = { ...library, pragma: library.pragma.bind(library), prepare: failingVacuum } as never;
  expect(() => backUp(broken, file, new Date('2026-11-22T08:00:00.000Z'))).toThrow('is not whole');
  expect(readdirSync(backupFolder(file))).toEqual([`${good.id}.plainspoken`]);
});

it('removes a half made copy whose number another process has by now, and none that is being written', () => {
  mkdirSync(backupFolder(file));
  const [left, written] = [`old.${process.ppid}.part`, `new.${process.ppid}.part`];
  for (const name of [left, written]) writeFileSync(join(backupFolder(file), name), 'half a library');
  const twoHoursAgo = Date.now() / 1000 - 7200;
  utimesSync(join(backupFolder(file), left), twoHoursAgo, twoHoursAgo);
  const { id } = backUp(library, file, new Date('2026-11-21T08:12:00.000Z'));
  expect(readdirSync(backupFolder(file)).sort()).toEqual([`${id}.plainspoken`, written]);
});

/** Leaves a copy that was cut short, as a full disk might. */
function failingVacuum(sql: string) {
  if (!sql.startsWith('VACUUM')) return library.prepare(sql);
  return {
    run: (target: string) => {
      library.prepare(sql).run(target);
      truncateSync(target, 20_000);
    },
  };
}

it('keeps ten in all, three of the newest day and one of each other', () => {
  expect(lastBackupAt(file)).toBeNull();
  for (let day = 1; day <= 12; day += 1) backUp(library, file, new Date(Date.UTC(2026, 10, day, 8)));
  for (let hour = 9; hour <= 12; hour += 1) backUp(library, file, new Date(Date.UTC(2026, 10, 12, hour)));
  const times = listBackups(file).map(({ madeAt }) => madeAt.slice(5, 13));
  expect(times).toEqual([
    ...['11-05T08', '11-06T08', '11-07T08', '11-08T08', '11-09T08', '11-10T08', '11-11T08'],
    ...['11-12T10', '11-12T11', '11-12T12'],
  ]);
  expect(lastBackupAt(file)).toBe('2026-11-12T12:00:00.000Z');
});

it('neither loses nor misorders a backup when the clock was set back', () => {
  for (let day = 1; day <= 9; day += 1) backUp(library, file, new Date(Date.UTC(2026, 10, day, 8)));
  const made = backUp(library, file, new Date('2020-01-01T00:00:00.000Z'));
  expect(listBackups(file)).toHaveLength(10);
  expect(listBackups(file).at(-1)).toMatchObject({ id: made.id, madeAt: '2020-01-01T00:00:00.000Z' });
  backUp(library, file, new Date('2020-01-02T00:00:00.000Z'));
  expect(listBackups(file).map(({ madeAt }) => madeAt.slice(0, 10))).toEqual([
    ...['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06', '2026-11-07', '2026-11-08', '2026-11-09'],
    ...['2020-01-01', '2020-01-02'],
  ]);
});

it('is due after a day, and when the last one seems to come from the future', () => {
  const now = new Date('2026-11-21T08:00:00.000Z');
  expect(isBackupDue(null, now)).toBe(true);
  expect(isBackupDue('2026-11-20T08:00:01.000Z', now)).toBe(false);
  expect(isBackupDue('2026-11-20T08:00:00.000Z', now)).toBe(true);
  expect(isBackupDue('2031-01-01T00:00:00.000Z', now)).toBe(true);
});

it('never gives up the newest nor more than it must, in whatever order the clock ran', () => {
  const day = fc.integer({ min: 0, max: 20 }).map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString());
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 40 }), (days) => {
      const stamps = days.map((madeAt, order) => ({ order, madeAt }));
      const removed = new Set(backupsToRemove(stamps));
      const kept = stamps.filter((stamp) => !removed.has(stamp));
      expect(kept.at(-1)?.order).toBe(days.length - 1);
      expect(kept.length).toBeLessThanOrEqual(10);
      // A second rotation without a new backup takes nothing more.
      expect(backupsToRemove(kept)).toEqual([]);
    }),
  );
});

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { backUp, backupFolder, lastBackupAt } from '../../db/backup.ts';
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
  const backup = new Database(backUp(library, file, new Date('2026-11-21T08:12:00.000Z')), { readonly: true });
  saveSettings(library, { theme: 'light' });
  expect(backup.prepare('SELECT value FROM setting').pluck().all()).toEqual(['"dark"']);
  backup.close();
});

it('keeps the newest ten and tells when the last was made', () => {
  expect(lastBackupAt(file)).toBeNull();
  for (let day = 1; day <= 12; day += 1) backUp(library, file, new Date(Date.UTC(2026, 10, day, 8)));
  const names = readdirSync(backupFolder(file)).sort();
  expect([names.length, names[0], names.at(-1)]).toEqual([
    10,
    '2026-11-03T08-00-00.000Z.plainspoken',
    '2026-11-12T08-00-00.000Z.plainspoken',
  ]);
  expect(lastBackupAt(file)).toBe('2026-11-12T08:00:00.000Z');
});

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendAudit } from '../../db/audit.ts';
import { lastBackupAt, listBackups } from '../../db/backup.ts';
import { type Migration, migrations } from '../../db/migrations/index.ts';
import { openLibrary, schemaVersion } from '../../db/open-library.ts';
import { AppError } from '../../shared/app-error.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-open-'));
  file = join(folder, 'library.plainspoken');
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

const openingChild = fileURLToPath(new URL('opening-child.ts', import.meta.url));
const newest = migrations.at(-1)?.version ?? 0;
const nextStep: Migration = { version: newest + 10, sql: 'CREATE TABLE of_tomorrow (id TEXT) STRICT;' };
const now = () => new Date('2026-11-21T08:12:00.000Z');

function codeOf(work: () => unknown): unknown {
  try {
    work();
    return 'opened';
  } catch (error) {
    return error instanceof AppError ? error.code : error;
  }
}

function fillLibrary(): void {
  const library = openLibrary(file);
  library.prepare(`INSERT INTO setting (name, value) VALUES ('theme', '"dark"')`).run();
  for (let each = 0; each < 200; each += 1)
    appendAudit(library, { at: now().toISOString(), action: 'test', subjectKind: 'test', subjectId: `${each}` });
  library.close();
}

describe('openLibrary', () => {
  it('makes a library from nothing, in a folder that is not there yet', () => {
    const library = openLibrary(join(folder, 'new', 'folder', 'library.plainspoken'));
    expect(schemaVersion(library)).toBe(newest);
    expect(library.pragma('foreign_key_check')).toEqual([]);
    expect(library.pragma('journal_mode', { simple: true })).toBe('wal');
    library.close();
  });

  it('has an index for each foreign key', () => {
    const library = openLibrary(':memory:');
    const tables = library.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all() as string[];
    const bare = tables.flatMap((table) => {
      const keys = library.pragma(`foreign_key_list(${table})`) as { readonly from: string }[];
      const indexes = library.pragma(`index_list(${table})`) as { readonly name: string }[];
      const first = indexes.map(
        (index) => (library.pragma(`index_info(${index.name})`) as { readonly name: string }[])[0]?.name,
      );
      return keys.filter((key) => !first.includes(key.from)).map((key) => `${table}.${key.from}`);
    });
    expect(bare).toEqual([]);
  });

  it('brings an older library up to date after a verified backup, and keeps its rows', () => {
    fillLibrary();
    const library = openLibrary(file, { steps: [...migrations, nextStep], now });
    expect(schemaVersion(library)).toBe(nextStep.version);
    expect(library.prepare('SELECT value FROM setting').pluck().all()).toEqual(['"dark"']);
    library.close();
    expect(lastBackupAt(file)).toBe('2026-11-21T08:12:00.000Z');
    const backup = new Database(listBackups(file)[0]?.file, { readonly: true });
    expect(backup.pragma('user_version', { simple: true })).toBe(newest);
    expect(backup.prepare('SELECT count(*) FROM audit').pluck().get()).toBe(200);
    backup.close();
  });

  it('leaves the library as it was when a step fails', () => {
    fillLibrary();
    const broken: Migration = {
      version: newest + 20,
      sql: 'CREATE TABLE half (id TEXT) STRICT; SELECT no_such_function();',
    };
    expect(() => openLibrary(file, { steps: [...migrations, nextStep, broken], now })).toThrow();
    const library = openLibrary(file);
    expect(schemaVersion(library)).toBe(newest);
    expect(
      library.prepare(`SELECT count(*) FROM sqlite_schema WHERE name IN ('of_tomorrow', 'half')`).pluck().get(),
    ).toBe(0);
    library.close();
  });

  it('refuses a library of a newer app, and names both versions and the way out', () => {
    openLibrary(file, { steps: [...migrations, nextStep] }).close();
    const before = readFileSync(file);
    expect(codeOf(() => openLibrary(file))).toBe('library_too_new');
    expect(() => openLibrary(file)).toThrow(`its format is ${nextStep.version}, this app reads up to ${newest}`);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('refuses a text file and leaves it alone', () => {
    writeFileSync(file, 'Dear all,\nthis is no library.\n'.repeat(100));
    expect(codeOf(() => openLibrary(file))).toBe('library_corrupt');
    expect(readFileSync(file, 'utf8')).toMatch(/^Dear all/);
  });

  it('refuses a database that is no library', () => {
    const other = new Database(file);
    other.exec('CREATE TABLE recipe (id TEXT)');
    other.close();
    expect(codeOf(() => openLibrary(file))).toBe('library_corrupt');
  });

  it.each([-5, 7, newest])('leaves the database of another program alone whose version is %i', (version) => {
    const other = new Database(file);
    other.exec('CREATE TABLE claim (id TEXT); CREATE TABLE recipe (id TEXT)');
    other.pragma(`user_version = ${version}`);
    other.close();
    const before = readFileSync(file);
    expect(codeOf(() => openLibrary(file))).toBe('library_corrupt');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('refuses a folder and a device', () => {
    expect(codeOf(() => openLibrary(folder))).toBe('library_corrupt');
    expect(codeOf(() => openLibrary('/dev/null'))).toBe('library_corrupt');
  });

  it('leaves nothing of a library that could not be made', () => {
    const broken: Migration = {
      version: newest,
      sql: 'CREATE TABLE half (id TEXT) STRICT; SELECT no_such_function();',
    };
    expect(() => openLibrary(file, { steps: [broken] })).toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('makes the library in a database that holds nothing yet, as a making that was broken off leaves it', () => {
    const empty = new Database(file);
    empty.pragma('journal_mode = WAL');
    empty.close();
    const library = openLibrary(file);
    expect(schemaVersion(library)).toBe(newest);
    library.close();
  });

  it('refuses a library whose end is missing', () => {
    fillLibrary();
    truncateSync(file, Math.floor(statSync(file).size / 2));
    expect(codeOf(() => openLibrary(file))).toBe('library_corrupt');
  });

  it('refuses a read-only library with the reason', () => {
    fillLibrary();
    chmodSync(file, 0o444);
    chmodSync(folder, 0o555);
    const isRoot = process.getuid?.() === 0;
    // Root may write everywhere: another user opens it then.
    const child = spawnSync(process.execPath, [openingChild, file], {
      encoding: 'utf8',
      ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}),
    });
    if (isRoot && child.status !== 0) {
      console.log('Not checked: no other user than root may run this test here.');
      return;
    }
    expect(child.stdout).toBe('library_read_only');
  });
});

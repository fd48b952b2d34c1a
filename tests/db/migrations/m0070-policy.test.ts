import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrations } from '../../../db/migrations/index.ts';
import { type Connection, openLibrary } from '../../../db/open-library.ts';
import { recordedTables } from '../../../db/recorded-tables.ts';

let folder: string;
let library: Connection;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-m0070-'));
  const file = join(folder, 'library.plainspoken');
  writeFileSync(file, gunzipSync(readFileSync('tests/fixtures/libraries/m0040.plainspoken.gz')));
  // The format before, with its rows in it.
  openLibrary(file, { steps: migrations.filter(({ version }) => version < 70) }).close();
  library = openLibrary(file, { steps: migrations.filter(({ version }) => version <= 70) });
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true });
});

const row = `'2026-11-22T00:00:00.000Z', '2026-11-22T00:00:00.000Z', 1`;
const key = (id: string, fingerprint: string) =>
  library.exec(
    `INSERT INTO policy_key VALUES ('${id}', ${row}, '${fingerprint}', 'key', 'Northfield', '2026-11-22T00:00:00.000Z', NULL, NULL)`,
  );
const pack = (id: string, text = '{}') =>
  library.exec(`INSERT INTO policy_pack VALUES ('${id}', ${row}, 'key-1', '2026-11-22', '${text}', NULL)`);

describe('a library of format 60', () => {
  it('has no policy, and its people are there to read one', () => {
    expect(library.prepare('SELECT count(*) FROM policy_pack').pluck().get()).toBe(0);
    key('key-1', 'one');
    pack('pack-1');
    const person = library.prepare('SELECT id FROM person LIMIT 1').pluck().get() as string;
    library.prepare(`INSERT INTO policy_reading VALUES ('reading-1', ${row}, 'pack-1', ?, '2026-11-22')`).run(person);
    expect(library.pragma('foreign_key_check')).toEqual([]);
  });

  it('holds each key once, each pack with a key, and each reading once for a person', () => {
    expect(() => pack('pack-1')).toThrow(/FOREIGN KEY/);
    key('key-1', 'one');
    expect(() => key('key-2', 'one')).toThrow(/UNIQUE/);
    expect(() => pack('pack-1', 'no JSON')).toThrow(/CHECK/);
    pack('pack-1');
    const person = library.prepare('SELECT id FROM person LIMIT 1').pluck().get() as string;
    const read = library.prepare(`INSERT INTO policy_reading VALUES (?, ${row}, 'pack-1', ?, '2026-11-22')`);
    read.run('reading-1', person);
    expect(() => read.run('reading-2', person)).toThrow(/UNIQUE/);
  });

  it('has the tables recorded for undo', () => {
    const names = recordedTables(library).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['policy_key', 'policy_pack', 'policy_reading']));
  });
});

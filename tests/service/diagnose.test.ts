import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openLibrary } from '../../db/open-library.ts';
import { diagnosisText } from '../../shared/exports/diagnosis.ts';
import { fillLibrary } from '../db/filled-library.ts';
import { createKept, type KeptLibrary } from './kept-library.ts';

let kept: KeptLibrary;
beforeEach(() => {
  kept = createKept();
});
afterEach(() => kept.remove());

async function diagnosisOf(libraryFile: string): Promise<string> {
  const service = await kept.open({ libraryFile });
  const { result } = await service.job('library.diagnose', {});
  service.close();
  return diagnosisText(result?.kind === 'library.diagnose' ? result.sections : []);
}

/** Words in every column that can hold some; a number in the others. */
function canaryOf(type: string, next: () => number): string | number | Buffer {
  if (type === 'TEXT') return `"CANARY${next()}"`;
  return type === 'BLOB' ? Buffer.from(`"CANARY${next()}"`) : 1_000_000 + next();
}

/** A word of its own in every text column of every table that has a row, and a row in each that has none. */
function plantCanaries(file: string): number {
  const library = openLibrary(file);
  library.unsafeMode(true);
  library.pragma('ignore_check_constraints = ON');
  library.pragma('foreign_keys = OFF');
  let planted = 0;
  const tables = library
    .prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'`)
    .pluck()
    .all()
    .map(String);
  for (const trigger of library.prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`).pluck().all())
    library.exec(`DROP TRIGGER "${String(trigger)}"`);
  for (const table of tables) {
    const columns = library.prepare('SELECT name, type FROM pragma_table_info(?)').all(table) as {
      name: string;
      type: string;
    }[];
    const values = columns.map(({ type }) => canaryOf(type, () => ++planted));
    library.prepare(`INSERT INTO "${table}" VALUES (${columns.map(() => '?').join(', ')})`).run(values);
  }
  library.close();
  return planted;
}

it('holds no text of any column, no name and no path', async () => {
  const file = join(kept.folder, 'Dr Wexelblatt', 'Rosa Wexelblatt.plainspoken');
  mkdirSync(dirname(file));
  fillLibrary(file, 20);
  expect(plantCanaries(file)).toBeGreaterThan(100);
  const text = await diagnosisOf(file);
  expect(text).toContain('claim: 21');
  expect(text).not.toMatch(/CANARY|Wexelblatt|garlic|claim-0/i);
  expect(text).not.toContain(kept.folder);
});

it('tells versions, counts, pragmas, the check, backups and choices', async () => {
  const service = await kept.open();
  await service.call('settings.save', { theme: 'dark' });
  await service.job('backup.create', {});
  service.close();
  const text = await diagnosisOf(kept.file);
  for (const line of [
    'plainspoken: 0.0.0-test',
    'quick_check: ok',
    'journal_mode: wal',
    'theme: "dark"',
    'mode: writing',
  ])
    expect(text).toContain(line);
  expect(text).toMatch(/2026-11-21T08:12:00\.000Z: \d+ bytes, format \d+, 0 claims, 0 drafts/);
});

it('is given for a library that cannot be opened, and for a schema that another program named', async () => {
  writeFileSync(kept.file, 'Rosa Wexelblatt called today.\n'.repeat(300));
  expect(await diagnosisOf(kept.file)).toMatch(/could not be opened: |reason: foreign/);
  const other = join(kept.folder, 'other.plainspoken');
  const database = new Database(other);
  database.exec('CREATE TABLE wexelblatt (rosa TEXT); CREATE VIEW broken AS SELECT rosa FROM nowhere');
  database.close();
  const text = await diagnosisOf(other);
  expect(text).toContain('reason: foreign');
  expect(text).not.toMatch(/wexelblatt|rosa/i);
});

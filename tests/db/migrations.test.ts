import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attachRecorder } from '../../db/change-recorder.ts';
import type { Connection } from '../../db/connection.ts';
import { migrations } from '../../db/migrations/index.ts';
import { openLibrary, schemaVersion } from '../../db/open-library.ts';
import { createTestService } from '../service/harness.ts';

const libraries = new URL('../fixtures/libraries/', import.meta.url);
const packed = readdirSync(libraries).filter((name) => name.endsWith('.gz'));
const newest = migrations.at(-1)?.version ?? 0;
/** What the build of the fixtures put in; one that a later app made may hold more. */
const filled: Readonly<Record<string, number>> = {
  ...{ claim: 5, sighting: 7, triage: 1, source: 1, passage: 1, evidence: 1, draft: 3, draft_version: 5 },
  ...{ finding_override: 1, approval: 1, export: 1, person: 2, interest: 1, account: 1, import: 1, setting: 2 },
};

/** Two drafts have a variant for each platform that the app knew: five, and later ten. */
const variantCounts = [10, 20];

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-migrations-'));
  file = join(folder, 'library.plainspoken');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function unpack(name: string): void {
  writeFileSync(file, gunzipSync(readFileSync(new URL(name, libraries))));
}

/** All rows of all tables of a person's work, with the columns that the older format had. */
function rowsOf(library: Connection, columns: ReadonlyMap<string, readonly string[]>): unknown {
  return [...columns].map(([table, names]) => [
    table,
    library.prepare(`SELECT ${names.join(', ')} FROM ${table} ORDER BY 1, 2`).all(),
  ]);
}

function columnsOf(library: Connection): Map<string, string[]> {
  const tables = library
    .prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'`)
    .pluck()
    .all() as string[];
  const columns = library.prepare('SELECT name FROM pragma_table_info(?) ORDER BY cid').pluck();
  return new Map(tables.map((table) => [table, columns.all(table) as string[]]));
}

function countsOf(library: Connection): Record<string, number> {
  return Object.fromEntries(
    Object.keys(filled).map((table) => [table, Number(library.prepare(`SELECT count(*) FROM ${table}`).pluck().get())]),
  );
}

function expectWhole(library: Connection): void {
  expect(library.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(library.pragma('foreign_key_check')).toEqual([]);
  for (const index of ['claim_text', 'source_text', 'draft_text'])
    library.prepare(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`).run();
}

/** The queries that people wait for, and the index that each must use, so that it stays quick when the library grows. */
const plans: readonly (readonly [since: number, sql: string, uses: string])[] = [
  [10, 'SELECT * FROM claim WHERE fingerprint = ?', 'claim_fingerprint'],
  [10, 'SELECT count(*) FROM shown_sighting WHERE claim_id = ?', 'sighting_claim'],
  [10, 'SELECT * FROM claim WHERE merged_into_id = ?', 'claim_merged_into'],
  [10, 'SELECT * FROM draft WHERE claim_id = ?', 'draft_claim'],
  [10, 'SELECT 1 FROM source WHERE key = ? AND deleted_at IS NULL', 'source_key'],
  [10, 'SELECT * FROM claim WHERE deleted_at IS NOT NULL', 'claim_deleted'],
  [20, 'SELECT * FROM source WHERE deleted_at IS NOT NULL', 'source_deleted'],
  [20, 'SELECT * FROM draft WHERE deleted_at IS NOT NULL', 'draft_deleted'],
  [20, `SELECT * FROM action WHERE state = 'done' ORDER BY number DESC LIMIT 1`, 'action_state'],
  [20, 'SELECT * FROM action_change WHERE action_number = ? ORDER BY place DESC', 'sqlite_autoindex_action_change_1'],
  [20, `SELECT 1 FROM action_change WHERE table_name = 'import' AND row_key = ?`, 'action_change_import'],
  [30, 'SELECT * FROM claim WHERE assignee_id = ?', 'claim_assignee'],
  [40, 'SELECT count(*) FROM claim WHERE is_sample = 1', 'claim_sample'],
  [50, 'SELECT state FROM import WHERE id = ?', 'sqlite_autoindex_import_1'],
  [60, 'SELECT * FROM posting WHERE draft_id = ?', 'sqlite_autoindex_posting_2'],
  [70, 'SELECT * FROM policy_pack WHERE key_id = ? AND ended_at IS NULL', 'policy_pack_key'],
  [70, 'SELECT * FROM policy_reading WHERE pack_id = ? AND person_id = 1', 'sqlite_autoindex_policy_reading_2'],
  [60, 'SELECT * FROM draft_image WHERE draft_id = ?', 'draft_image_draft'],
  [80, 'SELECT * FROM translation WHERE original_id = ?', 'translation_original'],
  [
    80,
    'SELECT max(version) FROM draft_version WHERE draft_id = ? AND text_hash = 1 AND version > 1',
    'draft_version_text',
  ],
  [30, 'SELECT claim_row FROM claim_topic WHERE topic = ?', 'PRIMARY KEY'],
];

function planOf(library: Connection, sql: string): string {
  const rows = library.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...(sql.includes('?') ? [1] : [])) as {
    readonly detail: string;
  }[];
  return rows.map((row) => row.detail).join('; ');
}

describe.each(migrations.slice(1).map((step, at) => [step.version, at + 1] as const))('m%i', (version, steps) => {
  it('keeps every row of a library of the step before, and full text finds them', () => {
    unpack('m0010.plainspoken.gz');
    const older = openLibrary(file, { steps: migrations.slice(0, steps) });
    const columns = columnsOf(older);
    const before = rowsOf(older, columns);
    older.close();
    const library = openLibrary(file, { steps: migrations.slice(0, steps + 1) });
    expect(schemaVersion(library)).toBe(version);
    expect(rowsOf(library, columns)).toEqual(before);
    expectWhole(library);
    library.close();
  });

  it('answers the important queries from their indexes', () => {
    unpack('m0010.plainspoken.gz');
    const library = openLibrary(file, { steps: migrations.slice(0, steps + 1) });
    const asked = plans.filter(([since]) => since <= version);
    expect(asked.filter(([, sql, uses]) => !planOf(library, sql).includes(uses)).map(([, sql]) => sql)).toEqual([]);
    expect(asked.some(([since]) => since === version)).toBe(true);
    library.close();
  });

  it('gives the same tables as a library that is made new', () => {
    unpack('m0010.plainspoken.gz');
    const grown = openLibrary(file, { steps: migrations.slice(0, steps + 1) });
    const made = openLibrary(':memory:', { steps: migrations.slice(0, steps + 1) });
    expect(columnsOf(grown)).toEqual(columnsOf(made));
    grown.close();
    made.close();
  });
});

describe.each(packed)('the library %s', (name) => {
  it('opens with the app of today, and everything in it is found', async () => {
    unpack(name);
    const service = createTestService({ libraryFile: file });
    const { library } = service;
    expect(schemaVersion(library)).toBe(newest);
    const counts = countsOf(library);
    for (const [table, count] of Object.entries(filled)) expect([table, counts[table]]).toEqual([table, count]);
    expect(variantCounts).toContain(library.prepare('SELECT count(*) FROM variant').pluck().get());
    expectWhole(library);
    expect((await service.call('claim.list', { query: 'garlic' })).claims[0]).toMatchObject({ verdict: 'false' });
    expect((await service.call('draft.list', { status: 'approved' })).drafts[0]?.title).toBe('Measles vaccine');
    expect(await service.call('audit.verify', {})).toEqual({ isWhole: true });
    expect((await service.call('bin.list', {})).counts).toMatchObject({ claims: 1, drafts: 1 });
    const found = await service.call('library.search', { query: 'measles' });
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['draft', 'source']));
    expect(service.bugs).toEqual([]);
    service.close();
  });

  it('can be worked in and taken back', async () => {
    unpack(name);
    const service = createTestService({ libraryFile: file });
    const [claim] = (await service.call('claim.list', { query: 'garlic' })).claims;
    await service.call('claim.delete', { id: claim?.id ?? '' });
    const { next } = await service.call('action.list', {});
    await service.call('action.undo', { number: next.undo?.number ?? 0 });
    expect((await service.call('claim.list', { query: 'garlic' })).claims[0]?.id).toBe(claim?.id);
    service.close();
  });
});

describe('the recorder', () => {
  it('leaves nothing in the file', () => {
    unpack('m0010.plainspoken.gz');
    const library = openLibrary(file);
    const schema = library.prepare('SELECT sql FROM sqlite_schema').pluck().all();
    attachRecorder(library);
    expect(library.prepare('SELECT sql FROM sqlite_schema').pluck().all()).toEqual(schema);
    library.close();
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { countShownClaims } from '../../../db/claim-tally.ts';
import { packRows, rowStorer } from '../../../db/import-rows.ts';
import { finishClaimImport, startClaimImport } from '../../../db/imports.ts';
import { type Connection, openLibrary } from '../../../db/open-library.ts';
import { undoImport } from '../../../db/undo-import.ts';
import { newId } from '../../../electron/service/new-id.ts';

const at = '2026-11-22T08:00:00.000Z';
let folder: string;
let library: Connection;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-m0050-'));
  const file = join(folder, 'library.plainspoken');
  writeFileSync(file, gunzipSync(readFileSync('tests/fixtures/libraries/m0040.plainspoken.gz')));
  library = openLibrary(file);
});
afterEach(() => {
  library.close();
  rmSync(folder, { recursive: true });
});

function counted() {
  return library
    .prepare('SELECT count(*) AS claims, coalesce(sum(decision IS NULL), 0) AS undecidedClaims FROM shown_claim')
    .get();
}

function importClaims(wordings: readonly string[]): string {
  const importId = newId();
  startClaimImport(library, { id: importId, fileName: 'claims.csv', at });
  const rows = wordings.map((wording) => {
    const content = { wording, statement: '', language: 'en', verdict: 'unrated' as const, topics: [] };
    const seen = { channel: 'Radio', link: null, seenAt: null, reach: null, grouping: 'own' as const };
    const claim = { id: newId(), fingerprint: wording, ...content };
    return { claim, sighting: { id: newId(), claimId: claim.id, wording, ...seen } };
  });
  rowStorer(library, { importId, at })(packRows(rows, new Map()));
  return importId;
}

it('keeps the tally of a library of format 40, and its rows', () => {
  expect(countShownClaims(library)).toEqual(counted());
  expect(library.prepare('SELECT count(*) FROM claim').pluck().get()).toBe(5);
});

it('counts the claims of an import at its end, and takes them off when it is undone', () => {
  const before = countShownClaims(library);
  const id = importClaims(['Zinc cures colds', 'Bleach heals']);
  expect(countShownClaims(library)).toEqual(before);
  finishClaimImport(library, { id, at, added: 2, grouped: 0, faulty: 0, tallies: new Map() });
  expect(countShownClaims(library)).toEqual({
    claims: before.claims + 2,
    undecidedClaims: before.undecidedClaims + 2,
  });
  expect(countShownClaims(library)).toEqual(counted());
  Array.from(undoImport(library, id, at));
  expect([countShownClaims(library), counted()]).toEqual([before, before]);
});

it('looks at the import of a row alone, and ends an import without going through its claims', () => {
  const plan = (sql: string, ...bound: string[]) =>
    JSON.stringify(library.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...bound));
  expect(plan('SELECT state FROM import WHERE id = ?', 'x')).toContain('sqlite_autoindex_import_1');
  const trigger = library.prepare(`SELECT sql FROM sqlite_schema WHERE name = 'claim_tally_import_end'`).pluck().get();
  expect(trigger).not.toContain('FROM claim ');
});

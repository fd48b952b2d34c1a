import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countShownClaims } from '../../db/claim-tally.ts';
import { deleteClaim, insertClaim, restoreClaim, setMergedInto } from '../../db/claims.ts';
import { packRows, rowStorer } from '../../db/import-rows.ts';
import { finishClaimImport, indexImportedRows, startClaimImport } from '../../db/imports.ts';
import { migrations } from '../../db/migrations/index.ts';
import { type Connection, openLibrary } from '../../db/open-library.ts';
import { removeImport } from '../../db/pending-imports.ts';
import { undoImport } from '../../db/undo-import.ts';
import { newId } from '../../electron/service/new-id.ts';

const at = '2026-11-21T08:12:00.000Z';
let library: Connection;

beforeEach(() => {
  library = openLibrary(':memory:');
});
afterEach(() => library.close());

function claimRow(wording: string, importId: string | null) {
  const content = { wording, statement: '', language: 'en', verdict: 'unrated' as const, topics: [] };
  return { id: newId(), createdAt: at, ...content, isSample: false, importId, fingerprint: wording };
}

function startImport(rows: number): string {
  const importId = newId();
  startClaimImport(library, { id: importId, fileName: 'claims.csv', at });
  const imported = Array.from({ length: rows }, (_, number) => {
    const claim = claimRow(`imported garlic ${number}`, importId);
    const seen = { channel: '', link: null, seenAt: null, reach: null };
    const grouping = 'own' as const;
    return { claim, sighting: { id: newId(), claimId: claim.id, wording: claim.wording, grouping, ...seen } };
  });
  rowStorer(library, { importId, at })(packRows(imported, new Map()));
  return importId;
}

function endImport(id: string): void {
  const added = ids(`import_id = '${id}'`).length;
  finishClaimImport(library, { id, at, added, grouped: 0, faulty: 0, tallies: new Map() });
}

function counted() {
  return library
    .prepare('SELECT count(*) AS claims, coalesce(sum(decision IS NULL), 0) AS undecidedClaims FROM shown_claim')
    .get();
}

/** Raises when full text holds another row than the claims, or misses one. */
function checkFullText(): void {
  library.exec(`INSERT INTO claim_text (claim_text, rank) VALUES ('integrity-check', 1)`);
}

function ids(where: string): string[] {
  return library.prepare(`SELECT id FROM claim WHERE ${where} ORDER BY row_number`).pluck().all() as string[];
}

const actions: Readonly<Record<string, (pick: number) => void>> = {
  add: () => insertClaim(library, claimRow('garlic', null)),
  bin: (pick) =>
    withOne(ids('deleted_at IS NULL AND merged_into_id IS NULL AND import_id IS NULL'), pick, (id) =>
      deleteClaim(library, id, at),
    ),
  restore: (pick) => withOne(ids('deleted_at IS NOT NULL'), pick, (id) => restoreClaim(library, id, at)),
  merge: (pick) =>
    withOne(ids('merged_into_id IS NULL'), pick, (id) =>
      setMergedInto(library, id, { intoId: ids('TRUE')[0] ?? id, at }),
    ),
  decide: (pick) =>
    withOne(ids('TRUE'), pick, (id) => library.prepare(`UPDATE claim SET decision = 'monitor' WHERE id = ?`).run(id)),
  remove: (pick) =>
    withOne(
      ids('import_id IS NULL AND id NOT IN (SELECT merged_into_id FROM claim WHERE merged_into_id IS NOT NULL)'),
      pick,
      (id) => library.prepare('DELETE FROM claim WHERE id = ?').run(id),
    ),
  import: (pick) => endImport(startImport(pick % 4)),
  cancel: (pick) => {
    const id = startImport(pick % 4);
    if (pick % 2 === 0) indexImportedRows(library, id);
    removeImport(library, id);
  },
  undo: (pick) => {
    const done = library.prepare(`SELECT id FROM import WHERE state = 'done'`).pluck().all() as string[];
    withOne(done, pick, (id) => Array.from(undoImport(library, id, at)));
  },
  leavePending: (pick) => void startImport(pick % 3),
};

function withOne(from: readonly string[], pick: number, act: (id: string) => void): void {
  const id = from[pick % Math.max(1, from.length)];
  if (id !== undefined) act(id);
}

describe('the tally of shown claims', () => {
  it('is what counting gives, whatever is done to the claims', () => {
    const step = fc.tuple(fc.constantFrom(...Object.keys(actions)), fc.nat(20));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        library.close();
        library = openLibrary(':memory:');
        for (const [action, pick] of steps) actions[action]?.(pick);
        expect(countShownClaims(library)).toEqual(counted());
      }),
      { numRuns: 60 },
    );
  });

  it('is taken over from a library of the step before', () => {
    library.close();
    const before = migrations.filter((step) => step.version < 40);
    library = openLibrary(':memory:', { steps: before });
    const add = library.prepare(
      `INSERT INTO claim (id, created_at, updated_at, version, wording, statement, language, verdict, topics, is_sample, fingerprint, deleted_at, decision)
       VALUES (?, '', '', 1, 'garlic', '', 'en', 'unrated', '[]', ?, '', ?, ?)`,
    );
    add.run('shown', 1, null, null);
    add.run('decided', 0, null, 'monitor');
    add.run('binned', 0, at, null);
    library.exec(migrations.find((step) => step.version === 40)?.sql ?? '');
    expect(countShownClaims(library)).toEqual({ claims: 2, undecidedClaims: 1 });
    const plan = library.prepare('EXPLAIN QUERY PLAN SELECT count(*) FROM claim WHERE is_sample = 1').all();
    expect(JSON.stringify(plan)).toContain('claim_sample');
    checkFullText();
  });
});

describe('the full text of an import', () => {
  it('holds every row when the import has ended, and none when it was cancelled half way', () => {
    endImport(startImport(5));
    const cancelled = startImport(5);
    library.prepare('UPDATE import SET indexed_to = 0 WHERE id = ?').run(cancelled);
    indexImportedRows(library, cancelled);
    removeImport(library, cancelled);
    removeImport(library, startImport(5));
    checkFullText();
    const found = library.prepare(`SELECT count(*) FROM claim_text WHERE claim_text MATCH 'garlic'`).pluck().get();
    expect(found).toBe(5);
  });

  it('is not written row by row while the rows come in', () => {
    startImport(5);
    const found = library.prepare(`SELECT count(*) FROM claim_text WHERE claim_text MATCH 'garlic'`).pluck().get();
    expect(found).toBe(0);
  });
});

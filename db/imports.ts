import { AppError } from '../shared/app-error.ts';
import type { ImportRecord } from '../shared/model/job.ts';
import { appendAudit } from './audit.ts';
import { rootOf } from './claims.ts';
import { addTallies, joinTallies, type Tally } from './import-rows.ts';
import type { Connection } from './open-library.ts';

/** Begins an import of claims: nothing of it is visible until `finishClaimImport`, and it is removed on open if that never comes. */
export function startClaimImport(
  library: Connection,
  start: { readonly id: string; readonly fileName: string; readonly at: string },
): void {
  library
    .prepare(
      `INSERT INTO import (id, kind, file_name, imported_at, state, indexed_to) VALUES (@id, 'claims', @fileName, @at, 'pending', 0)`,
    )
    .run(start);
}

/** Full text takes some 300,000 words a second. */
const limitIndexedRows = 1000;

/** Puts some more rows of a pending import into full text, in one short transaction; call it again while it answers `more`. */
export function indexImportedRows(library: Connection, importId: string): 'more' | 'none' {
  const index = library.transaction(() => {
    const from = library.prepare('SELECT indexed_to FROM import WHERE id = ?').pluck().get(importId);
    const to = library
      .prepare(
        'SELECT max(row_number) FROM (SELECT row_number FROM claim WHERE import_id = @importId AND row_number > @from ORDER BY row_number LIMIT @limit)',
      )
      .pluck()
      .get({ importId, from, limit: limitIndexedRows }) as number | null;
    if (to === null) return 'none';
    library
      .prepare(
        `INSERT INTO claim_text (rowid, wording, statement) SELECT row_number, wording, statement FROM claim
         WHERE import_id = @importId AND row_number > @from AND row_number <= @to ORDER BY row_number`,
      )
      .run({ importId, from, to });
    library.prepare('UPDATE import SET indexed_to = @to WHERE id = @importId').run({ importId, to });
    return 'more';
  });
  return index.immediate();
}

export interface ImportEnd {
  readonly id: string;
  readonly at: string;
  readonly added: number;
  readonly grouped: number;
  readonly faulty: number;
  /** What the import adds to claims that were there before it. */
  readonly tallies: ReadonlyMap<string, Tally>;
}

/** Makes an import visible at once, in one transaction, which is short when `indexImportedRows` has come to its end. */
export function finishClaimImport(library: Connection, end: ImportEnd): void {
  library
    .transaction(() => {
      const { id, at, added, grouped, faulty } = end;
      while (indexImportedRows(library, id) === 'more') continue;
      library
        .prepare(
          `UPDATE import SET state = 'done', indexed_to = NULL, added = @added, grouped = @grouped, faulty = @faulty WHERE id = @id`,
        )
        .run({ id, added, grouped, faulty });
      addTallies(library, rootTallies(library, end.tallies));
      appendAudit(library, { at, action: 'claim.import', subjectKind: 'import', subjectId: id });
    })
    .immediate();
}

/** Sightings of a merged claim count for the claim that it stands under. */
function rootTallies(library: Connection, tallies: ReadonlyMap<string, Tally>): Map<string, Tally> {
  const merged = new Set(library.prepare('SELECT id FROM claim WHERE merged_into_id IS NOT NULL').pluck().all());
  const roots = new Map<string, Tally>();
  for (const [claimId, tally] of tallies) {
    const root = merged.has(claimId) ? rootOf(library, claimId) : claimId;
    const so = roots.get(root);
    roots.set(root, so === undefined ? { ...tally } : joinTallies(so, tally));
  }
  return roots;
}

const recordColumns = 'id, kind, file_name AS fileName, imported_at AS importedAt, state, added, grouped, faulty, kept';

/** One window of the imports that came to their end, the newest first, and how many there are in all. */
export function listImports(
  library: Connection,
  window: { readonly limit: number; readonly offset: number },
): { readonly imports: ImportRecord[]; readonly total: number } {
  const ended = `FROM import WHERE state <> 'pending'`;
  const imports = library
    .prepare(`SELECT ${recordColumns} ${ended} ORDER BY imported_at DESC, id DESC LIMIT @limit OFFSET @offset`)
    .all(window) as ImportRecord[];
  return { imports, total: Number(library.prepare(`SELECT count(*) ${ended}`).pluck().get()) };
}

/** Raises `not_found`, also for an import that has not come to its end. */
export function readImport(library: Connection, id: string): ImportRecord {
  const row = library.prepare(`SELECT ${recordColumns} FROM import WHERE id = ? AND state <> 'pending'`).get(id);
  if (row === undefined) throw new AppError('not_found', 'There is no such import in this library.');
  return row as ImportRecord;
}

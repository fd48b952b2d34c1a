import { AppError } from '../shared/app-error.ts';
import type { ImportRecord } from '../shared/model/job.ts';
import { appendAudit } from './audit.ts';
import { readImport } from './imports.ts';
import type { Connection } from './open-library.ts';
import { countSightingsOf } from './sightings.ts';
import { undoSourceImport } from './source-imports.ts';
import { watchTouchedClaims } from './touched-claims.ts';

/**
 * Takes an import back. Each `next()` is one short transaction's work, so that others are answered in between; the last one hides
 * the import, and its rows are invisible from then on. Claims that somebody has worked on since (edited, triaged, answered, merged,
 * seen elsewhere, also while this goes on) stay, with their sightings, and belong to no import any more. Raises `not_found`, and
 * `conflict` for an import that was undone before or while another one is being taken back. End it with `return()` when it is left. Each step gives how many
 * rows were looked at.
 */
export function* undoImport(library: Connection, importId: string, at: string): Generator<number, ImportRecord> {
  const record = readImport(library, importId);
  if (record.state === 'undone') throw undoneBefore();
  if (record.kind === 'sources') undoSourceImport(library, importId, at);
  else yield* undoClaimImport(library, importId, at);
  return readImport(library, importId);
}

function undoneBefore(): AppError {
  return new AppError('conflict', 'This import was undone already. Nothing was changed.');
}

/** Rows looked at in one go; within a step as many goes as its time holds. */
const limitRows = 100;
/** Recording the rows and the disk add about as much again. */
const limitStepMs = 8;

function* undoClaimImport(library: Connection, importId: string, at: string): Generator<number> {
  const touched = watchTouchedClaims(library, importId);
  try {
    let kept = yield* inSteps((afterRow) => keepSomeWorkedOn(library, importId, afterRow));
    yield* inSteps((afterRow) => takeSomeFromOlder(library, { importId, at }, afterRow));
    yield* inSteps(() => {
      const ids = touched.take(limitRows);
      kept += keepWorkedOn(library, importId, ids);
      return { lastRow: ids.length === 0 ? null : 0, count: 0, seen: 0 };
    });
    hideImport(library, importId, kept);
    appendAudit(library, { at, action: 'import.undo', subjectKind: 'import', subjectId: importId });
  } finally {
    touched.stop();
  }
}

interface Some {
  /** Where the next go begins; null when there is no more. */
  readonly lastRow: number | null;
  readonly count: number;
  readonly seen: number;
}

/** Gives the sum of the counts. The last step is not given back, so that what follows is done in the same transaction. */
function* inSteps(work: (afterRow: number) => Some): Generator<number, number> {
  let began = performance.now();
  let count = 0;
  let seen = 0;
  for (let some = work(0); some.lastRow !== null; some = work(some.lastRow)) {
    count += some.count;
    seen += some.seen;
    if (performance.now() - began < limitStepMs) continue;
    yield seen;
    seen = 0;
    began = performance.now();
  }
  return count;
}

const workedOn = `(version > 1 OR merged_into_id IS NOT NULL
  OR EXISTS (SELECT 1 FROM triage WHERE triage.claim_id = claim.id)
  OR EXISTS (SELECT 1 FROM draft WHERE draft.claim_id = claim.id)
  OR EXISTS (SELECT 1 FROM evidence WHERE evidence.claim_id = claim.id)
  OR EXISTS (SELECT 1 FROM claim AS merged WHERE merged.merged_into_id = claim.id)
  OR EXISTS (SELECT 1 FROM sighting WHERE sighting.claim_id = claim.id AND sighting.import_id IS NOT @importId))`;

function keepSomeWorkedOn(library: Connection, importId: string, afterRow: number): Some {
  const rows = library
    .prepare(
      `SELECT row_number AS row, id, ${workedOn} AS isWorkedOn FROM claim INDEXED BY claim_import
       WHERE import_id = @importId AND row_number > @afterRow ORDER BY row_number LIMIT @limitRows`,
    )
    .all({ importId, afterRow, limitRows }) as {
    readonly row: number;
    readonly id: string;
    readonly isWorkedOn: number;
  }[];
  const ids = rows.filter(({ isWorkedOn }) => isWorkedOn === 1).map(({ id }) => id);
  keepClaims(library, importId, ids);
  return { lastRow: rows.at(-1)?.row ?? null, count: ids.length, seen: rows.length };
}

/** Of these claims; gives how many stay. */
function keepWorkedOn(library: Connection, importId: string, claimIds: readonly string[]): number {
  const ids = library
    .prepare(
      `SELECT id FROM claim WHERE id IN (SELECT value FROM json_each(@claimIds)) AND +import_id = @importId AND ${workedOn}`,
    )
    .pluck()
    .all({ importId, claimIds: JSON.stringify(claimIds) }) as string[];
  keepClaims(library, importId, ids);
  return ids.length;
}

/** The plus signs keep SQLite from going through all rows of the import for each claim. */
function keepClaims(library: Connection, importId: string, ids: readonly string[]): void {
  const keepClaim = library.prepare('UPDATE claim SET import_id = NULL WHERE id = ?');
  const keepSightings = library.prepare(
    'UPDATE sighting SET import_id = NULL WHERE +import_id = @importId AND claim_id = @id',
  );
  for (const id of ids) {
    keepClaim.run(id);
    keepSightings.run({ importId, id });
  }
}

/** What the import added to claims that were there before it goes one by one, so that their counts are true at each moment. */
function takeSomeFromOlder(
  library: Connection,
  { importId, at }: { readonly importId: string; readonly at: string },
  afterRow: number,
): Some {
  const rows = library
    .prepare(
      `SELECT sighting.rowid AS row, claim_id AS claimId, claim.import_id IS NOT @importId AS isOlder
       FROM sighting INDEXED BY sighting_import CROSS JOIN claim ON claim.id = sighting.claim_id
       WHERE sighting.import_id = @importId AND sighting.rowid > @afterRow AND sighting.deleted_at IS NULL
       ORDER BY sighting.rowid LIMIT @limitRows`,
    )
    .all({ importId, afterRow, limitRows }) as {
    readonly row: number;
    readonly claimId: string;
    readonly isOlder: number;
  }[];
  const older = rows.filter(({ isOlder }) => isOlder === 1);
  const takeOut = library.prepare(
    'UPDATE sighting SET deleted_at = @at, updated_at = @at, version = version + 1 WHERE rowid = @row',
  );
  for (const { row } of older) takeOut.run({ row, at });
  countSightingsOf(library, [...new Set(older.map(({ claimId }) => claimId))]);
  return { lastRow: rows.at(-1)?.row ?? null, count: older.length, seen: rows.length };
}

function hideImport(library: Connection, importId: string, kept: number): void {
  const hidden = library
    .prepare(`UPDATE import SET state = 'undone', kept = @kept WHERE id = @importId AND state = 'done'`)
    .run({ importId, kept });
  if (hidden.changes === 0) throw undoneBefore();
}

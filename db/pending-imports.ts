import type { Connection } from './connection.ts';

/** Rows removed in one go, so that nobody waits for a long import to be taken out. */
const limitRows = 2000;

/**
 * Takes out what an import left that never ended, or that was undone: such rows are invisible, and nobody counts on them. Those
 * of an import that undo or redo can still show again stay.
 */
export function removePendingImports(connection: Connection): void {
  const left = connection
    .prepare(`SELECT id FROM import WHERE state <> 'done' ${canNotComeBack(connection)}`)
    .pluck()
    .all();
  for (const importId of left) removeImport(connection, String(importId));
}

/** Libraries before the second schema know no actions. */
function canNotComeBack(connection: Connection): string {
  const hasActions = connection.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'action_change'`).get() !== undefined;
  if (!hasActions) return '';
  return `AND json_object('id', id) NOT IN (SELECT row_key FROM action_change WHERE table_name = 'import')`;
}

/** Removes all invisible rows of one import that is pending or undone. */
export function removeImport(connection: Connection, importId: string): void {
  while (removeImportRows(connection, importId) === 'more') continue;
}

/** Removes some of the invisible rows of an import, in one short transaction; call it again while it answers `more`. */
export function removeImportRows(connection: Connection, importId: string): 'more' | 'none' {
  const remove = connection.transaction(() => {
    let removed = removeFrom(connection, 'sighting', importId);
    if (removed === 0) removed = removeFrom(connection, 'claim', importId);
    if (removed === 0) removed = removeFrom(connection, 'pending_source', importId);
    if (removed > 0) return 'more';
    connection.prepare(`DELETE FROM import WHERE id = ? AND state = 'pending'`).run(importId);
    return 'none';
  });
  return remove.immediate();
}

/** An undone import keeps its sources in the recycle bin; only those of a pending one were never seen. */
const deletions = {
  sighting: 'DELETE FROM sighting WHERE rowid IN (SELECT rowid FROM sighting WHERE import_id = ? LIMIT ?)',
  claim: 'DELETE FROM claim WHERE row_number IN (SELECT row_number FROM claim WHERE import_id = ? LIMIT ?)',
  pending_source: `DELETE FROM source WHERE row_number IN (SELECT source.row_number FROM source
    JOIN import ON import.id = source.import_id AND import.state = 'pending' WHERE import_id = ? LIMIT ?)`,
} as const;

function removeFrom(connection: Connection, kind: keyof typeof deletions, importId: string): number {
  return connection.prepare(deletions[kind]).run(importId, limitRows).changes;
}

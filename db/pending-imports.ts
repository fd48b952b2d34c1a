import type { Connection } from './open-library.ts';

/** Takes out what an import left that never ended: its rows were invisible, and nobody was told that they were saved. */
export function removePendingImports(connection: Connection): void {
  const pending = connection.prepare(`SELECT id FROM import WHERE state = 'pending'`).pluck().all();
  for (const importId of pending) removeImport(connection, String(importId));
}

/** Removes the invisible rows of one pending import, in one transaction. */
export function removeImport(connection: Connection, importId: string): void {
  connection
    .transaction(() => {
      connection.prepare('DELETE FROM sighting WHERE import_id = ?').run(importId);
      connection.prepare('DELETE FROM claim WHERE import_id = ?').run(importId);
      connection.prepare('DELETE FROM source WHERE import_id = ?').run(importId);
      connection.prepare(`DELETE FROM import WHERE id = ? AND state = 'pending'`).run(importId);
    })
    .immediate();
}

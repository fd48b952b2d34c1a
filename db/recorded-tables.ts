import type { Connection } from './connection.ts';

/** A table whose changes can be undone. */
export interface RecordedTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** What a row is known by: its id, or else its primary key. */
  readonly keyColumns: readonly string[];
}

/** What no undo touches: the audit trail only grows, settings are no work, the undo tables themselves, what follows the claims by itself, and the bytes of pictures, which never change. */
const notRecorded = ['audit', 'setting', 'action', 'action_change', 'claim_topic', 'claim_tally', 'image_file'];

/**
 * Columns that no undo sets back: how often and when a row was changed, which undo counts on, and how far an import is in full
 * text, which is a state of the index.
 */
export const countedColumns: readonly string[] = ['version', 'updated_at', 'indexed_to'];

/** All tables of a person's work, those of later migrations too; full text follows its tables by triggers of its own. */
export function recordedTables(library: Connection): readonly RecordedTable[] {
  const known = described.get(library) ?? describeTables(library);
  described.set(library, known);
  return known;
}

/** The schema of an open library does not change. */
const described = new WeakMap<Connection, readonly RecordedTable[]>();

function describeTables(library: Connection): RecordedTable[] {
  const names = library
    .prepare(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'
         AND name NOT IN (SELECT value FROM json_each(?)) ORDER BY name`,
    )
    .pluck()
    .all(JSON.stringify(notRecorded)) as string[];
  return names.map((name) => describeTable(library, name));
}

function describeTable(library: Connection, name: string): RecordedTable {
  const info = library.prepare('SELECT name, pk FROM pragma_table_info(?) ORDER BY cid').all(name) as {
    readonly name: string;
    readonly pk: number;
  }[];
  const columns = info.map((column) => column.name);
  const primary = info.filter((column) => column.pk > 0).sort((left, right) => left.pk - right.pk);
  return { name, columns, keyColumns: columns.includes('id') ? ['id'] : primary.map((column) => column.name) };
}

/** A row as a JSON object: `json_object('id', new.id, ...)`. `row` is what stands before the names: `new`, `old` or a table. */
export function rowImage(columns: readonly string[], row: string): string {
  return `json_object(${columns.map((column) => `'${column}', ${row}.${column}`).join(', ')})`;
}

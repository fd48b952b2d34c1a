import type { Connection } from './connection.ts';
import { countedColumns, type RecordedTable, recordedTables, rowImage } from './recorded-tables.ts';

export type RowOperation = 'insert' | 'update' | 'delete';

/** A value of a row as JSON knows it; the library has no others. */
export type ColumnValue = string | number | null;
export type RowImage = Readonly<Record<string, ColumnValue>>;

/** What happened to one row. Of an update the images hold the columns that differ. */
export interface RowChange {
  readonly table: string;
  readonly operation: RowOperation;
  readonly key: RowImage;
  readonly before: RowImage | null;
  readonly after: RowImage | null;
}

/**
 * Puts temporary triggers on every table of a person's work, so that every command is recorded without code of its own. While
 * nothing is recorded they cost one look at a table of one row. They end with the connection and change nothing in the file.
 */
export function attachRecorder(library: Connection): void {
  library.transaction(() => createRecorder(library))();
}

function createRecorder(library: Connection): void {
  library.exec(`
    CREATE TEMP TABLE recording (is_on INTEGER NOT NULL);
    INSERT INTO recording VALUES (0);
    CREATE TEMP TABLE recorded_change (
      number INTEGER PRIMARY KEY, table_name TEXT, operation TEXT, row_key TEXT, before TEXT, after TEXT);`);
  for (const table of recordedTables(library)) library.exec(triggersOf(table));
}

/** Whether a recording is going on: what is changed now belongs to it. */
export function isRecording(library: Connection): boolean {
  return library.prepare('SELECT is_on FROM temp.recording').pluck().get() === 1;
}

/** Runs `work` and gives what it changed, in order. Call it within a transaction: when `work` throws, the recording goes with it. */
export function recordChanges<Result>(
  library: Connection,
  work: () => Result,
): { readonly result: Result; readonly changes: readonly RowChange[] } {
  library.prepare('UPDATE temp.recording SET is_on = 1').run();
  const result = work();
  library.prepare('UPDATE temp.recording SET is_on = 0').run();
  const rows = library.prepare('SELECT * FROM temp.recorded_change ORDER BY number').all() as RecordedRow[];
  library.prepare('DELETE FROM temp.recorded_change').run();
  return { result, changes: rows.map(toChange) };
}

interface RecordedRow {
  readonly table_name: string;
  readonly operation: RowOperation;
  readonly row_key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A change as the library stores it, read back. */
export function toChange(row: RecordedRow): RowChange {
  return {
    table: row.table_name,
    operation: row.operation,
    key: JSON.parse(row.row_key) as RowImage,
    before: row.before === null ? null : (JSON.parse(row.before) as RowImage),
    after: row.after === null ? null : (JSON.parse(row.after) as RowImage),
  };
}

const isOn = 'WHEN (SELECT is_on FROM temp.recording)';
const into = 'INSERT INTO recorded_change (table_name, operation, row_key, before, after)';

function triggersOf(table: RecordedTable): string {
  const { name, columns, keyColumns } = table;
  return `
    CREATE TEMP TRIGGER record_${name}_insert AFTER INSERT ON main.${name} ${isOn} BEGIN
      ${into} VALUES ('${name}', 'insert', ${rowImage(keyColumns, 'new')}, NULL, ${rowImage(columns, 'new')});
    END;
    CREATE TEMP TRIGGER record_${name}_delete AFTER DELETE ON main.${name} ${isOn} BEGIN
      ${into} VALUES ('${name}', 'delete', ${rowImage(keyColumns, 'old')}, ${rowImage(columns, 'old')}, NULL);
    END;
    CREATE TEMP TRIGGER record_${name}_update AFTER UPDATE ON main.${name} ${isOn} BEGIN
      ${into} SELECT '${name}', 'update', ${rowImage(keyColumns, 'new')}, json_group_object(name, was), json_group_object(name, is_now)
      FROM (${differences(table)}) HAVING count(*) > 0;
    END;`;
}

function differences({ columns, keyColumns }: RecordedTable): string {
  const told = columns.filter((column) => !countedColumns.includes(column) && !keyColumns.includes(column));
  const one = (column: string) =>
    `SELECT '${column}' AS name, old.${column} AS was, new.${column} AS is_now WHERE old.${column} IS NOT new.${column}`;
  // A table of keys alone has nothing that an update could change.
  return told.length === 0
    ? `SELECT '' AS name, '' AS was, '' AS is_now WHERE FALSE`
    : told.map(one).join(' UNION ALL ');
}

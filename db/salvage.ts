import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { AppError } from '../shared/app-error.ts';
import type { Connection } from './connection.ts';
import { inspectLibrary } from './inspect-library.ts';
import { type Migration, migrations } from './migrations/index.ts';
import { openLibrary } from './open-library.ts';
import { openDamagedCopy, removeCopy, versionInHead } from './salvage-copy.ts';
import { countRows, readRows, type SalvagedRow, type SalvagedTable } from './salvage-rows.ts';

/** What came of one table. `lost` is null where nothing tells how many rows there were. */
export interface TableSalvage {
  readonly table: string;
  readonly read: number;
  readonly lost: number | null;
}

interface SalvageOptions {
  /** Told now and then how many rows were read. */
  readonly report?: (rows: number) => void;
  readonly steps?: readonly Migration[];
}

/**
 * Makes a new library at `target` with every row of the damaged one that can still be read and fits the schema. The damaged file
 * is only read. Search is built anew. Tables come in the order in which they were defined. Raises `not_found` when there is no
 * file, `library_corrupt` when not one row can be read, and what a full disk raises; `target` is removed then.
 */
export function salvageLibrary(damagedFile: string, target: string, options: SalvageOptions = {}): TableSalvage[] {
  if (!existsSync(damagedFile)) throw new AppError('not_found', 'There is no file to read. Nothing was changed.');
  const steps = options.steps ?? migrations;
  const version = versionInHead(damagedFile);
  const known = steps.some((step) => step.version === version)
    ? steps.filter((step) => step.version <= version)
    : steps;
  removeCopy(target);
  const copyFile = `${target}.copy`;
  try {
    const tables = fill(target, { damagedFile, copyFile, known, report: options.report ?? (() => undefined) });
    // What an older version lacks is added by the usual steps.
    openLibrary(target, { steps }).close();
    return checked(tables, target);
  } catch (error) {
    removeCopy(target);
    throw error;
  } finally {
    removeCopy(copyFile);
  }
}

interface Filling {
  readonly damagedFile: string;
  readonly copyFile: string;
  readonly known: readonly Migration[];
  readonly report: (rows: number) => void;
}

function fill(target: string, filling: Filling): TableSalvage[] {
  const library = openLibrary(target, { steps: filling.known });
  try {
    library.pragma('foreign_keys = OFF');
    // Half a result is thrown away: nothing has to be on the disk before all of it is.
    library.pragma('synchronous = OFF');
    const copy = openDamagedCopy(filling.damagedFile, filling.copyFile, library);
    try {
      return copy === null ? [] : copyTables(copy, library, filling.report);
    } finally {
      copy?.close();
    }
  } finally {
    library.close();
  }
}

function copyTables(copy: Connection, library: Connection, report: Filling['report']): TableSalvage[] {
  const tables = tablesOf(library).map((table) => ({ ...table, columns: commonColumns(copy, table) }));
  let rowsSoFar = 0;
  const salvaged = tables.map((table) => {
    const read = copyTable({ copy, library }, table, () => report(++rowsSoFar));
    return { table, read, had: countRows(copy, table) };
  });
  const orphans = removeOrphans(library, tables);
  return salvaged.map(({ table, read, had }) => {
    const kept = read - (orphans.get(table.name) ?? 0);
    return { table: table.name, read: kept, lost: had === null ? null : Math.max(0, had - kept) };
  });
}

/** Reads every table as the new library has it; what SQLite keeps for itself and for search is built anew. */
function tablesOf(library: Connection): SalvagedTable[] {
  const names = library
    .prepare(
      `SELECT schema.name AS name, list.wr AS isKeyed FROM sqlite_schema AS schema JOIN pragma_table_list AS list
       ON list.name = schema.name AND list.schema = 'main' AND list.type = 'table'
       WHERE schema.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY schema.rowid`,
    )
    .all() as { readonly name: string; readonly isKeyed: number }[];
  return names.map(({ name, isKeyed }) => {
    const columns = columnsOf(library, name);
    const keyColumns = columns.filter(({ pk }) => pk > 0).map((column) => column.name);
    return { name, columns: columns.map((column) => column.name), keyColumns, hasRowNumbers: isKeyed === 0 };
  });
}

function columnsOf(library: Connection, table: string): readonly { readonly name: string; readonly pk: number }[] {
  return library.prepare('SELECT name, pk FROM pragma_table_info(?) ORDER BY cid').all(table) as never;
}

function commonColumns(copy: Connection, table: SalvagedTable): string[] {
  try {
    const there = new Set(columnsOf(copy, table.name).map(({ name }) => name));
    return table.columns.filter((column) => there.has(column));
  } catch (error) {
    if (error instanceof Database.SqliteError) return [];
    throw error;
  }
}

interface Ends {
  readonly copy: Connection;
  readonly library: Connection;
}

/** Gives how many rows went in; a row whose bytes make no sense any more is refused by the schema. */
function copyTable({ copy, library }: Ends, table: SalvagedTable, tick: () => void): number {
  if (table.columns.length === 0) return 0;
  const names = table.columns.map((column) => `"${column}"`).join(', ');
  const places = table.columns.map(() => '?').join(', ');
  const insert = library.prepare(`INSERT INTO "${table.name}" (${names}) VALUES (${places})`);
  let taken = 0;
  const takeRow = (row: SalvagedRow) => {
    try {
      insert.run(table.columns.map((column) => row[column]));
      taken += 1;
      tick();
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  };
  readRows(
    copy,
    table,
    library.transaction((rows: readonly SalvagedRow[]) => {
      for (const row of rows) takeRow(row);
    }),
  );
  return taken;
}

function isRefusal(error: unknown): boolean {
  return error instanceof Database.SqliteError && /^SQLITE_(?:CONSTRAINT|MISMATCH|TOOBIG)/u.test(error.code);
}

/** Rows that point at what is lost: the pointer is cleared where it may be empty, and otherwise the row goes too. */
function removeOrphans(library: Connection, tables: readonly SalvagedTable[]): Map<string, number> {
  const removed = new Map<string, number>();
  for (let isDone = false; !isDone; ) {
    isDone = true;
    for (const { name } of tables) {
      for (const key of foreignKeysOf(library, name)) {
        const change = mendPointer(library, name, key);
        if (change.gone > 0) removed.set(name, (removed.get(name) ?? 0) + change.gone);
        isDone = isDone && change.gone + change.cleared === 0;
      }
    }
  }
  return removed;
}

interface ForeignKey {
  readonly parent: string;
  readonly column: string;
  readonly target: string;
  readonly isNeeded: number;
}

function foreignKeysOf(library: Connection, table: string): readonly ForeignKey[] {
  return library
    .prepare(
      `SELECT key."table" AS parent, key."from" AS "column", coalesce(key."to", 'id') AS target, info."notnull" AS isNeeded
       FROM pragma_foreign_key_list(@table) AS key JOIN pragma_table_info(@table) AS info ON info.name = key."from"`,
    )
    .all({ table }) as never;
}

function mendPointer(library: Connection, table: string, key: ForeignKey): { gone: number; cleared: number } {
  const isOrphan = `"${key.column}" IS NOT NULL AND "${key.column}" NOT IN (SELECT "${key.target}" FROM "${key.parent}")`;
  if (key.isNeeded === 1)
    return { gone: library.prepare(`DELETE FROM "${table}" WHERE ${isOrphan}`).run().changes, cleared: 0 };
  return {
    gone: 0,
    cleared: library.prepare(`UPDATE "${table}" SET "${key.column}" = NULL WHERE ${isOrphan}`).run().changes,
  };
}

function checked(tables: TableSalvage[], target: string): TableSalvage[] {
  if (tables.every(({ read }) => read === 0))
    throw new AppError('library_corrupt', 'Not one row of this file can be read. It was left as it is. Open a backup.');
  if (!inspectLibrary(target).isWhole) throw new Error('The salvaged library is not whole.');
  return tables;
}

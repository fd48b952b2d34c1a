import Database from 'better-sqlite3';
import type { Connection } from './connection.ts';

export type SalvagedRow = Record<string, unknown>;

/** A table of the new library that is filled from the damaged one. */
export interface SalvagedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly keyColumns: readonly string[];
  readonly hasRowNumbers: boolean;
}

/** Rows asked for at once; a block that cannot be read is halved until the bad rows stand alone. */
const blockRows = 512;

/** A row number cannot be larger: a row takes ten bytes and more. */
const mostRowsInPage = 400;

/** Questions that may fail, for each page of the file, before the rest of a table is given up; each takes about 30 µs. */
const mostFailuresPerPage = 4;
const alwaysAllowedFailures = 2_000;

/** All rows of a table that can still be read, whatever lies damaged between them. Gives them in blocks to `take`. */
export function readRows(copy: Connection, table: SalvagedTable, take: (rows: readonly SalvagedRow[]) => void): void {
  if (table.hasRowNumbers) readByRowNumber(copy, table, take);
  else readFromBothEnds(copy, table, take);
}

/** How many rows the table had, from whichever of its trees can be counted through; null when none can. */
export function countRows(copy: Connection, table: SalvagedTable): number | null {
  const counts = [`SELECT count(*) FROM "${table.name}" NOT INDEXED`, ...questionsOfIndexes(copy, table, 'count(*)')];
  return firstAnswer(copy, counts);
}

function readByRowNumber(copy: Connection, table: SalvagedTable, take: (rows: readonly SalvagedRow[]) => void): void {
  const select = prepared(
    copy,
    `SELECT rowid AS "${rowNumber}", ${table.columns.map((column) => `"${column}"`).join(', ')} FROM "${table.name}" WHERE rowid BETWEEN ? AND ? ORDER BY rowid`,
  );
  if (select === null) return;
  let failuresLeft = alwaysAllowedFailures + mostFailuresPerPage * pagesOf(copy);
  const read = (low: number, high: number): void => {
    if (failuresLeft <= 0 || low > high) return;
    const rows = answered(() => firstOf(select.iterate(low, high) as Iterable<SalvagedRow>));
    if (rows !== null) {
      if (rows.length > 0) take(rows);
      if (isFull(rows)) read(Number(rows.at(-1)?.[rowNumber]) + 1, high);
      return;
    }
    failuresLeft -= 1;
    if (low === high) return;
    const middle = Math.floor((low + high) / 2);
    read(low, middle);
    read(middle + 1, high);
  };
  const last = lastRowNumber(copy, table);
  for (let low = 1; low <= last; low += blockRows) read(low, Math.min(last, low + blockRows - 1));
}

/** No column of a library is called so. */
const rowNumber = 'salvaged row number';

/** Of pictures, 512 rows would be a gigabyte. */
const blockBytes = 8_000_000;

function firstOf(rows: Iterable<SalvagedRow>): SalvagedRow[] {
  const first: SalvagedRow[] = [];
  let bytes = 0;
  for (const row of rows) {
    first.push(row);
    bytes += bytesOf(row);
    if (bytes >= blockBytes) break;
  }
  return first;
}

function isFull(rows: readonly SalvagedRow[]): boolean {
  return rows.reduce((sum, row) => sum + bytesOf(row), 0) >= blockBytes;
}

function bytesOf(row: SalvagedRow): number {
  return Object.values(row).reduce<number>((sum, value) => sum + (isSized(value) ? value.length : 0), 0);
}

function isSized(value: unknown): value is string | Uint8Array {
  return typeof value === 'string' || value instanceof Uint8Array;
}

function lastRowNumber(copy: Connection, table: SalvagedTable): number {
  const largest = pagesOf(copy) * mostRowsInPage;
  const questions = [
    `SELECT max(rowid) FROM "${table.name}" NOT INDEXED`,
    ...questionsOfIndexes(copy, table, 'max(rowid)'),
  ];
  return Math.min(largest, firstAnswer(copy, questions) ?? largest);
}

function pagesOf(copy: Connection): number {
  return Number(copy.pragma('page_count', { simple: true }));
}

/** Text keys cannot be halved: what lies between the first and the last damaged place is out of reach. */
function readFromBothEnds(copy: Connection, table: SalvagedTable, take: (rows: readonly SalvagedRow[]) => void): void {
  const columns = table.columns.map((column) => `"${column}"`).join(', ');
  const seen = new Set<string>();
  for (const direction of ['ASC', 'DESC']) {
    const order = table.keyColumns.map((column) => `"${column}" ${direction}`).join(', ');
    const select = prepared(copy, `SELECT ${columns} FROM "${table.name}" ORDER BY ${order}`);
    const isNew = (row: SalvagedRow) => {
      const key = JSON.stringify(table.keyColumns.map((column) => row[column]));
      return seen.has(key) ? false : seen.add(key).size > 0;
    };
    const rows = (select?.iterate() ?? [])[Symbol.iterator]() as Iterator<SalvagedRow>;
    try {
      for (let block = nextOf(rows); block.length > 0; block = nextOf(rows)) take(block.filter(isNew));
    } finally {
      // Left open, it would keep the copy from being closed when the disk is full.
      rows.return?.();
    }
  }
}

/** The next rows as far as they can be read: as many as there are bytes for. */
function nextOf(rows: Iterator<SalvagedRow>): SalvagedRow[] {
  const next: SalvagedRow[] = [];
  let bytes = 0;
  answered(() => {
    for (let row = rows.next(); row.done !== true; row = rows.next()) {
      next.push(row.value);
      bytes += bytesOf(row.value);
      if (bytes >= blockBytes || next.length >= blockRows) break;
    }
    return next;
  });
  return next;
}

function questionsOfIndexes(copy: Connection, table: SalvagedTable, what: string): string[] {
  const list = prepared(copy, 'SELECT name FROM pragma_index_list(?) WHERE partial = 0');
  const names = list === null ? [] : (answered(() => list.pluck().all(table.name)) ?? []);
  return names.map((index) => `SELECT ${what} FROM "${table.name}" INDEXED BY "${String(index)}"`);
}

function firstAnswer(copy: Connection, questions: readonly string[]): number | null {
  for (const question of questions) {
    const answer = answered(() => copy.prepare(question).pluck().get());
    if (answer !== null && answer !== undefined) return Number(answer);
  }
  return null;
}

/** The first preparing over a damaged schema may fail and the second not. */
function prepared(copy: Connection, sql: string): Database.Statement | null {
  return answered(() => copy.prepare(sql)) ?? answered(() => copy.prepare(sql));
}

function answered<Value>(ask: () => Value): Value | null {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Database.SqliteError) return null;
    throw error;
  }
}

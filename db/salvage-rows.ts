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
    `SELECT ${table.columns.map((column) => `"${column}"`).join(', ')} FROM "${table.name}" WHERE rowid BETWEEN ? AND ? ORDER BY rowid`,
  );
  if (select === null) return;
  let failuresLeft = alwaysAllowedFailures + mostFailuresPerPage * pagesOf(copy);
  const read = (low: number, high: number): void => {
    if (failuresLeft <= 0) return;
    const rows = answered(() => select.all(low, high) as SalvagedRow[]);
    if (rows !== null) {
      if (rows.length > 0) take(rows);
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
    const rows: SalvagedRow[] = [];
    answered(() => {
      for (const row of select?.iterate() ?? []) rows.push(row as SalvagedRow);
      return rows;
    });
    const isNew = (row: SalvagedRow) => {
      const key = JSON.stringify(table.keyColumns.map((column) => row[column]));
      return seen.has(key) ? false : seen.add(key).size > 0;
    };
    take(rows.filter(isNew));
  }
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

import { closeSync, copyFileSync, existsSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Connection } from './connection.ts';

/** https://www.sqlite.org/fileformat2.html, 1.3: what the head of every library says, by its place in bytes. */
const head: readonly (readonly [place: number, bytes: Uint8Array])[] = [
  [0, new TextEncoder().encode('SQLite format 3\0')],
  // Pages of 4,096 bytes.
  [16, Uint8Array.of(0x10, 0x00)],
  // A write-ahead log; no reserved space; the three fixed fractions.
  [18, Uint8Array.of(2, 2, 0, 64, 32, 32)],
  // Schema format 4.
  [44, Uint8Array.of(0, 0, 0, 4)],
  // No largest root page (no auto-vacuum), UTF-8.
  [52, Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 1)],
];

/**
 * Copies a damaged library with its log to `copyFile`, mends what every library has alike (the head of the file, the definitions
 * of its tables as `known` has them) and opens the copy so that SQLite reads on where it otherwise would stop. The damaged file
 * is only read. Null when even that cannot be opened.
 */
export function openDamagedCopy(damagedFile: string, copyFile: string, known: Connection): Connection | null {
  removeCopy(copyFile);
  copyFileSync(damagedFile, copyFile);
  if (existsSync(`${damagedFile}-wal`)) copyFileSync(`${damagedFile}-wal`, `${copyFile}-wal`);
  mendHead(copyFile);
  try {
    mendSchema(copyFile, known);
    return openUnsafe(copyFile);
  } catch (error) {
    if (error instanceof Database.SqliteError) return null;
    throw error;
  }
}

export function removeCopy(copyFile: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(copyFile + ending, { force: true });
}

/** The version of the schema as the head of a file says it, whether SQLite can open it or not. */
export function versionInHead(file: string): number {
  const bytes = Buffer.alloc(4);
  const descriptor = openSync(file, 'r');
  try {
    return readSync(descriptor, bytes, 0, 4, 60) === 4 ? bytes.readInt32BE(0) : 0;
  } finally {
    closeSync(descriptor);
  }
}

function mendHead(file: string): void {
  if (statSync(file).size < 100) return;
  const descriptor = openSync(file, 'r+');
  try {
    for (const [place, bytes] of head) writeSync(descriptor, bytes, 0, bytes.length, place);
  } finally {
    closeSync(descriptor);
  }
}

/** Views and triggers are not needed to read rows; one broken word in them would hide every table after them. */
function mendSchema(file: string, known: Connection): void {
  const connection = openUnsafe(file);
  try {
    const rows = known.prepare(`SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL`).all();
    const mend = connection.prepare(
      `UPDATE sqlite_schema SET sql = @sql, tbl_name = @name WHERE type = 'table' AND name = @name AND sql IS NOT @sql`,
    );
    connection.prepare(`DELETE FROM sqlite_schema WHERE type IN ('view', 'trigger')`).run();
    for (const row of rows) mend.run(row);
  } catch (error) {
    // What cannot be mended is read as far as it goes.
    if (!(error instanceof Database.SqliteError)) throw error;
  } finally {
    connection.close();
  }
}

function openUnsafe(file: string): Connection {
  const connection = new Database(file);
  connection.unsafeMode(true);
  readOnThroughDamage(connection, 'writable_schema = ON');
  readOnThroughDamage(connection, 'cell_size_check = OFF');
  connection.pragma('foreign_keys = OFF');
  return connection;
}

/** The first statement over a damaged schema fails, and the next one sees what could be read of it. */
function readOnThroughDamage(connection: Connection, pragma: string): void {
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    try {
      connection.pragma(pragma);
      connection.prepare('SELECT count(*) FROM sqlite_schema').get();
      return;
    } catch (error) {
      if (!(error instanceof Database.SqliteError) || attempt === 2) throw error;
    }
  }
}

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../shared/app-error.ts';
import { isDiskFull, toAppError } from './sqlite-errors.ts';

export interface LibraryLock {
  release(): void;
}

/** Who holds a library: told to whoever comes second. */
export interface LibraryHolder {
  readonly processId: number;
  /** Which of the app's programs it is, in words: `the window`, `the command line`. */
  readonly program: string;
  readonly since: Date;
}

/**
 * Makes this process the one writer of `libraryFile`, until `release` or the end of the process. The lock is an open transaction
 * on a small database beside the library: the system drops it even after `kill -9`, and others can still read who holds it.
 * Raises `library_locked` with that in the sentence.
 */
export function lockLibrary(libraryFile: string, holder: LibraryHolder): LibraryLock {
  const file = `${libraryFile}.lock`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const connection = new Database(file, { timeout: 0 });
    try {
      take(connection, holder);
      return { release: () => void connection.close() };
    } catch (error) {
      const locked = isBusy(error) ? heldBy(connection) : null;
      connection.close();
      throw locked ?? error;
    }
  } catch (error) {
    throw toAppError(error, libraryFile);
  }
}

function take(connection: Database.Database, holder: LibraryHolder): void {
  try {
    writeHolder(connection, holder);
  } catch (error) {
    // Without room for its row the lock still holds; others are then told of an earlier holder or of none.
    if (!isDiskFull(error)) throw error;
  }
  if (!connection.inTransaction) connection.exec('BEGIN IMMEDIATE');
}

function writeHolder(connection: Database.Database, holder: LibraryHolder): void {
  connection.exec(
    'BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS holder (process_id INTEGER, program TEXT, since TEXT) STRICT; DELETE FROM holder',
  );
  connection
    .prepare('INSERT INTO holder VALUES (?, ?, ?)')
    .run(holder.processId, holder.program, holder.since.toISOString());
  // The row has to be committed to be read by others; a second transaction is the one that stays open.
  connection.exec('COMMIT');
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

/** The fields say who has it, for the screen that offers to read meanwhile. */
function heldBy(connection: Database.Database): AppError {
  const isTold = connection.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'holder'`).get() !== undefined;
  const row = isTold
    ? (connection.prepare('SELECT process_id, program, since FROM holder').get() as HolderRow | undefined)
    : undefined;
  const who = row === undefined ? 'another program' : `${row.program} (process ${row.process_id}, since ${row.since})`;
  return new AppError(
    'library_locked',
    `This library is already open in ${who}. Nothing was changed. Close it there, or open another library.`,
    row === undefined ? {} : { fields: { program: row.program, processId: String(row.process_id), since: row.since } },
  );
}

interface HolderRow {
  readonly process_id: number;
  readonly program: string;
  readonly since: string;
}

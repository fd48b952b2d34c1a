import { readFileSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { AppError } from '../shared/app-error.ts';
import type { Connection } from './connection.ts';
import { migrations } from './migrations/index.ts';
import { contentOf, notALibrary, schemaVersion, tooNew, wasLeftOpen } from './open-library.ts';
import { toOpenError } from './sqlite-errors.ts';

const longestInMemoryBytes = 1_000_000_000;

/**
 * Opens the library for reading only, beside a program that may be writing it, or where nothing can be written. Raises what
 * `openLibrary` raises, `unsupported` for a library that an update has to change first, `not_found` when it is not there.
 */
export function openToRead(file: string): Connection {
  try {
    const connection = openFile(file);
    try {
      refuseOtherFormats(connection, file);
      return connection;
    } catch (error) {
      connection.close();
      throw error;
    }
  } catch (error) {
    throw toOpenError(error, file);
  }
}

function openFile(file: string): Connection {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    throw new AppError('not_found', `There is no library at ${file}. Nothing was changed.`);
  const connection = new Database(file, { readonly: true, fileMustExist: true });
  try {
    connection.pragma('busy_timeout = 5000');
    connection.prepare('SELECT count(*) FROM sqlite_schema').get();
    return connection;
  } catch (error) {
    connection.close();
    if (needsNoLog(error, file)) return openInMemory(file);
    throw error;
  }
}

/** SQLite cannot read such a library where it may not make its log; without a log the file alone is the whole library. */
function needsNoLog(error: unknown, file: string): boolean {
  const codes = ['SQLITE_CANTOPEN', 'SQLITE_READONLY', 'SQLITE_IOERR_SHMSIZE'];
  const isLogMissing = error instanceof Database.SqliteError && codes.some((code) => error.code.startsWith(code));
  return isLogMissing && !wasLeftOpen(file) && statSync(file).size <= longestInMemoryBytes;
}

const journalModeBytes = [18, 19] as const;
const noLog = 1;

/** https://www.sqlite.org/fileformat2.html, 1.3.3: bytes 18 and 19 say whether the file is used with a write-ahead log. */
function openInMemory(file: string): Connection {
  const bytes = readFileSync(file);
  for (const place of journalModeBytes) bytes[place] = noLog;
  return new Database(bytes, { readonly: true });
}

function refuseOtherFormats(connection: Connection, file: string): void {
  if (contentOf(connection) !== 'library') throw notALibrary(file);
  const version = schemaVersion(connection);
  const newest = migrations.at(-1)?.version ?? 0;
  if (version > newest) throw tooNew(version, newest);
  if (version === newest) return;
  throw new AppError(
    'unsupported',
    'This library is of an older version, and bringing it up to date means writing. Nothing was changed. Open it where it can be written, or close the other program first.',
  );
}

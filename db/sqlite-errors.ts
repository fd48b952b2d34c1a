import Database from 'better-sqlite3';
import { AppError, type ErrorCode } from '../shared/app-error.ts';

const sentences: readonly (readonly [prefix: string, code: ErrorCode, sentence: string])[] = [
  [
    'SQLITE_NOTADB',
    'library_corrupt',
    'is not a Plainspoken library. Nothing in it was changed. Open another file, or a backup.',
  ],
  ['SQLITE_CORRUPT', 'library_corrupt', 'is damaged. Nothing was written to it. Open a backup.'],
  [
    'SQLITE_FULL',
    'storage_full',
    'could not be written: the disk is full. What was saved before is safe. Free some space and try again.',
  ],
  [
    'SQLITE_READONLY',
    'library_read_only',
    'cannot be written: the file or its folder is read-only. Open it from another place.',
  ],
  [
    'SQLITE_CANTOPEN',
    'library_read_only',
    'cannot be opened there. Check that the folder exists and that you may write in it.',
  ],
  ['SQLITE_BUSY', 'library_locked', 'is in use by another program. Close it there and try again.'],
  ['SQLITE_LOCKED', 'library_locked', 'is in use by another program. Close it there and try again.'],
];

/** Turns SQLite's own failures into the app's codes, by SQLite's result code; everything else passes as it is. */
export function toAppError(error: unknown, file: string | null = null): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const known = sentences.find(([prefix]) => error.code.startsWith(prefix));
  if (known === undefined) return error;
  const library = file === null ? 'The library' : `The library ${file}`;
  return new AppError(known[1], `${library} ${known[2]}`, { cause: error });
}

/** Whether there is no room left to write. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code === 'SQLITE_FULL';
}

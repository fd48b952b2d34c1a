import Database from 'better-sqlite3';
import { AppError, type ErrorCode } from '../shared/app-error.ts';

const damagedWords = 'is damaged. Nothing was written to it. Open a backup, or take out what can still be read.';

const fullWords =
  'could not be written: the disk is full. What was saved before is safe. Free some space and try again.';

const sentences: readonly (readonly [prefix: string, code: ErrorCode, sentence: string])[] = [
  [
    'SQLITE_NOTADB',
    'library_corrupt',
    'is not a Plainspoken library. Nothing in it was changed. Open another file, or a backup.',
  ],
  ['SQLITE_CORRUPT', 'library_corrupt', damagedWords],
  ['SQLITE_FULL', 'storage_full', fullWords],
  // The shared memory beside the log needs room too.
  ['SQLITE_IOERR_SHMSIZE', 'storage_full', fullWords],
  [
    'SQLITE_READONLY_DBMOVED',
    'not_found',
    'is not in its place any more: it was moved, or its disk was taken away. What was saved before is in the file itself.',
  ],
  ['SQLITE_IOERR', 'library_read_only', 'could not be read or written: the disk reports a fault. Is it connected?'],
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

/** The same for an opening, where folders come in too: a folder that is gone, may not be entered or has no room. */
export function toOpenError(thrown: unknown, file: string): unknown {
  const error = toAppError(thrown, file);
  if (!(error instanceof Error) || !('code' in error)) return error;
  const known = folderSentences.find(([systemCode]) => systemCode === error.code);
  return known === undefined ? error : new AppError(known[1], `The library ${file} ${known[2]}`, { cause: error });
}

const folderSentences: readonly (readonly [systemCode: string, code: ErrorCode, sentence: string])[] = [
  ['ENOSPC', 'storage_full', fullWords],
  ['EACCES', 'library_read_only', 'cannot be reached: you may not write in its folder. Open it from another place.'],
  ['EPERM', 'library_read_only', 'cannot be reached: you may not write in its folder. Open it from another place.'],
  ['EROFS', 'library_read_only', 'lies where nothing can be written. Open it for reading, or from another place.'],
  ['ENOENT', 'not_found', 'cannot be reached: its folder is not there. Is its disk connected?'],
  ['ENOTDIR', 'not_found', 'cannot be reached: its folder is not there. Is its disk connected?'],
  ['EEXIST', 'not_found', 'cannot be reached: there is a file where its folder should be.'],
];

/** SQLite's own check found it although it could be opened. */
export function damaged(file: string): AppError {
  return new AppError('library_corrupt', `The library ${file} ${damagedWords}`);
}

/** Whether there is no room left to write. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code === 'SQLITE_FULL';
}

/** Whether the library refused a row: its key is taken, or what it points at is not there. */
export function isRefused(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT');
}

/** Whether a row could not go because another one points at it. */
export function isHeldByOthers(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY';
}

import { closeSync, existsSync, openSync, realpathSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError, type ErrorCode } from '../shared/app-error.ts';
import { backupFolder } from './backup.ts';
import { writeCheckedCopy } from './checked-copy.ts';
import type { Connection } from './connection.ts';
import { isNamedAfter } from './purge-files.ts';
import { toAppError } from './sqlite-errors.ts';

/** What a backup is called beside its place until it was checked. */
export function unfinishedCopy(target: string): string {
  return `${target}.part`;
}

/**
 * Writes a checked copy of the library to `unfinishedCopy(target)`; what lies at `target` stays. Blocks while it copies. Raises an
 * `AppError` that says what is amiss with the place; nothing is left of the copy then.
 */
export function copyElsewhere(connection: Connection, target: string): void {
  const unfinished = unfinishedCopy(target);
  try {
    rmSync(unfinished, { force: true });
    // Node says why a file cannot be made there; SQLite would only say that it cannot.
    closeSync(openSync(unfinished, 'wx'));
    writeCheckedCopy(connection, unfinished);
  } catch (error) {
    removeQuietly(unfinished);
    throw toPlaceError(error, target);
  }
}

/**
 * Refuses a place where a file of a library in use would be overwritten: this one's own files, the folder of its backups (which
 * throws away what is too old), and a library that has a log beside it, since that log would be played into the backup.
 */
export function refuseTakenPlace(libraryFile: string, target: string): void {
  const folder = realFolder(dirname(target));
  if (folder === realFolder(dirname(libraryFile)) && isOwnName(libraryFile, basename(target)))
    throw placeRefused('it is the name of the library itself, or of a file that belongs to it. Choose another name.');
  if (folder === realFolder(backupFolder(libraryFile)))
    throw placeRefused('the app keeps its own backups in that folder and throws away old ones. Choose another folder.');
  if (['-wal', '-journal'].some((ending) => existsSync(target + ending)))
    throw placeRefused('a library that is in use lies there. Choose another name.');
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory() === true)
    throw placeRefused('a folder has that name. Choose another name.');
}

/** Some disks hold upper case and lower case to be the same. */
function isOwnName(libraryFile: string, name: string): boolean {
  const [library, backups, given] = [libraryFile, backupFolder(libraryFile), name].map((each) =>
    basename(each).toLowerCase(),
  );
  return given === backups || isNamedAfter(library ?? '', given ?? '');
}

/** What a place can do to a copy, in a sentence; everything else passes as it is. */
export function toPlaceError(error: unknown, target: string): unknown {
  if (error instanceof AppError || !(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  const known = placeFaults.find(([prefix]) => code.startsWith(prefix));
  if (known === undefined) return toAppError(error);
  const sentence = `The backup could not be saved as “${basename(target)}”: ${known[2]} The library is safe, and nothing in it was changed.`;
  return new AppError(known[1], sentence, { cause: error });
}

const noPermission = 'you may not write there. Choose another folder.';
const full = 'the disk there is full. Free some space or choose another disk.';
const gone = 'the folder is not there any more. Is its disk connected?';
const faulty = 'the disk there reports a fault. Is it connected?';

const placeFaults: readonly (readonly [prefix: string, code: ErrorCode, sentence: string])[] = [
  ['ENOSPC', 'storage_full', full],
  ['EDQUOT', 'storage_full', full],
  ['EFBIG', 'storage_full', 'the disk there takes no file of this size. Choose another disk.'],
  ['SQLITE_FULL', 'storage_full', full],
  ['EACCES', 'invalid_input', noPermission],
  ['EPERM', 'invalid_input', noPermission],
  ['EROFS', 'invalid_input', 'nothing can be written to that disk. Choose another one.'],
  ['SQLITE_READONLY', 'invalid_input', noPermission],
  ['SQLITE_CANTOPEN', 'not_found', gone],
  ['ENOENT', 'not_found', gone],
  ['ENOTDIR', 'not_found', gone],
  ['ENAMETOOLONG', 'invalid_input', 'the name is too long. Choose a shorter one.'],
  ['EINVAL', 'invalid_input', 'a file cannot have that name there. Choose another one.'],
  ['EIO', 'not_found', faulty],
  ['ENXIO', 'not_found', faulty],
  ['ENODEV', 'not_found', faulty],
  ['SQLITE_IOERR', 'not_found', faulty],
];

function placeRefused(why: string): AppError {
  return new AppError('invalid_input', `The backup was not saved: ${why} Nothing was overwritten.`);
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    // One that is not there is told when something is to be written.
    return join(folder);
  }
}

/** Its disk may be gone: then that is what is told, and not that nothing can be removed. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The name ends with .part and says what it is.
  }
}

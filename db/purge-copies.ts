import { copyFileSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../shared/app-error.ts';
import type { PurgedFile, PurgeRequest } from '../shared/model/purge.ts';
import { compilePhrase } from '../shared/purge/phrase.ts';
import { flushFile, flushFolder } from './flush.ts';
import { inspectLibrary } from './inspect-library.ts';
import { hasTable } from './purge-columns.ts';
import { phraseOf, purgeDatabase } from './purge-database.ts';
import { isDatabase, type SearchedFile, sizeOf } from './purge-files.ts';
import { isAnythingLeft } from './purge-left.ts';
import { toAppError } from './sqlite-errors.ts';

/** What became of one file beside the library. */
export type PurgedCopy = Pick<PurgedFile, 'state' | 'problem'>;

const scratchEnding = '.purging';

/**
 * Takes everything asked for out of a backup or another file beside the library. A database is changed in a copy, which takes
 * its place only once it was checked; one that cannot be read stays as it is and is told of. A purge that is broken off leaves
 * the old file or the new one.
 */
export function purgeCopy({ file, kind }: SearchedFile, request: PurgeRequest, at: string): PurgedCopy {
  try {
    if (file.endsWith('.part') || file.endsWith(scratchEnding)) return removeHalfMade(file);
    if (kind === 'log') return purgeTextFile(file, request);
    if (kind === 'temporary' || !isDatabase(file)) return { state: 'clean', problem: '' };
    return purgeDatabaseFile(file, request, at);
  } catch (error) {
    const known = toAppError(error);
    if (!(known instanceof Error)) throw known;
    return { state: 'failed', problem: known instanceof AppError ? known.code : 'internal' };
  }
}

/** A backup that was broken off never counted. */
function removeHalfMade(file: string): PurgedCopy {
  rmSync(file, { force: true });
  return { state: 'purged', problem: '' };
}

function purgeDatabaseFile(file: string, request: PurgeRequest, at: string): PurgedCopy {
  foldLogIn(file);
  try {
    return swap(file, request, at);
  } finally {
    // Reading a library that has a log makes an empty one.
    if (sizeOf(`${file}-wal`) === 0) for (const ending of ['-wal', '-shm']) rmSync(file + ending, { force: true });
  }
}

function swap(file: string, request: PurgeRequest, at: string): PurgedCopy {
  if (!inspectLibrary(file).isWhole) return { state: 'failed', problem: 'library_corrupt' };
  if (!holds(file, request)) return { state: 'clean', problem: '' };
  const copy = `${file}${scratchEnding}`;
  try {
    copyFileSync(file, copy);
    rewrite(copy, request, at);
    const { atime, mtime } = statSync(file);
    utimesSync(copy, atime, mtime);
    flushFile(copy);
    renameSync(copy, file);
    flushFolder(dirname(file));
    return { state: 'purged', problem: '' };
  } finally {
    rmSync(copy, { force: true });
  }
}

/** A library that was put aside may have its log beside it: left there, it would be written into the new file. */
function foldLogIn(file: string): void {
  if (sizeOf(`${file}-wal`) === 0) return;
  const connection = new Database(file, { fileMustExist: true });
  try {
    connection.pragma('wal_checkpoint(TRUNCATE)');
    connection.pragma('journal_mode = DELETE');
  } finally {
    connection.close();
  }
}

function holds(file: string, request: PurgeRequest): boolean {
  const connection = new Database(file, { readonly: true, fileMustExist: true });
  try {
    if (!hasTable(connection, 'claim') || !hasTable(connection, 'source')) return false;
    const hasUndo = hasTable(connection, 'action') && connection.prepare('SELECT 1 FROM action').get() !== undefined;
    return hasUndo || isAnythingLeft(connection, request);
  } finally {
    connection.close();
  }
}

function rewrite(copy: string, request: PurgeRequest, at: string): void {
  const connection = new Database(copy, { fileMustExist: true });
  try {
    // The copy is thrown away when anything fails: a journal on disk would only be one more place for the words.
    connection.pragma('journal_mode = MEMORY');
    connection.pragma('foreign_keys = ON');
    purgeDatabase(connection, request, { at, onReopened: () => undefined, onRemoved: () => undefined });
  } finally {
    connection.close();
  }
  if (!inspectLibrary(copy).isWhole) throw new AppError('library_corrupt', 'The rewritten copy is not whole.');
}

/** Logs hold no text of a library; should one do so after all, the words go from it too. */
function purgeTextFile(file: string, request: PurgeRequest): PurgedCopy {
  const phrase = phraseOf(request);
  if (phrase === null) return { state: 'clean', problem: '' };
  const text = readFileSync(file, 'utf8');
  const purged = compilePhrase(phrase).replace(text, request.replacement);
  if (purged === text) return { state: 'clean', problem: '' };
  writeFileSync(file, purged);
  return { state: 'purged', problem: '' };
}

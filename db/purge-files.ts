import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import type { PurgeFileKind } from '../shared/model/purge.ts';
import { backupFolder } from './backup.ts';

/** A file that may hold copies of what stands in the library. */
export interface SearchedFile {
  readonly file: string;
  readonly name: string;
  readonly kind: PurgeFileKind;
}

/** Where the app leaves files outside the library's own folder. */
export interface SearchedFolders {
  readonly logFolders: readonly string[];
}

/**
 * Every file of this machine in which the app keeps or has kept what stands in the library: the library with its journals, its
 * backups, what a restore put aside, the logs, and what lies in the temporary folder under the app's or SQLite's name. The lock
 * and the note of a running purge are left out: the one holds a process, the other goes last.
 */
export function filesAround(libraryFile: string, { logFolders }: SearchedFolders): SearchedFile[] {
  const folder = dirname(libraryFile);
  const beside = filesIn(folder).filter((name) => isSearched(basename(libraryFile), name));
  return [
    ...beside.map((name) => ({ file: join(folder, name), name, kind: kindOf(basename(libraryFile), name) })),
    ...filesIn(backupFolder(libraryFile)).map((name) => named(backupFolder(libraryFile), name, 'backup')),
    ...logFolders.flatMap((logs) => filesIn(logs).map((name) => named(logs, name, 'log'))),
    ...filesIn(tmpdir())
      .filter((name) => /^(?:etilqs_|plainspoken)/u.test(name))
      .map((name) => named(tmpdir(), name, 'temporary')),
  ];
}

function named(folder: string, name: string, kind: PurgeFileKind): SearchedFile {
  return { file: join(folder, name), name: join(basename(folder), name), kind };
}

/** Another library may have a name that begins alike: only what the app itself names after this one counts. */
export function isNamedAfter(library: string, name: string): boolean {
  const left = `${basename(library, extname(library))} replaced `;
  if (name.startsWith(left)) return true;
  return name === library || (name.startsWith(library) && /^[.-]/u.test(name.slice(library.length)));
}

function isSearched(library: string, name: string): boolean {
  return isNamedAfter(library, name) && !isOwnNote(library, name);
}

function isOwnNote(library: string, name: string): boolean {
  const rest = name.slice(library.length);
  return rest.startsWith('.lock') || rest.startsWith('.purge');
}

function kindOf(library: string, name: string): PurgeFileKind {
  if (name === library) return 'library';
  return [`${library}-wal`, `${library}-shm`, `${library}-journal`].includes(name) ? 'journal' : 'kept';
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name)
      .toSorted();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

/** Whether a file begins as every database of SQLite does. */
export function isDatabase(file: string): boolean {
  const descriptor = openSync(file, 'r');
  try {
    const start = Buffer.alloc(16);
    return readSync(descriptor, start, 0, 16, 0) === 16 && start.toString('latin1') === 'SQLite format 3\0';
  } finally {
    closeSync(descriptor);
  }
}

export function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

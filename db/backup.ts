import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../shared/app-error.ts';
import type { Connection } from './connection.ts';

const keptBackups = 10;

/** The folder beside the library that holds its backups. */
export function backupFolder(libraryFile: string): string {
  return join(dirname(libraryFile), `${basename(libraryFile)} backups`);
}

/**
 * Copies the library to a file of its own and opens the copy before it counts: VACUUM INTO a temporary name, read-only open,
 * `quick_check`, fsync, rename. Keeps the newest ten. Gives the path of the backup.
 */
export function backUp(connection: Connection, libraryFile: string, now: Date): string {
  const folder = backupFolder(libraryFile);
  mkdirSync(folder, { recursive: true });
  const name = now.toISOString().replaceAll(':', '-');
  const temporary = join(folder, `${name}.part`);
  const final = join(folder, `${name}.plainspoken`);
  rmSync(temporary, { force: true });
  connection.prepare('VACUUM INTO ?').run(temporary);
  verify(temporary);
  renameSync(temporary, final);
  flush(folder);
  removeOldest(folder);
  return final;
}

/** When the newest backup was made, from its name; null when there is none. */
export function lastBackupAt(libraryFile: string): string | null {
  const newest = listBackups(backupFolder(libraryFile)).at(-1);
  if (newest === undefined) return null;
  const [date, clock] = newest.replace('.plainspoken', '').split('T');
  return `${date ?? ''}T${(clock ?? '').replace('-', ':').replace('-', ':')}`;
}

function verify(file: string): void {
  const copy = new Database(file, { readonly: true });
  try {
    const answer = copy.pragma('quick_check', { simple: true });
    if (answer !== 'ok')
      throw new AppError('library_corrupt', `The backup ${file} could not be verified: ${String(answer)}.`);
  } finally {
    copy.close();
  }
  flush(file);
}

function flush(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function listBackups(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.plainspoken'))
      .sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function removeOldest(folder: string): void {
  for (const name of listBackups(folder).slice(0, -keptBackups)) rmSync(join(folder, name));
}

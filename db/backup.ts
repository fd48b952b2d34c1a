import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../shared/app-error.ts';
import { backupsToRemove } from './backup-rotation.ts';
import { writeCheckedCopy } from './checked-copy.ts';
import type { Connection } from './connection.ts';
import { flushFolder } from './flush.ts';

/** One finished backup on disk. `id` is its file name without the ending; `order` counts up with each backup made. */
export interface BackupFile {
  readonly id: string;
  readonly file: string;
  readonly order: number;
  readonly madeAt: string;
  readonly sizeBytes: number;
}

const ending = '.plainspoken';
const halfMade = '.part';
const longestPauseMs = 3_600_000;

/** `0007_2026-11-21T08-12-00.000Z`; the number is missing in names of the first days. */
const namePattern = /^(?:(\d+)_)?(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2}\.\d{3}Z)$/;

/** The folder beside the library that holds its backups. */
export function backupFolder(libraryFile: string): string {
  return join(dirname(libraryFile), `${basename(libraryFile)} backups`);
}

/**
 * Copies the library to a file of its own and opens the copy before it counts: a checked copy under a temporary name, then rename.
 * Only then older ones go (backup-rotation.ts).
 * Blocks while it copies. Raises `library_corrupt` when the copy is not whole, or what SQLite raises; older backups all stay then.
 */
export function backUp(connection: Connection, libraryFile: string, now: Date): BackupFile {
  const folder = backupFolder(libraryFile);
  mkdirSync(folder, { recursive: true });
  removeHalfMade(folder);
  const order = (listBackups(libraryFile).at(-1)?.order ?? 0) + 1;
  const id = `${String(order).padStart(4, '0')}_${now.toISOString().replaceAll(':', '-')}`;
  const temporary = join(folder, `${id}.${process.pid}${halfMade}`);
  const final = join(folder, `${id}${ending}`);
  try {
    writeCheckedCopy(connection, temporary);
    renameSync(temporary, final);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  flushFolder(folder);
  for (const old of backupsToRemove(listBackups(libraryFile))) rmSync(old.file, { force: true });
  return { id, file: final, order, madeAt: now.toISOString(), sizeBytes: statSync(final).size };
}

/** The finished backups, in the order in which they were made, whatever the clock said. */
export function listBackups(libraryFile: string): BackupFile[] {
  const folder = backupFolder(libraryFile);
  return namesIn(folder)
    .flatMap((name) => backupNamed(folder, name))
    .sort((left, right) => left.order - right.order || left.madeAt.localeCompare(right.madeAt));
}

/** Raises `not_found`. */
export function findBackup(libraryFile: string, id: string): BackupFile {
  const found = listBackups(libraryFile).find((backup) => backup.id === id);
  if (found !== undefined) return found;
  throw new AppError('not_found', 'This backup is not there any more. Nothing was changed. Choose another one.');
}

/** How much of a backup that is being made is written. */
export function halfMadeBytes(libraryFile: string): number {
  const folder = backupFolder(libraryFile);
  const name = namesIn(folder).find((each) => each.endsWith(`.${process.pid}${halfMade}`));
  return name === undefined ? 0 : (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0);
}

/** When the newest backup was made, from its name; null when there is none. */
export function lastBackupAt(libraryFile: string): string | null {
  return listBackups(libraryFile).at(-1)?.madeAt ?? null;
}

function backupNamed(folder: string, name: string): BackupFile[] {
  const parts = name.endsWith(ending) ? namePattern.exec(name.slice(0, -ending.length)) : null;
  if (parts === null) return [];
  const [id, order, day, hour, minute, second] = parts;
  const file = join(folder, name);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() !== true) return [];
  return [{ id, file, order: Number(order ?? 0), madeAt: `${day}T${hour}:${minute}:${second}`, sizeBytes: found.size }];
}

/** What a backup that was broken off left behind; another program may be writing one at this moment. */
function removeHalfMade(folder: string): void {
  for (const name of namesIn(folder)) {
    const file = join(folder, name);
    if (name.includes(halfMade) && !(isWrittenByAnother(name) && isFresh(file))) rmSync(file, { force: true });
  }
}

/** The number before the ending is that of the process, which earlier versions did not write. */
function isWrittenByAnother(name: string): boolean {
  const processId = Number(/\.(\d+)\.part/.exec(name)?.[1] ?? process.pid);
  return processId !== process.pid && isAlive(processId);
}

/** A number of a process is given out again: nothing that is being written goes unchanged for as long as that. */
function isFresh(file: string): boolean {
  const changedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - changedAt < longestPauseMs;
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // It is there, and another person's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    // A file in the place of the folder, or above it, is no folder with backups either.
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code))) return [];
    throw error;
  }
}

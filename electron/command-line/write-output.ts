import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { open, readlink, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isDatabase } from '../../db/purge-files.ts';
import { AppError } from '../../shared/app-error.ts';

/**
 * Writes a file that somebody named: whole or not at all, so that a full disk leaves what was there. Raises `conflict` where a
 * library or a part of one lies, `storage_full` where nothing can be written.
 */
export async function writeOutput(path: string, bytes: Uint8Array | string): Promise<void> {
  try {
    const target = await whereLinksLead(resolve(path));
    refuseLibrary(path, target);
    if (isOrdinary(target)) await replaceWhole(target, bytes);
    else await writeFile(target, bytes);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('storage_full', `${path} could not be written. Choose another place.`, { cause });
  }
}

const mostLinks = 40;

/** Also of a link to a file that is not there yet. */
async function whereLinksLead(path: string): Promise<string> {
  let target = path;
  for (let links = 0; links < mostLinks && isOrdinary(target); links += 1) {
    const next = await readlink(target).catch(() => null);
    if (next === null) return target;
    target = resolve(dirname(target), next);
  }
  return target;
}

/** A device, a pipe, and what the system only shows as a file cannot be put in the place of another. */
function isOrdinary(target: string): boolean {
  if (/^\/(?:dev|proc)\//u.test(target)) return false;
  return statSync(target, { throwIfNoEntry: false })?.isFile() ?? true;
}

function refuseLibrary(path: string, target: string): void {
  const whole = target.replace(/-(?:wal|shm|journal)$/u, '');
  if (![target, whole].some((file) => existsSync(file) && statSync(file).isFile() && isDatabase(file))) return;
  throw new AppError('conflict', `${path} is a library or belongs to one. Nothing was written. Choose another name.`);
}

/** The name beside it is short, so that a name of any length that the disk takes can be written. */
async function replaceWhole(target: string, bytes: Uint8Array | string): Promise<void> {
  const unfinished = join(dirname(target), `.${randomUUID()}.part`);
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  const file = await open(unfinished, 'wx');
  try {
    try {
      if (mode !== undefined) await file.chmod(mode & 0o777);
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

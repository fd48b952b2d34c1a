import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { flushFile, flushFolder } from './flush.ts';

const logs = ['-wal', '-shm'] as const;

/** Where a library waits that will take the place of `libraryFile`: whole and checked. */
export function stagedFile(libraryFile: string): string {
  return `${libraryFile}.next`;
}

/**
 * Puts what was staged in the place of the closed library. What was there is kept beside it, with its log, under a name with the
 * time; gives that name, or null when nothing was there. A power cut in between is made good by `finishReplacement`.
 */
export function replaceLibrary(libraryFile: string, now: Date): string | null {
  const staged = stagedFile(libraryFile);
  flushFile(staged);
  const kept = setAside(libraryFile, now);
  renameSync(staged, libraryFile);
  flushFolder(dirname(libraryFile));
  return kept;
}

/** Renames the closed library so that its place is free; null when nothing was there. */
export function setAside(libraryFile: string, now: Date): string | null {
  const kept = freeName(libraryFile, now);
  // The log first: a log that stays beside another library would be written into it.
  for (const ending of logs) if (existsSync(libraryFile + ending)) renameSync(libraryFile + ending, kept + ending);
  if (!existsSync(libraryFile)) return null;
  renameSync(libraryFile, kept);
  flushFolder(dirname(libraryFile));
  return basename(kept);
}

/** Call it before an opening: ends a replacement that was broken off between its two renames, and removes one that never began. */
export function finishReplacement(libraryFile: string): void {
  const staged = stagedFile(libraryFile);
  if (!existsSync(staged)) return;
  if (existsSync(libraryFile)) rmSync(staged, { force: true });
  else renameSync(staged, libraryFile);
}

function freeName(libraryFile: string, now: Date): string {
  const ending = extname(libraryFile);
  const time = now.toISOString().replaceAll(':', '-');
  const stem = join(dirname(libraryFile), `${basename(libraryFile, ending)} replaced ${time}`);
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number === 1 ? '' : ` ${number}`}${ending}`;
    if (!existsSync(name)) return name;
  }
}

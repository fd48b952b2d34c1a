import { renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { refuseTakenPlace, toPlaceError, unfinishedCopy } from '../../db/backup-elsewhere.ts';
import { flushFolder } from '../../db/flush.ts';
import { toOpenError } from '../../db/sqlite-errors.ts';
import { AppError } from '../../shared/app-error.ts';
import type { JobResult } from '../../shared/model/job.ts';
import type { JobProgress } from './jobs.ts';
import type { LibraryDesk } from './library-desk.ts';

type Saved = Extract<JobResult, { kind: 'backup.save' }>;

const progressEveryMs = 200;

/**
 * Saves a checked copy of the library to `target`: it is written and checked under another name beside it, and what lies there
 * already is only replaced by a whole backup. After a cancelling nothing is left.
 */
export async function saveElsewhere(desk: LibraryDesk, target: string, progress: JobProgress): Promise<Saved> {
  const libraryFile = desk.file();
  const unfinished = unfinishedCopy(target);
  refuseTakenPlace(libraryFile, target);
  const totalBytes = sizeOf(libraryFile);
  const timer = setInterval(
    () => progress.report(Math.min(totalBytes, sizeOf(unfinished)), totalBytes),
    progressEveryMs,
  );
  try {
    const { claims, drafts, sources } = await copy(desk, target, progress.signal);
    refuseTakenPlace(libraryFile, target);
    renameSync(unfinished, target);
    flushWhereItCan(dirname(target));
    return { kind: 'backup.save', fileName: basename(target), sizeBytes: sizeOf(target), claims, drafts, sources };
  } catch (error) {
    throw toPlaceError(error, target);
  } finally {
    clearInterval(timer);
    removeWhereItCan(unfinished);
  }
}

/** SQLite cannot be stopped half way: what a cancelled copy goes on writing is removed when its thread has ended. */
async function copy(desk: LibraryDesk, target: string, signal: AbortSignal) {
  const onEnd = () => {
    if (signal.aborted) removeWhereItCan(unfinishedCopy(target));
  };
  const task = { kind: 'copy elsewhere', libraryFile: desk.file(), target } as const;
  const counts = await desk.runTask(task, { signal, onEnd }).catch((error: unknown) => {
    // What is amiss with the place came as a sentence already.
    throw toOpenError(error, task.libraryFile);
  });
  if (signal.aborted) throw new AppError('cancelled', 'Cancelled. Nothing was saved, and the library is as it was.');
  return counts;
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** Some network disks know no flushing of a folder; the copy itself is flushed by then. */
function flushWhereItCan(folder: string): void {
  try {
    flushFolder(folder);
  } catch (error) {
    const isUnknownThere =
      error instanceof Error && 'code' in error && ['EINVAL', 'ENOTSUP'].includes(String(error.code));
    if (!isUnknownThere) throw error;
  }
}

/** On Windows a file that is still written cannot be removed, and a disk may be gone. */
function removeWhereItCan(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The thread's end tries again; else the name ends with .part and says what it is.
  }
}

import { lstatSync, renameSync, rmSync, statSync } from 'node:fs';
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

/** Where a copy is to lie. */
export interface SavePlace {
  readonly target: string;
  /** Whether a file that lies there is replaced by a whole backup. */
  readonly whenTaken: 'replace' | 'refuse';
  /** Nothing writes there any more; after a cancelling that may take a while. */
  readonly onFree: () => void;
}

/** Who is still at work on one copy. */
interface Writing {
  isInThread: boolean;
  isGivenUp: boolean;
}

/**
 * Saves a checked copy of the library to a place: it is written and checked under another name beside it, and what lies there
 * already is only replaced by a whole backup. After a cancelling nothing is left.
 */
export async function saveElsewhere(desk: LibraryDesk, place: SavePlace, progress: JobProgress): Promise<Saved> {
  const { target } = place;
  const libraryFile = desk.file();
  const unfinished = unfinishedCopy(target);
  const writing: Writing = { isInThread: false, isGivenUp: false };
  let timer: NodeJS.Timeout | undefined;
  try {
    refusePlace(libraryFile, place, [target, unfinished]);
    const totalBytes = sizeOf(libraryFile);
    timer = setInterval(() => progress.report(Math.min(totalBytes, sizeOf(unfinished)), totalBytes), progressEveryMs);
    const { claims, drafts, sources } = await copy({ desk, place, writing }, progress.signal);
    refusePlace(libraryFile, place, [target]);
    renameSync(unfinished, target);
    flushWhereItCan(dirname(target));
    return { kind: 'backup.save', fileName: basename(target), sizeBytes: sizeOf(target), claims, drafts, sources };
  } catch (error) {
    throw toPlaceError(error, target);
  } finally {
    clearInterval(timer);
    if (timer !== undefined) removeWhereItCan(unfinished);
    if (progress.signal.aborted && writing.isInThread) writing.isGivenUp = true;
    else place.onFree();
  }
}

/** Who has not been asked by a dialog would lose what lies there, or what only has the name of an unfinished copy. */
function refusePlace(libraryFile: string, { target, whenTaken }: SavePlace, files: readonly string[]): void {
  refuseTakenPlace(libraryFile, target);
  const taken = files.find((file) => lstatSync(file, { throwIfNoEntry: false }) !== undefined);
  if (whenTaken === 'replace' || taken === undefined) return;
  throw new AppError('conflict', `There is a file “${basename(taken)}” already. Nothing was saved or overwritten.`);
}

interface Copying {
  readonly desk: LibraryDesk;
  readonly place: SavePlace;
  readonly writing: Writing;
}

/** SQLite cannot be stopped half way: what a cancelled copy goes on writing is removed when its thread has ended. */
async function copy({ desk, place, writing }: Copying, signal: AbortSignal) {
  const { target, onFree } = place;
  const onEnd = () => {
    writing.isInThread = false;
    if (!writing.isGivenUp) return;
    removeWhereItCan(unfinishedCopy(target));
    onFree();
  };
  const task = { kind: 'copy elsewhere', libraryFile: desk.file(), target } as const;
  writing.isInThread = true;
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

import { renameSync, rmSync, statSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { findBackup, halfMadeBytes, lastBackupAt } from '../../db/backup.ts';
import { lockLibrary } from '../../db/library-lock.ts';
import { migrations } from '../../db/migrations/index.ts';
import { replaceLibrary, stagedFile } from '../../db/replace-library.ts';
import { toOpenError } from '../../db/sqlite-errors.ts';
import { AppError } from '../../shared/app-error.ts';
import type { JobResult } from '../../shared/model/job.ts';
import type { DiagnosisSection } from '../../shared/model/recovery.ts';
import type { JobProgress } from './jobs.ts';
import type { LibraryDesk } from './library-desk.ts';
import type { Support } from './support.ts';

type Result<Kind extends JobResult['kind']> = Extract<JobResult, { kind: Kind }>;

const progressEveryMs = 200;

/** The backup that is made last, of those that were asked for; each begins by removing what a broken-off one left. */
const lastBegun = new WeakMap<LibraryDesk, Promise<unknown>>();

/** Copies the library into its backups, one copy after the other; it is opened and checked before it counts. */
export function makeBackup(desk: LibraryDesk, progress: JobProgress): Promise<Result<'backup.create'>> {
  const before = lastBegun.get(desk) ?? Promise.resolve();
  const made = before.then(() => copyIntoBackups(desk, progress));
  const end = made.catch(() => undefined);
  lastBegun.set(desk, end);
  const isBegun = Promise.race([before, cancelling(progress.signal)]);
  return isBegun.then(() => made);
}

/** One that waits for its turn is answered at once. */
function cancelling(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const stop = () => reject(cancelled());
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

function cancelled(): AppError {
  return new AppError('cancelled', 'Cancelled. The library is as it was.');
}

async function copyIntoBackups(desk: LibraryDesk, progress: JobProgress): Promise<Result<'backup.create'>> {
  if (progress.signal.aborted) throw cancelled();
  const libraryFile = desk.file();
  const now = desk.options.ports.now().toISOString();
  const totalBytes = sizeOf(libraryFile);
  // SQLite tells nothing while it copies; the size of what it has written does.
  const timer = setInterval(
    () => progress.report(Math.min(totalBytes, halfMadeBytes(libraryFile)), totalBytes),
    progressEveryMs,
  );
  try {
    const backup = await desk.runTask({ kind: 'back up', libraryFile, now }, { signal: progress.signal });
    return { kind: 'backup.create', backup };
  } catch (error) {
    throw toOpenError(error, libraryFile);
  } finally {
    clearInterval(timer);
  }
}

/** Checks a closed file, or the open library beside its service. `depth` is `full` where indexes and search count too. */
export async function verifyFile(
  desk: LibraryDesk,
  file: string,
  { signal }: JobProgress,
): Promise<Result<'library.verify'>> {
  const depth = file === desk.file() ? 'full' : 'quick';
  const { isWhole, faults, schemaVersion, claims, drafts, sources } = await desk.runTask(
    { kind: 'inspect', file, depth },
    { signal },
  );
  return { kind: 'library.verify', isWhole, faults: [...faults], schemaVersion, claims, drafts, sources };
}

/** Puts a copy of a backup in the place of the library. What was there is kept beside it; on any failure it stays in use. */
export async function restoreBackup(
  desk: LibraryDesk,
  { id, whenQuiet }: { readonly id: string; readonly whenQuiet: () => Promise<void> },
  { signal, report }: JobProgress,
): Promise<Result<'backup.restore'>> {
  const libraryFile = desk.file();
  const backup = findBackup(libraryFile, id);
  const copying = `${libraryFile}.copying`;
  report(0, backup.sizeBytes);
  try {
    await copyFile(backup.file, copying);
    report(backup.sizeBytes / 2, backup.sizeBytes);
    await refuseUnusable(desk, copying, signal);
    if (signal.aborted) throw new AppError('cancelled', 'Cancelled. The library is as it was.');
    renameSync(copying, stagedFile(libraryFile));
  } catch (error) {
    throw toOpenError(error, libraryFile);
  } finally {
    rmSync(copying, { force: true });
  }
  await whenQuiet();
  const keptAs = takeStaged(desk);
  desk.tell('restored', keptAs ?? '');
  return { kind: 'backup.restore', keptAs };
}

/** A backup may have been damaged since it was made, or come from a newer app. */
async function refuseUnusable(desk: LibraryDesk, file: string, signal: AbortSignal): Promise<void> {
  const found = await desk.runTask({ kind: 'inspect', file, depth: 'quick' }, { signal });
  if (!found.isWhole)
    throw new AppError(
      'library_corrupt',
      'This backup is damaged. The library was left as it is. Choose another backup.',
    );
  if ((found.schemaVersion ?? 0) > (migrations.at(-1)?.version ?? 0))
    throw new AppError(
      'library_too_new',
      'This backup was made by a newer Plainspoken. The library was left as it is.',
    );
}

/** Swaps what was staged for the library, in one turn, and opens it. Gives the name of what is kept. */
function takeStaged(desk: LibraryDesk): string | null {
  const libraryFile = desk.file();
  const { now } = desk.options.ports;
  const wasWriting = desk.opened()?.mode === 'writing';
  // Where another program has the library, it must not be taken from under it.
  if (!wasWriting)
    lockLibrary(libraryFile, { processId: process.pid, program: desk.options.program, since: now() }).release();
  desk.close();
  try {
    return replaceLibrary(libraryFile, now());
  } catch (error) {
    throw toOpenError(error, libraryFile);
  } finally {
    desk.open('writing');
  }
}

export function salvagedFile(libraryFile: string): string {
  return `${libraryFile}.salvaged`;
}

/** Reads what can be read of a library that cannot be opened; the new library waits beside it. */
export async function salvage(desk: LibraryDesk, { signal, report }: JobProgress): Promise<Result<'library.salvage'>> {
  const file = desk.file();
  if (desk.opened() !== null)
    throw new AppError('conflict', 'This library is open and whole: there is nothing to salvage.');
  try {
    const task = { kind: 'salvage', file, target: salvagedFile(file) } as const;
    const tables = await desk.runTask(task, { signal, report: (rows) => report(rows, null) });
    return { kind: 'library.salvage', tables: [...tables] };
  } catch (error) {
    throw toOpenError(error, file);
  }
}

/** Takes the salvaged library into use. Raises `not_found` when there is none. */
export function takeSalvaged(desk: LibraryDesk): string | null {
  const salvaged = salvagedFile(desk.file());
  if (sizeOf(salvaged) === 0)
    throw new AppError('not_found', 'There is no salvaged library to take. Salvage again, or open a backup.');
  renameSync(salvaged, stagedFile(desk.file()));
  const keptAs = takeStaged(desk);
  desk.tell('salvaged', keptAs ?? '');
  return keptAs;
}

/** Sections for support: what was looked at, never what stands in the library. */
export async function diagnose(
  desk: LibraryDesk,
  support: Support,
  { signal }: JobProgress,
): Promise<Result<'library.diagnose'>> {
  const ofFile = await desk.runTask({ kind: 'diagnose', file: desk.file() }, { signal });
  const backups = await desk.runTask({ kind: 'list backups', libraryFile: desk.file() }, { signal });
  const sections: DiagnosisSection[] = [
    { title: 'Versions', lines: Object.entries(support.versions()).map(([name, value]) => ({ name, value })) },
    { title: 'State', lines: stateLines(desk, support) },
    ...ofFile,
    {
      title: 'Backups',
      lines: backups.map(({ madeAt, sizeBytes, schemaVersion, claims, drafts }) => ({
        name: madeAt,
        value: `${sizeBytes} bytes, format ${schemaVersion ?? 'unknown'}, ${claims ?? '?'} claims, ${drafts ?? '?'} drafts`,
      })),
    },
    {
      title: 'Crash reports',
      lines: support.crashReports().map((line, place) => ({ name: String(place + 1), value: line })),
    },
    {
      title: 'End of the log',
      lines: support.logTail().map((line, place) => ({ name: String(place + 1), value: line })),
    },
  ];
  return { kind: 'library.diagnose', sections };
}

/** No path and no file name: either may be called after a person. */
function stateLines(desk: LibraryDesk, support: Support): DiagnosisSection['lines'] {
  const { mode, reason, notices } = desk.state();
  const live = desk.opened()?.library;
  const pragma = (name: string) => (live === undefined ? 'not open' : String(live.pragma(name, { simple: true })));
  return [
    { name: 'mode', value: mode },
    { name: 'reason', value: reason ?? 'none' },
    { name: 'place', value: dirname(desk.file()) === support.ownFolder ? "the app's own folder" : 'another folder' },
    { name: 'last backup', value: lastBackupAt(desk.file()) ?? 'none' },
    { name: 'notices', value: notices.map(({ kind }) => kind).join(', ') || 'none' },
    { name: 'synchronous', value: pragma('synchronous') },
    { name: 'foreign_keys', value: pragma('foreign_keys') },
    { name: 'busy_timeout', value: pragma('busy_timeout') },
  ];
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

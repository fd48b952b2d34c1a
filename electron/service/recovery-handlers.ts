import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { backupFolder, findBackup } from '../../db/backup.ts';
import { lockLibrary } from '../../db/library-lock.ts';
import { setAside } from '../../db/replace-library.ts';
import { toOpenError } from '../../db/sqlite-errors.ts';
import { AppError } from '../../shared/app-error.ts';
import type { RecoveryCommand } from '../../shared/contract/recovery.ts';
import type { Handlers, Output } from '../../shared/contract.ts';
import { type JobWork, somethingRuns } from './jobs.ts';
import type { LibraryDesk } from './library-desk.ts';
import { diagnose, makeBackup, restoreBackup, salvage, takeSalvaged, verifyFile } from './recovery-jobs.ts';
import { type SavePlace, saveElsewhere } from './save-elsewhere.ts';
import type { Support } from './support.ts';

/** The commands that need no open library, and what counts the others so that a replacement can wait for them. */
export interface Recovery {
  readonly handlers: Pick<Handlers, RecoveryCommand | 'job.get' | 'job.cancel'>;
  follow<Value>(work: Promise<Value>): Promise<Value>;
}

/** Answers the commands of `shared/contract/recovery.ts`, and those that follow a job. */
export function createRecovery(desk: LibraryDesk, support: Support): Recovery {
  const { jobs } = desk;
  const inFlight = new Set<Promise<unknown>>();
  const whenQuiet = async () => {
    await Promise.allSettled(inFlight);
  };
  return {
    async follow(work) {
      inFlight.add(work);
      return work.finally(() => inFlight.delete(work));
    },
    handlers: {
      ...openingHandlers(desk, support),
      'library.verify': () => ({ job: jobs.start('bytes', (progress) => verifyFile(desk, desk.file(), progress)) }),
      'library.diagnose': () => ({ job: jobs.start('rows', (progress) => diagnose(desk, support, progress)) }),
      'library.salvage': () => ({ job: jobs.startAlone('rows', (progress) => salvage(desk, progress)) }),
      'library.takeSalvaged': () => ({ keptAs: takeSalvaged(desk) }),
      'library.dismissNotice': ({ id }) => {
        desk.dismiss(id);
        return { isDone: true };
      },
      ...backupHandlers(desk),
      'backup.restore': ({ id }) => {
        findBackup(desk.file(), id);
        return { job: jobs.startAlone('bytes', (progress) => restoreBackup(desk, { id, whenQuiet }, progress)) };
      },
      'job.get': ({ id }) => jobs.get(id),
      'job.cancel': ({ id }) => {
        jobs.cancel(id);
        return { isDone: true };
      },
    },
  };
}

type BackupCommand = 'backup.list' | 'backup.create' | 'backup.save' | 'backup.verify';

function backupHandlers(desk: LibraryDesk): Pick<Handlers, BackupCommand> {
  const { jobs } = desk;
  const placesInUse = new Set<string>();
  return {
    'backup.list': () => listBackups(desk),
    'backup.create': () => {
      refuseBesideAlone(desk);
      return { job: jobs.start('bytes', (progress) => makeBackup(desk, progress)) };
    },
    'backup.save': ({ place, whenTaken = 'replace' }) => {
      refuseBesideAlone(desk);
      const target = savePlaceOf(desk, place);
      return { job: jobs.start('bytes', savingTo(desk, { target, whenTaken }, placesInUse)) };
    },
    'backup.verify': ({ id }) => {
      const { file } = findBackup(desk.file(), id);
      return { job: jobs.start('bytes', (progress) => verifyFile(desk, file, progress)) };
    },
  };
}

/** A copy that is made while words are purged, or while another library is put in place, would hold what was to go. */
function refuseBesideAlone({ jobs }: LibraryDesk): void {
  if (jobs.aloneEnd() !== null) throw somethingRuns();
}

function savePlaceOf(desk: LibraryDesk, place: string): string {
  const target = desk.options.ports.files.savePlaceOf?.(place);
  if (target === undefined)
    throw new AppError('unsupported', 'A browser does not tell where a file is to lie. Download a backup instead.');
  return target;
}

/** Two copies that are written to one place would become one that is neither; a cancelled one may be written on for a while. */
function savingTo(desk: LibraryDesk, place: Omit<SavePlace, 'onFree'>, placesInUse: Set<string>): JobWork {
  const { target } = place;
  if (placesInUse.has(target)) throw somethingRuns();
  placesInUse.add(target);
  const onFree = () => placesInUse.delete(target);
  return (progress) => saveElsewhere(desk, { ...place, onFree }, progress);
}

async function listBackups(desk: LibraryDesk): Promise<Output<'backup.list'>> {
  const libraryFile = desk.file();
  const backups = await desk.runTask({ kind: 'list backups', libraryFile });
  return { backups: [...backups], place: backupFolder(libraryFile) };
}

type OpeningCommand = 'library.state' | 'library.open' | 'library.openOther' | 'library.startNew';

function openingHandlers(desk: LibraryDesk, support: Support): Pick<Handlers, OpeningCommand> {
  return {
    'library.state': () => desk.state(),
    'library.open': async ({ mode }) => {
      if (desk.opened()?.mode === 'writing') return desk.state();
      desk.open(mode === 'write' ? 'writing' : 'reading');
      await desk.fillNew();
      return desk.state();
    },
    'library.openOther': ({ file }) => {
      refuseWhileBusy(desk);
      const place = desk.options.ports.files.placeOf?.(file);
      if (place === undefined) throw new AppError('unsupported', noPlace);
      desk.open('writing', place);
      return desk.state();
    },
    'library.startNew': ({ where }) => {
      if (desk.opened() !== null) throw new AppError('conflict', 'A library is open. Nothing was changed.');
      refuseWhileBusy(desk);
      desk.makeNew(where === 'in_place' ? freed(desk) : newName(support.ownFolder, desk.options.ports.now()));
      return desk.state();
    },
  };
}

const noPlace =
  'A browser does not tell where a file lies. Start the app with the library instead: npm start -- --library FILE.';

function refuseWhileBusy({ jobs }: LibraryDesk): void {
  if (jobs.isBusy()) throw somethingRuns();
}

/** The place of the library, free: what was there, if anything, is kept beside it. */
function freed(desk: LibraryDesk): string {
  const file = desk.file();
  try {
    const { ports, program } = desk.options;
    // Another program's library is not taken from under it.
    lockLibrary(file, { processId: process.pid, program, since: ports.now() }).release();
    setAside(file, ports.now());
    return file;
  } catch (error) {
    throw toOpenError(error, file);
  }
}

function newName(folder: string, now: Date): string {
  mkdirSync(folder, { recursive: true });
  const day = now.toISOString().slice(0, 10);
  for (let number = 1; ; number += 1) {
    const file = join(folder, `library ${day}${number === 1 ? '' : ` ${number}`}.plainspoken`);
    if (!existsSync(file)) return file;
  }
}

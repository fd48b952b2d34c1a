import { findBackup } from '../../db/backup.ts';
import { AppError, type ErrorRecord, type Reply } from '../../shared/app-error.ts';
import { type RecoveryCommand, recoveryCommands } from '../../shared/contract/recovery.ts';
import { backupId } from '../../shared/model/recovery.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { createDesk, type DeskOptions, type LibraryDesk } from './library-desk.ts';
import { createRecovery } from './recovery-handlers.ts';
import { type Every, startSchedule } from './schedule.ts';
import type { Service } from './service.ts';
import type { Support } from './support.ts';

export interface KeptOptions extends DeskOptions {
  /** Runs work again and again, for hosts that stay: backups are then made by themselves. */
  readonly every?: Every | undefined;
  /** What this host can tell for support, and where an own new library may lie. */
  readonly support: Support;
  /** The process before this one died; the page is told so. */
  readonly isAfterCrash?: boolean | undefined;
}

export interface KeptService extends Service {
  /** Why no library is open; null while one is. */
  failure(): ErrorRecord | null;
  /** Where a backup lies, for a host that hands it out itself. Raises `not_found`, or `invalid_input` for what is no name of one. */
  backupFile(id: string): Promise<string>;
}

/**
 * Opens the library and answers every command, whether that succeeded or not: without a library the recovery commands are
 * answered, and all others with the reason. It is opened again in place after a restore.
 */
export async function keepLibrary(options: KeptOptions): Promise<KeptService> {
  const desk = createDesk(options);
  if (options.isAfterCrash === true) desk.tell('service_restarted', '');
  try {
    desk.open('writing');
    await desk.fillNew();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
  const recovery = createRecovery(desk, options.support);
  const answerRecovery = createDispatch(recovery.handlers, options.reportBug);
  const stopSchedule = options.every === undefined ? () => undefined : startSchedule(desk, options.every);
  return {
    failure: () => desk.failure(),
    backupFile: async (id) => {
      const name = backupId.safeParse(id);
      if (!name.success) throw new AppError('invalid_input', 'This is not the name of a backup.');
      // While words are purged they are still in the backups.
      await desk.jobs.aloneEnd();
      return findBackup(desk.file(), name.data).file;
    },
    dispatch: (name, input) =>
      isRecovery(name) || name.startsWith('job.')
        ? answerRecovery(name, input)
        : answer(desk, recovery, { name, input }),
    close() {
      stopSchedule();
      desk.close();
    },
  };
}

function isRecovery(name: string): name is RecoveryCommand {
  return Object.hasOwn(recoveryCommands, name);
}

interface Asked {
  readonly name: string;
  readonly input: unknown;
}

/** While the library is being replaced, commands wait; a replacement waits for those that were begun. */
async function answer(
  desk: LibraryDesk,
  { follow }: { readonly follow: <Value>(work: Promise<Value>) => Promise<Value> },
  { name, input }: Asked,
): ReturnType<Dispatch> {
  await desk.jobs.aloneEnd();
  const opened = desk.opened();
  if (opened === null) return { ok: false, error: desk.failure() ?? stillClosed };
  const reply = await follow(opened.service.dispatch(name, input));
  return reply.ok ? reply : afterFailure(desk, opened.mode, reply.error);
}

const stillClosed = { code: 'internal', message: 'No library is open. Start the app again.' } as const;

function afterFailure(desk: LibraryDesk, mode: 'writing' | 'reading', error: ErrorRecord): Reply<unknown> {
  // Whoever goes on writing to a damaged file makes it worse.
  if (error.code === 'library_corrupt') desk.close(new AppError(error.code, error.message));
  if (error.code !== 'library_read_only' || mode === 'writing') return { ok: false, error };
  return { ok: false, error: { code: error.code, message: readOnlySentence } };
}

const readOnlySentence =
  'The library is open for reading only, so this was not saved. What you typed is still on the screen: copy it if you need it, or open the library for writing.';

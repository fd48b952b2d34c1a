import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { listBackups } from '../../db/backup.ts';
import { lockLibrary } from '../../db/library-lock.ts';
import { type Connection, openLibrary } from '../../db/open-library.ts';
import { openToRead } from '../../db/open-to-read.ts';
import { finishReplacement } from '../../db/replace-library.ts';
import { toOpenError } from '../../db/sqlite-errors.ts';
import { AppError, type ErrorRecord } from '../../shared/app-error.ts';
import type { LibraryState, Notice } from '../../shared/model/recovery.ts';
import { closedReason } from './closed-reason.ts';
import type { ReportBug } from './dispatch.ts';
import { createJobs, type Jobs } from './jobs.ts';
import type { Ports } from './ports.ts';
import { type RunTask, taskRunner } from './run-library-task.ts';
import { createService, type Service } from './service.ts';

export interface DeskOptions {
  readonly libraryFile: string;
  readonly ports: Ports;
  /** What this program is called towards others that want the same library. */
  readonly program: string;
  readonly reportBug: ReportBug;
  readonly samples: 'in a new library' | 'never';
  /** Libraries that were open on this machine before: one that is gone now is missed and not made anew. */
  readonly known?: KnownLibraries | undefined;
}

export interface KnownLibraries {
  has(file: string): boolean;
  add(file: string): void;
}

interface OpenLibrary {
  readonly mode: 'writing' | 'reading';
  readonly library: Connection;
  readonly service: Service;
  close(): void;
}

/**
 * One library and what is done around it while it is open, closed or being replaced. Jobs and notices outlive an opening.
 * Everything here runs to its end within one turn, but for `fillNew`.
 */
export interface LibraryDesk {
  readonly options: DeskOptions;
  readonly jobs: Jobs;
  readonly runTask: RunTask;
  file(): string;
  opened(): OpenLibrary | null;
  /** Why it is closed; null while it is open. */
  failure(): ErrorRecord | null;
  state(): LibraryState;
  /** Closes what is open and opens `file` (or the same again). Raises what stands in the way; the desk is closed then. */
  open(mode: 'writing' | 'reading', file?: string): void;
  /** Makes an empty library where there is none, although there once was one. */
  makeNew(file: string): void;
  close(reason?: AppError | null): void;
  /** Gives a library that was made by the last opening its samples, where they are wanted. */
  fillNew(): Promise<void>;
  tell(kind: Notice['kind'], detail: string): void;
  dismiss(id: string): void;
}

/** What changes while the desk stands. */
interface Held {
  file: string;
  opened: OpenLibrary | null;
  failure: AppError | null;
  isNew: boolean;
  notices: readonly Notice[];
}

export function createDesk(options: DeskOptions): LibraryDesk {
  const { ports, reportBug } = options;
  const jobs = createJobs(ports.newId, reportBug);
  const held: Held = { file: options.libraryFile, opened: null, failure: null, isNew: false, notices: [] };
  return {
    ...{ options, jobs, runTask: taskRunner(ports) },
    file: () => held.file,
    opened: () => held.opened,
    failure: () => (held.failure === null ? null : withMark(held.failure)),
    state: () => describe(held, options),
    close: (reason = null) => close(held, reason),
    fillNew: () => fillNew(held, options),
    open(mode, file = held.file) {
      held.file = file;
      replaceOpened(held, options, () =>
        mode === 'reading' ? openReading(file, options, jobs) : openFound(held, options, jobs),
      );
    },
    makeNew(file) {
      held.file = file;
      replaceOpened(held, options, () => openWriting(file, options, jobs));
      held.isNew = false;
    },
    tell(kind, detail) {
      const notice = { id: ports.newId(), kind, at: ports.now().toISOString(), detail };
      held.notices = [...held.notices.filter((other) => other.kind !== kind), notice];
    },
    dismiss(id) {
      held.notices = held.notices.filter((notice) => notice.id !== id);
    },
  };
}

const notOpen = new AppError('internal', 'The library is being opened. Try again in a moment.');

function close(held: Held, reason: AppError | null): void {
  held.opened?.close();
  held.opened = null;
  held.failure = reason;
}

function replaceOpened(held: Held, { known, reportBug }: DeskOptions, open: () => OpenLibrary): void {
  close(held, notOpen);
  try {
    held.opened = open();
    held.failure = null;
    if (held.opened.mode === 'writing') known?.add(held.file);
  } catch (error) {
    held.failure = toFailure(toOpenError(error, held.file), reportBug);
    throw held.failure;
  }
}

async function fillNew(held: Held, { samples, reportBug }: DeskOptions): Promise<void> {
  const isToBeFilled = held.isNew && samples === 'in a new library';
  held.isNew = false;
  const reply = isToBeFilled ? await held.opened?.service.dispatch('library.addSamples', {}) : undefined;
  // A library without its samples is still a library: the person can add them later.
  if (reply?.ok === false)
    reportBug(new Error(`The samples could not be added: ${reply.error.message}`), 'library.addSamples');
}

function openFound(held: Held, options: DeskOptions, jobs: Jobs): OpenLibrary {
  finishReplacement(held.file);
  held.isNew = !existsSync(held.file);
  if (held.isNew) refuseVanished(held.file, options);
  return openWriting(held.file, options, jobs);
}

function openWriting(file: string, options: DeskOptions, jobs: Jobs): OpenLibrary {
  const { ports, program, reportBug } = options;
  const lock = lockLibrary(file, { processId: process.pid, program, since: ports.now() });
  try {
    const library = openLibrary(file, { now: ports.now });
    const service = createService({ library, libraryFile: file, jobs }, ports, reportBug);
    const close = () => {
      service.close();
      lock.release();
    };
    return { mode: 'writing', library, service, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function openReading(file: string, { ports, reportBug }: DeskOptions, jobs: Jobs): OpenLibrary {
  const library = openToRead(file);
  const service = createService({ library, libraryFile: file, jobs }, ports, reportBug);
  return { mode: 'reading', library, service, close: () => service.close() };
}

/** An empty library in the place of one whose disk is not connected would look as if everything were lost. */
function refuseVanished(file: string, { known }: DeskOptions): void {
  if (known?.has(file) !== true && listBackups(file).length === 0) return;
  throw new AppError(
    'not_found',
    `The library ${file} is not there any more. Nothing new was made in its place. Connect its disk or put it back and try again, or open a backup.`,
    { fields: { content: 'vanished' } },
  );
}

function toFailure(error: unknown, reportBug: ReportBug): AppError {
  if (error instanceof AppError) return error;
  const report = reportBug(error, 'open library');
  const sentence = `The library could not be opened. Nothing in it was changed. Report ${report} is in the log.`;
  return new AppError('internal', sentence, { cause: error });
}

/** The field `library` tells the page that it is the library that failed, and not one command. */
function withMark({ code, message, fields }: AppError): ErrorRecord {
  return { code, message, fields: { ...fields, library: message } };
}

function describe({ file, opened, failure, notices }: Held, { ports }: DeskOptions): LibraryState {
  return {
    mode: opened?.mode ?? 'closed',
    reason: failure === null ? null : closedReason(failure, file),
    message: failure?.message ?? '',
    holder: holderOf(failure),
    fileName: basename(file),
    place: dirname(file),
    canOpenOther: ports.files.placeOf !== undefined,
    changeCount: Number(opened?.library.pragma('data_version', { simple: true }) ?? 0),
    notices: [...notices],
  };
}

function holderOf(failure: AppError | null): LibraryState['holder'] {
  const { program, processId, since } = failure?.code === 'library_locked' ? (failure.fields ?? {}) : {};
  if (program === undefined || processId === undefined || since === undefined) return null;
  return { program, processId, since };
}

import { existsSync } from 'node:fs';
import { type LibraryLock, lockLibrary } from '../../db/library-lock.ts';
import { AppError, type ErrorRecord } from '../../shared/app-error.ts';
import type { Dispatch, ReportBug } from '../service/dispatch.ts';
import { newId } from '../service/new-id.ts';
import type { FilePort, Ports } from '../service/ports.ts';
import { createService, type Service } from '../service/service.ts';

export interface ServiceOptions {
  readonly libraryFile: string;
  readonly templatesFolders: Ports['templatesFolders'];
  readonly workerFile: Ports['workerFile'];
  readonly files: FilePort;
  readonly appVersion: string;
  readonly program: string;
  /** Where the host writes its log; a purge searches it. */
  readonly logFolder?: string;
  readonly reportBug: ReportBug;
  /** Whether a library that did not exist before is given the worked examples. */
  readonly samples: 'in a new library' | 'never';
}

/** Takes the lock, opens the library and fills a new one with the samples. Raises what `openLibrary` and `lockLibrary` raise. */
export async function openService(options: ServiceOptions): Promise<Service> {
  const { libraryFile, reportBug } = options;
  const isNew = !existsSync(libraryFile);
  const lock = lockLibrary(libraryFile, { processId: process.pid, program: options.program, since: new Date() });
  const service = createOrRelease(options, lock);
  if (isNew && options.samples === 'in a new library') await addSamples(service.dispatch, reportBug);
  return {
    dispatch: service.dispatch,
    close: () => {
      service.close();
      lock.release();
    },
  };
}

/**
 * The same for hosts with a window: where the library cannot be opened, every command answers with the reason, so that the page
 * can show it with a way out. Asking for `library.info` tries again, since whoever held the library may have let it go.
 */
export async function openServiceOrSayWhy(options: ServiceOptions): Promise<Service> {
  let attempt = await tryToOpen(options);
  return {
    dispatch: async (name, input) => {
      if (attempt.service === null && name === 'library.info') attempt = await tryToOpen(options);
      return attempt.service === null ? { ok: false, error: attempt.error } : attempt.service.dispatch(name, input);
    },
    close: () => attempt.service?.close(),
  };
}

type Attempt = { readonly service: Service } | { readonly service: null; readonly error: ErrorRecord };

async function tryToOpen(options: ServiceOptions): Promise<Attempt> {
  try {
    return { service: await openService(options) };
  } catch (error) {
    return { service: null, error: toRecord(error, options.reportBug) };
  }
}

/** The field `library` tells the page that it is the library that failed, and not one command. */
function toRecord(error: unknown, reportBug: ReportBug): ErrorRecord {
  if (error instanceof AppError) {
    return { code: error.code, message: error.message, fields: { ...error.fields, library: error.message } };
  }
  const report = reportBug(error, 'open library');
  return {
    code: 'internal',
    message: `The library could not be opened. Nothing in it was changed. Report ${report} is in the log.`,
    fields: { library: report },
  };
}

function createOrRelease(options: ServiceOptions, lock: LibraryLock): Service {
  const ports: Ports = {
    files: options.files,
    now: () => new Date(),
    newId: () => newId(),
    templatesFolders: options.templatesFolders,
    workerFile: options.workerFile,
    appVersion: options.appVersion,
    logFolder: options.logFolder,
  };
  try {
    return createService(options.libraryFile, ports, options.reportBug);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** A library without its samples is still a library: the failure is reported, and the person can add them later. */
async function addSamples(dispatch: Dispatch, reportBug: ReportBug): Promise<void> {
  const reply = await dispatch('library.addSamples', {});
  if (!reply.ok) reportBug(new Error(`The samples could not be added: ${reply.error.message}`), 'library.addSamples');
}

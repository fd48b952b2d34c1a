import type { Connection } from '../../db/open-library.ts';
import type { LibraryHandlers } from '../../shared/contract.ts';
import { keepClaimWords } from './claim-word-reading.ts';
import type { ServiceContext } from './context.ts';
import { createDispatch, type Dispatch, type ReportBug } from './dispatch.ts';
import { firstHandlers } from './first-handlers.ts';
import type { Jobs } from './jobs.ts';
import { loadOnce } from './load-once.ts';
import type { Ports } from './ports.ts';
import { resumePurge } from './purge.ts';

export interface Service {
  readonly dispatch: Dispatch;
  /** Closes the library; every acknowledged write is on disk by then. */
  close(): void;
}

/** An open library, and the jobs that outlive it when it is replaced by a backup. */
export interface OpenedLibrary {
  readonly library: Connection;
  readonly libraryFile: string;
  readonly jobs: Jobs;
}

/** Answers commands over an open library, which it closes in the end. One that is open for reading only is never written to. */
export function createService(opened: OpenedLibrary, ports: Ports, reportBug: ReportBug): Service {
  const { library } = opened;
  const context: ServiceContext = { ...opened, ports };
  if (!library.readonly) resumePurge(context);
  const words = keepClaimWords(context, reportBug);
  return {
    dispatch: whenFree(createDispatch(firstHandlers(context), reportBug, loadHandlers(context)), context),
    close() {
      words.stop();
      library.close();
    },
  };
}

/** Most of the program hangs on the handlers of all commands, and the first screen shall not wait for it. */
function loadHandlers(context: ServiceContext): () => Promise<LibraryHandlers> {
  return loadOnce(async () => (await import('./all-handlers.ts')).allHandlers(context));
}

/** While a job has the library for itself, commands wait for its end; those that follow the job are answered. */
function whenFree(dispatch: Dispatch, { jobs }: ServiceContext): Dispatch {
  return async (name, input) => {
    if (!name.startsWith('job.')) await jobs.aloneEnd();
    return dispatch(name, input);
  };
}

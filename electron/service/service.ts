import { openLibrary } from '../../db/open-library.ts';
import { allHandlers } from './all-handlers.ts';
import type { ServiceContext } from './context.ts';
import { createDispatch, type Dispatch, type ReportBug } from './dispatch.ts';
import { createJobs } from './jobs.ts';
import type { Ports } from './ports.ts';

export interface Service {
  readonly dispatch: Dispatch;
  /** Closes the library; every acknowledged write is on disk by then. */
  close(): void;
}

/** Opens the library at `libraryFile` and answers commands over it. Raises what `openLibrary` raises. */
export function createService(libraryFile: string, ports: Ports, reportBug: ReportBug): Service {
  const library = openLibrary(libraryFile, { now: ports.now });
  const context: ServiceContext = { library, libraryFile, ports, jobs: createJobs(ports.newId, reportBug) };
  return { dispatch: createDispatch(allHandlers(context), reportBug), close: () => library.close() };
}

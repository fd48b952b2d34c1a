import { openLibrary } from '../../db/open-library.ts';
import { claimHandlers } from './claim-handlers.ts';
import type { ServiceContext } from './context.ts';
import { createDispatch, type Dispatch, type ReportBug } from './dispatch.ts';
import { draftHandlers } from './draft-handlers.ts';
import { evidenceHandlers } from './evidence-handlers.ts';
import { createJobs } from './jobs.ts';
import { libraryHandlers } from './library-handlers.ts';
import { peopleHandlers } from './people-handlers.ts';
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
  const handlers = {
    ...claimHandlers(context),
    ...evidenceHandlers(context),
    ...draftHandlers(context),
    ...peopleHandlers(context),
    ...libraryHandlers(context),
  };
  return { dispatch: createDispatch(handlers, reportBug), close: () => library.close() };
}

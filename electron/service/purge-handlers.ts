import { readPurgeReport } from '../../db/purge.ts';
import type { purgeCommands } from '../../shared/contract/purge.ts';
import type { Handlers } from '../../shared/contract.ts';
import type { ServiceContext } from './context.ts';
import { previewPurge, runPurge } from './purge.ts';

/** Answers the commands of `shared/contract/purge.ts`. */
export function purgeHandlers(context: ServiceContext): Pick<Handlers, keyof typeof purgeCommands> {
  const { library, jobs } = context;
  return {
    'purge.preview': (request) => ({
      job: jobs.start('bytes', (progress) => previewPurge(context, request, progress)),
    }),
    'purge.run': (request) => ({
      job: jobs.startAlone('bytes', (progress) => runPurge(context, request, progress)),
    }),
    'purge.report': () => readPurgeReport(library),
  };
}

import { z } from 'zod';
import { jobStarted } from '../model/job.ts';
import { purgeReport, purgeRequest } from '../model/purge.ts';

export const purgeCommands = {
  /** Looks where a purge would take out what, in the library and in its backups; the job ends with a `purge.preview`. */
  'purge.preview': { input: purgeRequest, output: jobStarted },
  /** Takes it out for good and proves it; cannot be cancelled once it runs. The job ends with a `purge.run`. */
  'purge.run': { input: purgeRequest, output: jobStarted },
  /** The report of the last purge of this library. */
  'purge.report': { input: z.strictObject({}), output: purgeReport.nullable() },
} as const;

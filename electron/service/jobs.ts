import { toAppError } from '../../db/sqlite-errors.ts';
import { AppError, type ErrorRecord } from '../../shared/app-error.ts';
import type { Job, JobResult } from '../../shared/model/job.ts';
import type { ReportBug } from './dispatch.ts';

/** What a job's work is given: where to tell its progress, and the signal that a person cancelled it. */
export interface JobProgress {
  readonly signal: AbortSignal;
  report(done: number, total: number | null): void;
}

export type JobWork = (progress: JobProgress) => Promise<JobResult>;

/** The long work of one service. Ended jobs stay readable until the service stops. */
export interface Jobs {
  start(unit: Job['unit'], work: JobWork): string;
  get(id: string): Job;
  cancel(id: string): void;
}

interface RunningJob {
  record: Job;
  readonly stop: AbortController;
}

/** Work that sees `signal.aborted` throws `cancelled` after it has put everything back as it was. */
export function createJobs(newId: () => string, reportBug: ReportBug): Jobs {
  const jobs = new Map<string, RunningJob>();

  function find(id: string): RunningJob {
    const found = jobs.get(id);
    if (found === undefined)
      throw new AppError('not_found', 'There is no such job; it may have ended with the last start of the app.');
    return found;
  }

  async function run(running: RunningJob, work: JobWork): Promise<void> {
    try {
      const result = await work({
        signal: running.stop.signal,
        report: (done, total) => {
          running.record = { ...running.record, done, total };
        },
      });
      running.record = { ...running.record, state: 'done', result };
    } catch (error) {
      running.record = { ...running.record, ...failure(error, running.stop.signal, reportBug) };
    }
  }

  return {
    start(unit, work) {
      const id = newId();
      const record: Job = { id, state: 'running', done: 0, total: null, unit, result: null, error: null };
      const running = { record, stop: new AbortController() };
      jobs.set(id, running);
      void run(running, work);
      return id;
    },
    get: (id) => find(id).record,
    cancel: (id) => find(id).stop.abort(),
  };
}

function failure(error: unknown, signal: AbortSignal, reportBug: ReportBug): Pick<Job, 'state' | 'error'> {
  if (signal.aborted) return { state: 'cancelled', error: null };
  return { state: 'failed', error: toJobError(error, reportBug) };
}

function toJobError(thrown: unknown, reportBug: ReportBug): NonNullable<Job['error']> {
  const error = toAppError(thrown);
  if (!(error instanceof AppError)) {
    const report = reportBug(error, 'job');
    return {
      code: 'internal',
      message: `Something went wrong inside the app. Nothing was half written. Report ${report} is in the log.`,
    };
  }
  const record: ErrorRecord = error;
  return {
    code: record.code,
    message: record.message,
    ...(record.fields === undefined ? {} : { fields: { ...record.fields } }),
  };
}

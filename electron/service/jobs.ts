import { toAppError } from '../../db/sqlite-errors.ts';
import { AppError, type ErrorRecord } from '../../shared/app-error.ts';
import type { Job, JobResult } from '../../shared/model/job.ts';
import type { ReportBug } from './dispatch.ts';

/** What a job's work is given: where to tell its progress, and the signal that a person cancelled it. */
export interface JobProgress {
  readonly signal: AbortSignal;
  readonly report: (done: number, total: number | null) => void;
}

export type JobWork = (progress: JobProgress) => Promise<JobResult>;

/** The long work of one service. Ended jobs stay readable until the service stops. */
export interface Jobs {
  start(unit: Job['unit'], work: JobWork): string;
  /** For work that nothing else may run beside. Raises `conflict` while another job runs. */
  startAlone(unit: Job['unit'], work: JobWork): string;
  /** The same for work that begins when what runs now has ended. */
  startAloneNext(unit: Job['unit'], work: JobWork): string;
  /** Whether any job runs. */
  isBusy(): boolean;
  /** Ends when the work that runs alone does; null when there is none. */
  aloneEnd(): Promise<void> | null;
  get(id: string): Job;
  cancel(id: string): void;
}

interface RunningJob {
  record: Job;
  readonly stop: AbortController;
  end: Promise<void>;
}

/**
 * Work that sees `signal.aborted` throws the signal's reason or `cancelled` after it has put everything back as it was. What it
 * throws else is a failure, and told as one, also after somebody cancelled it.
 */
export function createJobs(newId: () => string, reportBug: ReportBug): Jobs {
  const jobs = new Map<string, RunningJob>();
  let alone: Promise<void> | null = null;

  function begin(unit: Job['unit'], work: JobWork): { readonly id: string; readonly end: Promise<void> } {
    const id = newId();
    const running = begun({ id, unit }, work, reportBug);
    jobs.set(id, running);
    return { id, end: running.end };
  }

  function beginAlone(unit: Job['unit'], work: JobWork): string {
    const { id, end } = begin(unit, work);
    const ended = end.finally(() => {
      if (alone === ended) alone = null;
    });
    alone = ended;
    return id;
  }

  const isBusy = () => [...jobs.values()].some(({ record }) => record.state === 'running');

  return {
    start: (unit, work) => begin(unit, work).id,
    startAlone(unit, work) {
      if (isBusy()) throw somethingRuns();
      return beginAlone(unit, work);
    },
    startAloneNext(unit, work) {
      const before = Promise.all([...jobs.values()].map(({ end }) => end));
      return beginAlone(unit, (progress) => before.then(() => work(progress)));
    },
    isBusy,
    aloneEnd: () => alone,
    get: (id) => find(jobs, id).record,
    cancel: (id) => find(jobs, id).stop.abort(),
  };
}

function find(jobs: ReadonlyMap<string, RunningJob>, id: string): RunningJob {
  const found = jobs.get(id);
  if (found === undefined)
    throw new AppError('not_found', 'There is no such job; it may have ended with the last start of the app.');
  return found;
}

function begun({ id, unit }: Pick<Job, 'id' | 'unit'>, work: JobWork, reportBug: ReportBug): RunningJob {
  const record: Job = { id, state: 'running', done: 0, total: null, unit, result: null, error: null };
  const running = { record, stop: new AbortController(), end: Promise.resolve() };
  running.end = run(running, work, reportBug);
  return running;
}

async function run(running: RunningJob, work: JobWork, reportBug: ReportBug): Promise<void> {
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

function failure(error: unknown, signal: AbortSignal, reportBug: ReportBug): Pick<Job, 'state' | 'error'> {
  if (signal.aborted && isCancelling(error, signal)) return { state: 'cancelled', error: null };
  return { state: 'failed', error: toJobError(error, reportBug) };
}

function isCancelling(error: unknown, signal: AbortSignal): boolean {
  return error === signal.reason || (error instanceof AppError && error.code === 'cancelled');
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

/** What is said to whoever wants to begin what may not run beside other work. */
export function somethingRuns(): AppError {
  return new AppError('conflict', 'Something else still runs. Nothing was begun: wait for its end, or cancel it.');
}

import type { AppError } from '../shared/app-error.ts';
import type { Job } from '../shared/model/job.ts';

/** Whether a job is still to be asked for. One that the service does not know any more, since it was started anew, is not followed for ever. */
export function isFollowed(job: Job | undefined, error: AppError | null): boolean {
  return !isLost(job, error) && (job === undefined || job.state === 'running');
}

/** The job as far as it is known; a lost one has failed. */
export function followedJob(id: string, job: Job | undefined, error: AppError | null): Job | null {
  if (error === null || !isLost(job, error)) return job ?? null;
  const last = job ?? { id, done: 0, total: null, unit: 'rows', result: null };
  return { ...last, state: 'failed', error: { code: error.code, message: error.message } };
}

function isLost(job: Job | undefined, error: AppError | null): boolean {
  return error?.code === 'not_found' && (job === undefined || job.state === 'running');
}

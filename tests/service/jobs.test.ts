import { expect, it } from 'vitest';
import { createJobs, type Jobs, type JobWork } from '../../electron/service/jobs.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Job } from '../../shared/model/job.ts';

let made = 0;
const bugs: unknown[] = [];
const newJobs = () =>
  createJobs(
    () => `job-${(made += 1)}`,
    (error) => `report-${bugs.push(error)}`,
  );

async function cancelled(work: JobWork): Promise<Job> {
  const jobs = newJobs();
  const id = jobs.start('rows', work);
  jobs.cancel(id);
  return end(jobs, id);
}

async function end(jobs: Jobs, id: string): Promise<Job> {
  while (jobs.get(id).state === 'running') await new Promise((resume) => setImmediate(resume));
  return jobs.get(id);
}

const waitForAbort = (signal: AbortSignal) =>
  new Promise((resume) => signal.addEventListener('abort', resume, { once: true }));

it('calls a job cancelled that stopped because it was asked to', async () => {
  const byTheSignal: JobWork = async ({ signal }) => {
    await waitForAbort(signal);
    signal.throwIfAborted();
    throw new Error('it went on');
  };
  const bySentence: JobWork = async ({ signal }) => {
    await waitForAbort(signal);
    throw new AppError('cancelled', 'Cancelled. The library is as it was.');
  };
  expect(await cancelled(byTheSignal)).toMatchObject({ state: 'cancelled', error: null });
  expect(await cancelled(bySentence)).toMatchObject({ state: 'cancelled', error: null });
  expect(bugs).toEqual([]);
});

it('calls a job failed that failed for another reason after it was asked to stop', async () => {
  const full = 'The library could not be written: the disk is full.';
  const failing: JobWork = async ({ signal }) => {
    await waitForAbort(signal);
    throw new AppError('storage_full', full);
  };
  expect(await cancelled(failing)).toMatchObject({ state: 'failed', error: { code: 'storage_full', message: full } });
});

it('calls a job done that came to its end before it saw that it was asked to stop', async () => {
  const finishing: JobWork = async ({ signal }) => {
    await waitForAbort(signal);
    return { kind: 'table.export', fileId: 'file-1', rows: 1 };
  };
  expect(await cancelled(finishing)).toMatchObject({ state: 'done', result: { rows: 1 } });
});

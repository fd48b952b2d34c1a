import { describe, expect, it } from 'vitest';
import { followedJob, isFollowed } from '../../renderer/followed-job.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Job } from '../../shared/model/job.ts';

const id = '00000000-0000-7000-8000-000000000001';
const running: Job = { id, state: 'running', done: 10, total: 100, unit: 'rows', result: null, error: null };
const lost = new AppError('not_found', 'There is no such job.');
const broken = new AppError('internal', 'No answer.');

describe('a job that is followed', () => {
  it('is asked for until it ends, also when an answer is missed', () => {
    expect([undefined, running].map((job) => isFollowed(job, null))).toEqual([true, true]);
    expect(isFollowed(running, broken)).toBe(true);
    expect(isFollowed({ ...running, state: 'done' }, null)).toBe(false);
  });

  it('has failed when the service does not know it any more', () => {
    expect([undefined, running].map((job) => isFollowed(job, lost))).toEqual([false, false]);
    expect(followedJob(id, running, lost)).toMatchObject({ state: 'failed', done: 10, error: { code: 'not_found' } });
    expect(followedJob(id, undefined, lost)).toMatchObject({ id, state: 'failed' });
  });

  it('keeps its end when it is forgotten later', () => {
    const done: Job = { ...running, state: 'done' };
    expect(followedJob(id, done, lost)).toEqual(done);
    expect(followedJob(id, undefined, null)).toBeNull();
  });
});

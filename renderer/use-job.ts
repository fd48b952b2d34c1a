import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { AppError } from '../shared/app-error.ts';
import type { Job } from '../shared/model/job.ts';
import { call } from './call.ts';
import { followedJob, isFollowed } from './followed-job.ts';

const pollMs = 200;

/** Follows long work of the service until it ends; whatever it changed is then read again. Null until the first answer; one that the service lost has failed. */
export function useJob(id: string | null): Job | null {
  const queryClient = useQueryClient();
  const answer = useQuery<Job, AppError>({
    queryKey: ['job.get', { id }],
    queryFn: () => call('job.get', { id: id ?? '' }),
    enabled: id !== null,
    refetchInterval: ({ state }) => (isFollowed(state.data, state.error) ? pollMs : false),
  });
  const job = id === null ? null : followedJob(id, answer.data, answer.error);
  const state = job?.state;
  useEffect(() => {
    if (state === undefined || state === 'running') return;
    void queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'job.get' });
  }, [state, queryClient]);
  return job;
}

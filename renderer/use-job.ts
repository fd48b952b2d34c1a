import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Job } from '../shared/model/job.ts';
import { useCommand } from './use-command.ts';

const pollMs = 200;

/** Follows long work of the service until it ends; whatever it changed is then read again. Null until the first answer. */
export function useJob(id: string | null): Job | null {
  const queryClient = useQueryClient();
  const answer = useCommand(
    'job.get',
    { id: id ?? '' },
    { enabled: id !== null, pollMs: id === null ? false : pollMs },
  );
  // The answer for the job before stays until the new one is there.
  const job = answer.data?.id === id ? answer.data : null;
  const state = job?.state;
  useEffect(() => {
    if (state === undefined || state === 'running') return;
    void queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'job.get' });
  }, [state, queryClient]);
  return job;
}

import { useMutation } from '@tanstack/react-query';
import { AppError } from '../../../../shared/app-error.ts';
import type { Input, Output } from '../../../../shared/contract.ts';
import type { ClaimImportResult, Job } from '../../../../shared/model/job.ts';
import { call } from '../../../call.ts';
import { useJob } from '../../../use-job.ts';

export interface ImportRun {
  readonly job: Job | null;
  readonly isRunning: boolean;
  readonly isCancelled: boolean;
  readonly result: ClaimImportResult | null;
  readonly error: AppError | null;
  readonly start: (input: Input<'claim.import'>) => void;
  readonly cancel: () => void;
  readonly reset: () => void;
}

/** One run over the file, a dry one or the real one, from its start to its result. */
export function useImportRun(): ImportRun {
  const started = useMutation<Output<'claim.import'>, AppError, Input<'claim.import'>>({
    mutationFn: (input) => call('claim.import', input),
  });
  const cancelled = useMutation<Output<'job.cancel'>, AppError, string>({
    mutationFn: (id) => call('job.cancel', { id }),
  });
  const id = started.data?.job ?? null;
  const job = useJob(id);
  const state = job === null ? 'running' : job.state;
  return {
    job,
    isRunning: started.isPending || (id !== null && state === 'running'),
    isCancelled: state === 'cancelled',
    result: resultOf(job),
    error: started.error ?? cancelled.error ?? jobError(job),
    start: (input) => started.mutate(input),
    cancel: () => id !== null && cancelled.mutate(id),
    reset: () => started.reset(),
  };
}

function resultOf(job: Job | null): ClaimImportResult | null {
  return job?.result?.kind === 'claim.import' ? job.result : null;
}

function jobError(job: Job | null): AppError | null {
  if (job?.state !== 'failed' || job.error === null) return null;
  const { code, message, fields } = job.error;
  return new AppError(code, message, fields === undefined ? {} : { fields });
}

import { useMutation } from '@tanstack/react-query';
import { AppError } from '../../../../shared/app-error.ts';
import type { Input, Output } from '../../../../shared/contract.ts';
import type { Job, PaymentImportResult } from '../../../../shared/model/job.ts';
import { call, fileToken } from '../../../call.ts';
import { useKept } from '../../../kept.ts';
import { useJob } from '../../../use-job.ts';

export interface PaymentRun {
  readonly job: Job | null;
  /** The file that is or was looked through. */
  readonly fileName: string;
  readonly state: 'none' | 'running' | 'cancelled' | 'ended';
  readonly result: PaymentImportResult | null;
  readonly error: AppError | null;
  readonly start: (file: File, number: Input<'payment.import'>['number']) => void;
  readonly cancel: () => void;
}

interface Started {
  readonly job: string;
  readonly fileName: string;
}

/** One search through a file for a person. It goes on while another screen is looked at, and its rows are there again on the way back. */
export function usePaymentRun(personId: string): PaymentRun {
  const [kept, setKept] = useKept<Started | null>(`people.payments.${personId}`, null);
  const starting = useMutation<Started, AppError, Parameters<PaymentRun['start']>>({
    mutationFn: async ([file, number]) => {
      const { job } = await call('payment.import', { file: await fileToken(file), number });
      return { job, fileName: file.name };
    },
    onSuccess: setKept,
  });
  const cancelling = useMutation<Output<'job.cancel'>, AppError, string>({
    mutationFn: (id) => call('job.cancel', { id }),
  });
  const job = useJob(kept?.job ?? null);
  const start: PaymentRun['start'] = (...given) => starting.mutate(given);
  const cancel = () => kept !== null && cancelling.mutate(kept.job);
  if (starting.isPending) {
    return { ...nothingYet, fileName: starting.variables[0].name, state: 'running', start, cancel };
  }
  const state = kept === null ? 'none' : stateOf(job);
  const failure = starting.error ?? cancelling.error ?? jobError(job);
  return { job, fileName: kept?.fileName ?? '', state, result: resultOf(job), error: failure, start, cancel };
}

const nothingYet = { job: null, result: null, error: null } as const;

function stateOf(job: Job | null): PaymentRun['state'] {
  if (job === null || job.state === 'running') return 'running';
  return job.state === 'cancelled' ? 'cancelled' : 'ended';
}

function resultOf(job: Job | null): PaymentImportResult | null {
  return job?.result?.kind === 'payment.import' ? job.result : null;
}

function jobError(job: Job | null): AppError | null {
  if (job?.state !== 'failed' || job.error === null) return null;
  const { code, message, fields } = job.error;
  return new AppError(code, message, fields === undefined ? {} : { fields });
}

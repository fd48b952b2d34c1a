import { AppError } from '../../shared/app-error.ts';
import type { Job } from '../../shared/model/job.ts';
import type { Session } from './command.ts';
import type { Terminal } from './terminal.ts';

const pollMs = 100;

/** Shows how far a job is until it ends; Ctrl+C cancels it and waits until it is undone. */
export async function followJob(
  id: string,
  call: Session['call'],
  terminal: Terminal,
): Promise<NonNullable<Job['result']>> {
  const stopListening = terminal.onInterrupt(() => void call('job.cancel', { id }));
  try {
    return resultOf(await endOf(id, call, terminal));
  } finally {
    stopListening();
    terminal.endProgress();
  }
}

async function endOf(id: string, call: Session['call'], terminal: Terminal): Promise<Job> {
  for (;;) {
    const job = await call('job.get', { id });
    terminal.showProgress(progressOf(job));
    if (job.state !== 'running') return job;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

function resultOf(job: Job): NonNullable<Job['result']> {
  if (job.state === 'cancelled')
    throw new AppError('cancelled', 'Cancelled before its end. What it was about to add was not kept.');
  if (job.error !== null) throw new AppError(job.error.code, job.error.message, fieldsOf(job.error.fields));
  if (job.result === null) throw new AppError('internal', 'The job ended without a result.');
  return job.result;
}

function fieldsOf(fields: Record<string, string> | undefined): { fields?: Record<string, string> } {
  return fields === undefined ? {} : { fields };
}

function progressOf({ done, total, unit }: Job): string {
  const amount = unit === 'bytes' ? `${(done / 1_000_000).toFixed(1)} MB` : `${done} rows`;
  return total === null || total === 0 ? amount : `${Math.floor((done / total) * 100)} %, ${amount}`;
}

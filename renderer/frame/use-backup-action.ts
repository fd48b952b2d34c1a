import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AppError } from '../../shared/app-error.ts';
import { useAction } from '../actions/use-action.ts';
import { call } from '../call.ts';
import { tell, tellRefusal } from '../parts/toast.tsx';
import { useText } from '../use-text.ts';

const pollMs = 250;

/** Offers "Back up now" on every screen: says that it has begun, and when the copy was made and checked. */
export function useBackupAction(): void {
  const text = useText();
  const queryClient = useQueryClient();
  const [isRunning, setRunning] = useState(false);
  const backUp = async () => {
    setRunning(true);
    tell(text('recovery.backingUp'));
    try {
      await makeBackup();
      tell(text('recovery.backedUp'));
    } catch (error) {
      tellRefusal(error);
    } finally {
      setRunning(false);
      void queryClient.invalidateQueries();
    }
  };
  useAction('backup.now', () => void backUp(), isRunning ? text('recovery.backingUp') : null);
}

/** Raises what the job failed with. */
async function makeBackup(): Promise<void> {
  const { job: id } = await call('backup.create', {});
  for (;;) {
    const job = await call('job.get', { id });
    if (job.error !== null) throw new AppError(job.error.code, job.error.message);
    if (job.state !== 'running') return;
    await new Promise((resume) => setTimeout(resume, pollMs));
  }
}

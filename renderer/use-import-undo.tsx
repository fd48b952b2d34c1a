import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { AppError } from '../shared/app-error.ts';
import type { Output } from '../shared/contract.ts';
import type { Job } from '../shared/model/job.ts';
import { call } from './call.ts';
import { Dialog } from './parts/dialog.tsx';
import { JobProgress } from './parts/progress.tsx';
import { tell, tellFailure } from './parts/toast.tsx';
import { useAct } from './use-act.ts';
import { useJob } from './use-job.ts';
import { type Text, useText } from './use-text.ts';

interface ImportUndo {
  readonly start: (importId: string) => void;
  /** How far it has come, with the way to stop it; to be drawn somewhere. Null while none runs. */
  readonly dialog: React.JSX.Element | null;
}

/** Takes an import back and tells at the foot of the window what came of it. `onDone` is called when it was taken back. */
export function useImportUndo(onDone: () => void = nothing): ImportUndo {
  const text = useText();
  const act = useAct();
  const begun = useMutation<Output<'import.undo'>, AppError, string>({
    mutationFn: (id) => call('import.undo', { id }),
    onError: ({ message }) => tellFailure(message),
  });
  const id = begun.data?.job ?? null;
  const job = useJob(id);
  const state = job?.state;
  const ended = useEffectEvent(() => {
    if (job === null || job.state === 'running') return;
    tellEnd(job, text);
    if (job.state === 'done') onDone();
    begun.reset();
  });
  useEffect(() => ended(), [state]);
  const cancel = () => {
    if (id !== null) void act('job.cancel', { id });
  };
  const label = text('claims.importUndoing');
  return {
    start: (importId) => begun.mutate(importId),
    dialog:
      id === null ? null : (
        <Dialog title={label} isOpen onClose={cancel} width="narrow">
          <JobProgress job={job} label={label} onCancel={cancel} />
        </Dialog>
      ),
  };
}

function tellEnd({ state, error, result }: Job, text: Text): void {
  if (state === 'cancelled') tell(text('claims.importUndoStopped'));
  if (error !== null) tellFailure(error.message);
  if (result?.kind === 'import.undo') tell(text('claims.importUndone', { kept: result.record.kept }));
}

function nothing(): void {
  // Nobody waits for the end.
}

import { useEffect, useState } from 'react';
import type { Job } from '../../../shared/model/job.ts';
import type { Backup } from '../../../shared/model/recovery.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { JobProgress } from '../../parts/progress.tsx';
import { useAct } from '../../use-act.ts';
import { useJob } from '../../use-job.ts';
import { useMoment, useText } from '../../use-text.ts';

interface RestoreDialogProps {
  readonly backup: Backup;
  readonly onClose: () => void;
}

/**
 * Says what is replaced and where that is kept, and puts the backup in place. Then the page begins anew, since all that it holds
 * was read from another library; the notice above the screens says what came of it.
 */
export function RestoreDialog({ backup, onClose }: RestoreDialogProps): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const time = useMoment()(backup.madeAt);
  const [id, setId] = useState<string | null>(null);
  const job = useJob(id);
  const stage = stageOf(id, job);
  const start = async () => setId((await act('backup.restore', { id: backup.id }))?.job ?? null);
  const isBusy = stage === 'running' || stage === 'done';
  useEffect(() => {
    if (stage === 'done') window.location.reload();
  }, [stage]);
  return (
    <Dialog
      title={text('recovery.restoreTitle', { time })}
      isOpen
      onClose={isBusy ? () => undefined : onClose}
      actions={isBusy ? undefined : <RestoreActions stage={stage} onClose={onClose} onStart={() => void start()} />}
    >
      {stage === 'asked' ? <Question backup={backup} /> : null}
      {isBusy ? (
        <JobProgress
          job={job}
          label={text('recovery.restoring')}
          onCancel={() => void act('job.cancel', { id: id ?? '' })}
        />
      ) : null}
      {stage === 'failed' ? <p role="alert">{job?.error?.message ?? text('error.cancelled')}</p> : null}
    </Dialog>
  );
}

type Stage = 'asked' | 'running' | 'failed' | 'done';

function stageOf(id: string | null, job: Job | null): Stage {
  if (id === null) return 'asked';
  if (job === null || job.state === 'running') return 'running';
  return job.state === 'done' ? 'done' : 'failed';
}

function Question({ backup }: { readonly backup: Backup }): React.JSX.Element {
  const text = useText();
  const { claims, drafts, sources } = backup;
  return (
    <>
      <p>{text('recovery.restoreText', { claims: claims ?? 0, drafts: drafts ?? 0, sources: sources ?? 0 })}</p>
      <p>{text('recovery.restoreKept')}</p>
    </>
  );
}

interface RestoreActionsProps {
  readonly stage: Stage;
  readonly onClose: () => void;
  readonly onStart: () => void;
}

/** The safe button has the focus. */
function RestoreActions({ stage, onClose, onStart }: RestoreActionsProps): React.JSX.Element {
  const text = useText();
  return (
    <>
      <Button autoFocus onPress={onClose}>
        {text(stage === 'failed' ? 'shell.close' : 'shell.cancel')}
      </Button>
      {stage === 'asked' ? (
        <Button variant="danger" onPress={onStart}>
          {text('recovery.restoreDo')}
        </Button>
      ) : null}
    </>
  );
}

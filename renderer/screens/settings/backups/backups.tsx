import { useState } from 'react';
import { BackupList } from '../../../frame/recovery/backup-list.tsx';
import { Button } from '../../../parts/button.tsx';
import { JobProgress } from '../../../parts/progress.tsx';
import { Detail } from '../../../parts/section.tsx';
import { useAct } from '../../../use-act.ts';
import { useJob } from '../../../use-job.ts';
import { useText } from '../../../use-text.ts';
import { Part } from '../part.tsx';
import { SaveElsewhere } from './save-elsewhere.tsx';

/** The backups of the library: one more now, the check of each, and the way back. */
export function Backups(): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const [id, setId] = useState<string | null>(null);
  const job = useJob(id);
  const isRunning = id !== null && (job === null || job.state === 'running');
  const start = async () => setId((await act('backup.create', {}))?.job ?? null);
  return (
    <Part title={text('recovery.backups')}>
      <Detail>{text('recovery.backupsHint')}</Detail>
      {isRunning ? (
        <JobProgress job={job} label={text('recovery.backingUp')} onCancel={() => void act('job.cancel', { id })} />
      ) : (
        <div>
          <Button onPress={() => void start()}>{text('recovery.backUpNow')}</Button>
        </div>
      )}
      {job?.state === 'done' ? <p role="status">{text('recovery.backedUp')}</p> : null}
      {job?.error == null ? null : <p role="alert">{job.error.message}</p>}
      <SaveElsewhere />
      <BackupList none={text('recovery.noBackupsYet')} />
    </Part>
  );
}

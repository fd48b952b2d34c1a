import { useState } from 'react';
import type { Backup } from '../../../shared/model/recovery.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorNotice, Loading } from '../../parts/notice.tsx';
import { Chip, Detail } from '../../parts/section.tsx';
import { useAct } from '../../use-act.ts';
import { useCommand } from '../../use-command.ts';
import { useJob } from '../../use-job.ts';
import { useMoment, useText } from '../../use-text.ts';
import styles from './recovery.module.css';
import { RestoreDialog } from './restore-dialog.tsx';

const bytesPerMegabyte = 1_000_000;

interface BackupListProps {
  /** What to say when there is none. */
  readonly none: string;
}

/** The backups beside the library, the newest first, each with the way to check it and the way back to it. */
export function BackupList({ none }: BackupListProps): React.JSX.Element {
  const text = useText();
  const list = useCommand('backup.list', {});
  const [asked, setAsked] = useState<Backup | null>(null);
  if (list.error !== null) return <ErrorNotice error={list.error} onAgain={() => void list.refetch()} />;
  if (list.data === undefined) return <Loading />;
  if (list.data.backups.length === 0) return <Detail>{none}</Detail>;
  return (
    <>
      <ul className={styles.rows}>
        {list.data.backups.map((backup) => (
          <BackupRow key={backup.id} backup={backup} onRestore={() => setAsked(backup)} />
        ))}
      </ul>
      <Detail>{text('recovery.backupsPlace', { place: list.data.place })}</Detail>
      {asked === null ? null : <RestoreDialog backup={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

interface BackupRowProps {
  readonly backup: Backup;
  readonly onRestore: () => void;
}

function BackupRow({ backup, onRestore }: BackupRowProps): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const time = useMoment()(backup.madeAt);
  const [job, setJob] = useState<string | null>(null);
  const check = async () => setJob((await act('backup.verify', { id: backup.id }))?.job ?? null);
  return (
    <li className={styles.row}>
      <div>
        <strong>{time}</strong>
        <Detail>{wordsOf(backup, text)}</Detail>
      </div>
      <div className={styles.rowButtons}>
        <CheckState job={job} />
        <Button
          size="small"
          variant="quiet"
          onPress={() => void check()}
          aria-label={text('recovery.checkOf', { time })}
        >
          {text('recovery.check')}
        </Button>
        <Button size="small" onPress={onRestore} aria-label={text('recovery.restoreOf', { time })}>
          {text('recovery.restore')}
        </Button>
      </div>
    </li>
  );
}

function wordsOf({ sizeBytes, claims, drafts, sources }: Backup, text: ReturnType<typeof useText>): string {
  const size = sizeBytes / bytesPerMegabyte;
  if (claims === null || drafts === null || sources === null) return text('recovery.backupUnreadable', { size });
  return text('recovery.backupOf', { size, claims, drafts, sources });
}

function CheckState({ job }: { readonly job: string | null }): React.JSX.Element {
  const text = useText();
  const state = useJob(job);
  const result = state?.result?.kind === 'library.verify' ? state.result : null;
  const isRunning = job !== null && (state === null || state.state === 'running');
  return (
    <span role="status">
      {isRunning ? text('recovery.checking') : null}
      {result === null ? null : (
        <Chip tone={result.isWhole ? 'good' : 'block'}>
          {text(result.isWhole ? 'recovery.whole' : 'recovery.broken')}
        </Chip>
      )}
    </span>
  );
}

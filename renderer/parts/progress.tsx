import { Label, ProgressBar } from 'react-aria-components';
import type { Job } from '../../shared/model/job.ts';
import { useText } from '../use-text.ts';
import { Button } from './button.tsx';
import styles from './progress.module.css';

interface JobProgressProps {
  readonly job: Job | null;
  /** What is being done: "Reading claims.csv". */
  readonly label: string;
  /** Left out for work that must come to its end. */
  readonly onCancel?: () => void;
}

/** How far long work has come, with the way to stop it. */
export function JobProgress({ job, label, onCancel }: JobProgressProps): React.JSX.Element {
  const text = useText();
  const total = job?.total ?? null;
  const done = job?.done ?? 0;
  const share = total === null || total === 0 ? 0 : Math.min(100, (100 * done) / total);
  return (
    <div className={styles.progress}>
      <ProgressBar className={styles.bar ?? ''} value={share} isIndeterminate={total === null}>
        {({ percentage, valueText }) => (
          <>
            <Label>{label}</Label>
            <span className={styles.value}>{total === null ? text('shell.running') : valueText}</span>
            <span className={styles.track}>
              <span className={styles.fill} style={{ width: `${percentage ?? 15}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      {onCancel === undefined ? null : (
        <Button size="small" onPress={onCancel}>
          {text('shell.cancel')}
        </Button>
      )}
    </div>
  );
}

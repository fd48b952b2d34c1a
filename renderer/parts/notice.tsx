import type { ReactNode } from 'react';
import type { AppError } from '../../shared/app-error.ts';
import { useText } from '../use-text.ts';
import { Button } from './button.tsx';
import styles from './notice.module.css';

interface EmptyStateProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** An empty place that teaches: what belongs here, and the first step. */
export function EmptyState({ title, children, actions }: EmptyStateProps): React.JSX.Element {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      <div className={styles.emptyText}>{children}</div>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

interface ErrorNoticeProps {
  readonly error: AppError;
  readonly onAgain?: () => void;
}

/** What happened, whether the work is safe and what to do next, as the service said it. */
export function ErrorNotice({ error, onAgain }: ErrorNoticeProps): React.JSX.Element {
  const text = useText();
  return (
    <div className={styles.error} role="alert">
      <strong>{text('shell.errorTitle')}</strong>
      <p>{error.message || text(`error.${error.code}`)}</p>
      {onAgain === undefined ? null : (
        <Button size="small" onPress={onAgain}>
          {text('shell.tryAgain')}
        </Button>
      )}
    </div>
  );
}

/** Holds the place of something that is being read. Shown only after a moment, so that quick answers do not flicker. */
export function Loading(): React.JSX.Element {
  const text = useText();
  return (
    <p className={styles.loading} role="status">
      {text('shell.loading')}
    </p>
  );
}

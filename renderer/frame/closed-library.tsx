import { Button } from '../parts/button.tsx';
import { useCommand } from '../use-command.ts';
import { useText } from '../use-text.ts';
import styles from './frame.module.css';

interface Closed {
  readonly reason: string;
  tryAgain(): void;
}

/** Why there is no library to work on; null when there is one, or while that is not known yet. */
export function useClosedLibrary(): Closed | null {
  const info = useCommand('library.info', {});
  // The host says so by the field: other failures of this command are the foot's to tell.
  if (info.error?.fields?.['library'] === undefined) return null;
  return { reason: info.error.message, tryAgain: () => void info.refetch() };
}

/** Takes the place of every screen: without a library none of them can do anything. */
export function ClosedLibrary({ reason, onAgain }: { readonly reason: string; readonly onAgain: () => void }) {
  const text = useText();
  return (
    <main id="work" className={styles.broken} tabIndex={-1}>
      <h1 tabIndex={-1}>{text('shell.closedTitle')}</h1>
      <p role="alert">{reason}</p>
      <p>{text('shell.closedWayOut')}</p>
      <Button variant="primary" onPress={onAgain}>
        {text('shell.tryAgain')}
      </Button>
    </main>
  );
}

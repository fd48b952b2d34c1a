import { useCommand } from '../use-command.ts';
import { useText } from '../use-text.ts';
import styles from './frame.module.css';
import { useSaving } from './saving.ts';

/** Tells the truth about saving, network and the age of the retraction list. */
export function Foot(): React.JSX.Element {
  const text = useText();
  const saving = useSaving();
  const info = useCommand('library.info', {});
  const listFrom = info.data?.retractionListFrom ?? null;
  return (
    <footer className={styles.foot}>
      <span className={styles.saved} data-state={saving} role="status">
        {text(savingSentences[saving])}
      </span>
      <span id="foot-note" className={styles.footNote} />
      <span className={styles.footEnd}>{text('shell.offline')}</span>
      <span>
        {listFrom === null ? text('shell.noRetractionList') : text('shell.retractionList', { date: listFrom })}
      </span>
    </footer>
  );
}

const savingSentences = { saved: 'shell.saved', saving: 'shell.saving', unsaved: 'shell.notSaved' } as const;

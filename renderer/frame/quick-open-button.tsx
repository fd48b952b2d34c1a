import { Button } from 'react-aria-components';
import { useText } from '../use-text.ts';
import styles from './quick-open.module.css';
import { setQuickOpen } from './quick-open-state.ts';

/** Stands in the top bar of each screen and shows the key that does the same. */
export function QuickOpenButton(): React.JSX.Element {
  const text = useText();
  return (
    <Button
      className={styles.key ?? ''}
      aria-label={text('shell.quickOpenButton', { key: text('shell.quickOpenKey') })}
      aria-keyshortcuts="Control+K"
      onPress={() => setQuickOpen('open')}
    >
      {text('shell.quickOpenKey')}
    </Button>
  );
}

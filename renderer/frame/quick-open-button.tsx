import { memo } from 'react';
import { Button } from 'react-aria-components';
import { useShownKeys } from '../actions/use-keys.ts';
import { useText } from '../use-text.ts';
import { showOverlay } from './overlay-state.ts';
import styles from './quick-open.module.css';

/** Stands in the top bar of each screen and shows the key that does the same. */
export const QuickOpenButton = memo(function QuickOpenButton(): React.JSX.Element {
  const text = useText();
  const { shown, spoken } = useShownKeys('palette.open');
  const label = shown === '' ? text('actions.palette') : text('shell.quickOpenButton', { key: shown });
  return (
    <span title={label} className={styles.keyHolder} data-tour="palette">
      <Button
        className={styles.key ?? ''}
        aria-label={label}
        aria-keyshortcuts={spoken}
        onPress={() => showOverlay('palette')}
      >
        {shown === '' ? text('actions.palette') : shown}
      </Button>
    </span>
  );
});

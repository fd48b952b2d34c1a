import { History as HistoryIcon, Redo2, Undo2 } from 'lucide-react';
import { memo } from 'react';
import { useShownKeys } from '../../actions/use-keys.ts';
import { IconButton } from '../../parts/button.tsx';
import { useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import styles from '../frame.module.css';
import { showOverlay } from '../overlay-state.ts';
import { actionWords } from './action-words.ts';
import { useHistory } from './use-history.ts';

/** Undo and redo with what they would take back, in the top bar of each screen. */
export const HistoryButtons = memo(function HistoryButtons(): React.JSX.Element {
  const text = useText();
  const history = useHistory();
  const next = useCommand('action.list', { limit: 1 }).data?.next;
  const undoKeys = useShownKeys('history.undo').shown;
  const redoKeys = useShownKeys('history.redo').shown;
  const undo = next?.undo == null ? null : text('history.undoWhat', { what: actionWords(text, next.undo) });
  const redo = next?.redo == null ? null : text('history.redoWhat', { what: actionWords(text, next.redo) });
  return (
    <div className={styles.history} data-tour="history">
      <IconButton
        label={withKeys(undo ?? text('history.undoNothing'), undoKeys)}
        isDisabled={undo === null}
        onPress={() => void history.undo()}
      >
        <Undo2 aria-hidden size={16} />
      </IconButton>
      <IconButton
        label={withKeys(redo ?? text('history.redoNothing'), redoKeys)}
        isDisabled={redo === null}
        onPress={() => void history.redo()}
      >
        <Redo2 aria-hidden size={16} />
      </IconButton>
      <IconButton label={text('history.open')} onPress={() => showOverlay('history')}>
        <HistoryIcon aria-hidden size={16} />
      </IconButton>
    </div>
  );
});

function withKeys(sentence: string, keys: string): string {
  return keys === '' ? sentence : `${sentence} (${keys})`;
}

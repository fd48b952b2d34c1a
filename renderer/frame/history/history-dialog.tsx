import type { HistoryAction } from '../../../shared/model/history.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { EmptyState, ErrorNotice, Loading } from '../../parts/notice.tsx';
import { Chip, Detail } from '../../parts/section.tsx';
import { useCommand } from '../../use-command.ts';
import { useMoment, useText } from '../../use-text.ts';
import { showOverlay, useOverlay } from '../overlay-state.ts';
import { actionWords } from './action-words.ts';
import styles from './history.module.css';
import { useHistory } from './use-history.ts';

/** Opened from the top bar of any screen, or from the palette. */
export function HistoryDialog(): React.JSX.Element | null {
  const text = useText();
  const overlay = useOverlay();
  if (overlay !== 'history') return null;
  const close = () => showOverlay(null);
  return (
    <Dialog
      title={text('history.title')}
      isOpen
      onClose={close}
      width="wide"
      actions={<Button onPress={close}>{text('shell.close')}</Button>}
    >
      <Actions />
    </Dialog>
  );
}

function Actions(): React.JSX.Element {
  const text = useText();
  const list = useCommand('action.list', { limit: 200 });
  if (list.error !== null) return <ErrorNotice error={list.error} onAgain={() => void list.refetch()} />;
  if (list.data === undefined) return <Loading />;
  if (list.data.actions.length === 0)
    return (
      <EmptyState title={text('history.emptyTitle')}>
        <p>{text('history.emptyText')}</p>
      </EmptyState>
    );
  const { undo, redo } = list.data.next;
  return (
    <>
      <Detail>{text('history.hint')}</Detail>
      <ol className={styles.list} aria-label={text('history.list')}>
        {list.data.actions.map((action) => (
          <ActionLine
            key={action.number}
            action={action}
            isNext={action.number === (action.state === 'done' ? undo?.number : redo?.number)}
          />
        ))}
      </ol>
    </>
  );
}

interface ActionLineProps {
  readonly action: HistoryAction;
  /** Whether undo, or redo, would turn this one alone. */
  readonly isNext: boolean;
}

function ActionLine({ action, isNext }: ActionLineProps): React.JSX.Element {
  const text = useText();
  const moment = useMoment();
  const history = useHistory();
  const what = actionWords(text, action);
  const isUndone = action.state === 'undone';
  const label = text(labels[action.state][isNext ? 'one' : 'many']);
  return (
    <li className={styles.line} data-state={action.state}>
      <div className={styles.what}>
        <p className={styles.did}>{what}</p>
        {action.title === null ? null : <p className={styles.title}>{action.title}</p>}
        <Detail>
          {moment(action.at)} {isUndone ? <Chip>{text('history.isUndone')}</Chip> : null}
        </Detail>
      </div>
      <Button
        size="small"
        aria-label={`${label}: ${what}, ${moment(action.at)}`}
        onPress={() => void history.turnTo(action)}
      >
        {label}
      </Button>
    </li>
  );
}

const labels = {
  done: { one: 'history.undoThis', many: 'history.undoToHere' },
  undone: { one: 'history.redoThis', many: 'history.redoToHere' },
} as const;

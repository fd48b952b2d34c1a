// The cells of a virtual grid, see virtual-table.tsx.
// biome-ignore-all lint/a11y/useSemanticElements: see above
// biome-ignore-all lint/a11y/useFocusableInteractive: see above
import { useState } from 'react';
import type { HistoryAction } from '../../../shared/model/history.ts';
import { call } from '../../call.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { EmptyState } from '../../parts/notice.tsx';
import { Chip, Detail } from '../../parts/section.tsx';
import { Listed } from '../../parts/table/listed.tsx';
import { type RowSource, useFirstRows } from '../../parts/table/use-rows.ts';
import { VirtualTable } from '../../parts/table/virtual-table.tsx';
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

type ActionLineData = HistoryAction & { readonly id: string };

const source: RowSource<ActionLineData> = {
  key: ['action.list'],
  read: async ({ limit, offset }) => {
    const { actions, total } = await call('action.list', { limit: Math.min(limit, 200), offset });
    return { rows: actions.map((action) => ({ ...action, id: String(action.number) })), total };
  },
};

const usualRowPx = 63;
const mostPx = 480;

function Actions(): React.JSX.Element {
  const text = useText();
  const first = useFirstRows(source);
  const nothing = (
    <EmptyState title={text('history.emptyTitle')}>
      <p>{text('history.emptyText')}</p>
    </EmptyState>
  );
  return (
    <Listed first={first} empty={nothing}>
      {(total) => (
        <>
          <Detail>{text('history.hint')}</Detail>
          <ActionList total={total} />
        </>
      )}
    </Listed>
  );
}

function ActionList({ total }: { readonly total: number }): React.JSX.Element {
  const text = useText();
  const next = useCommand('action.list', { limit: 1 }).data?.next;
  const [currentId, setCurrentId] = useState<string | null>(null);
  return (
    <VirtualTable<ActionLineData>
      name="history"
      label={text('history.list')}
      head={null}
      columns={styles.line ?? ''}
      {...{ source, total, usualRowPx, mostPx, currentId }}
      choosing={null}
      onCurrent={setCurrentId}
      onOpen={setCurrentId}
      press="choose"
      cells={(action, { isCurrent }) => (
        <ActionLine
          {...{ action, isCurrent }}
          isNext={action.number === (action.state === 'done' ? next?.undo?.number : next?.redo?.number)}
        />
      )}
    />
  );
}

interface ActionLineProps {
  readonly action: HistoryAction;
  readonly isCurrent: boolean;
  /** Whether undo, or redo, would turn this one alone. */
  readonly isNext: boolean;
}

/** Tab goes from the list to the button of its current row only. */
function ActionLine({ action, isCurrent, isNext }: ActionLineProps): React.JSX.Element {
  const text = useText();
  const moment = useMoment();
  const history = useHistory();
  const what = actionWords(text, action);
  const isUndone = action.state === 'undone';
  const label = text(labels[action.state][isNext ? 'one' : 'many']);
  return (
    <>
      <div role="gridcell" className={styles.what} data-state={action.state}>
        <p className={styles.did}>{what}</p>
        {action.title === null ? null : <p className={styles.title}>{action.title}</p>}
        <Detail>
          {moment(action.at)} {isUndone ? <Chip>{text('history.isUndone')}</Chip> : null}
        </Detail>
      </div>
      <div role="gridcell">
        <Button
          size="small"
          aria-label={`${label}: ${what}, ${moment(action.at)}`}
          excludeFromTabOrder={!isCurrent}
          onPress={() => void history.turnTo(action)}
        >
          {label}
        </Button>
      </div>
    </>
  );
}

const labels = {
  done: { one: 'history.undoThis', many: 'history.undoToHere' },
  undone: { one: 'history.redoThis', many: 'history.redoToHere' },
} as const;

import { useState } from 'react';
import type { BinKey } from '../../../../shared/model/history.ts';
import { call } from '../../../call.ts';
import { useHistory } from '../../../frame/history/use-history.ts';
import { Button } from '../../../parts/button.tsx';
import { BulkBar } from '../../../parts/table/bulk-bar.tsx';
import type { Choosing } from '../../../parts/table/use-chosen.ts';
import type { RowSource } from '../../../parts/table/use-rows.ts';
import { tell, tellFailure, tellRefusal } from '../../../parts/toast.tsx';
import { useAct } from '../../../use-act.ts';
import { useText } from '../../../use-text.ts';
import { PurgeItemsDialog } from './purge-items-dialog.tsx';
import { type BinRow, readChosen } from './use-bin-rows.ts';

interface BinBulkProps {
  readonly source: RowSource<BinRow>;
  readonly choosing: Choosing;
}

/** As many as one command takes. */
const limitAtOnce = 500;

/** What can be done with the chosen things: back into the library, or out of it for good. */
export function BinBulk({ source, choosing }: BinBulkProps): React.JSX.Element {
  const text = useText();
  const restore = useRestore();
  const [purging, setPurging] = useState<readonly BinKey[] | null>(null);
  const withChosen = (work: (items: readonly BinKey[]) => unknown) => {
    void readChosen(choosing, source).then(work).catch(tellRefusal);
  };
  const askPurge = (items: readonly BinKey[]) => {
    if (items.length > limitAtOnce) tellFailure(text('bin.purgeLimit', { limit: limitAtOnce }));
    else setPurging(items);
  };
  return (
    <>
      <BulkBar
        choosing={choosing}
        counted={text('bin.chosen', { count: choosing.count })}
        running={null}
        onCancel={choosing.clear}
      >
        <Button
          size="small"
          variant="primary"
          onPress={() => withChosen((items) => restore(items).then((isDone) => isDone && choosing.clear()))}
        >
          {text('bin.restore')}
        </Button>
        <Button size="small" variant="danger" onPress={() => withChosen(askPurge)}>
          {text('bin.purge')}
        </Button>
      </BulkBar>
      {purging === null ? null : (
        <PurgeItemsDialog items={purging} onPurged={choosing.clear} onClose={() => setPurging(null)} />
      )}
    </>
  );
}

/** Many come back in several commands, each an action of its own; the way back in the message takes all of them. */
function useRestore(): (items: readonly BinKey[]) => Promise<boolean> {
  const text = useText();
  const act = useAct();
  const history = useHistory();
  return async (items) => {
    let restored = 0;
    let firstNumber: number | null = null;
    for (let from = 0; from < items.length; from += limitAtOnce) {
      const done = await act('bin.restore', { items: items.slice(from, from + limitAtOnce) });
      if (done === null) return false;
      restored += done.restored;
      firstNumber ??= (await call('action.list', { limit: 1 })).next.undo?.number ?? null;
    }
    const undo = () => void (firstNumber === null ? null : history.undoTo(firstNumber));
    tell(text('bin.restored', { count: restored }), { label: text('shell.undo'), onPress: undo });
    return true;
  };
}

// The cells of a virtual grid, see virtual-table.tsx.
// biome-ignore-all lint/a11y/useSemanticElements: see above
// biome-ignore-all lint/a11y/useFocusableInteractive: see above
import { useState } from 'react';
import type { MessageKey } from '../../../../shared/messages/en.ts';
import type { BinItem } from '../../../../shared/model/history.ts';
import { Chip } from '../../../parts/section.tsx';
import type { Choosing } from '../../../parts/table/use-chosen.ts';
import type { RowSource } from '../../../parts/table/use-rows.ts';
import { VirtualTable } from '../../../parts/table/virtual-table.tsx';
import { useMoment, useText } from '../../../use-text.ts';
import styles from './bin.module.css';
import type { BinRow } from './use-bin-rows.ts';

interface BinListProps {
  readonly source: RowSource<BinRow>;
  readonly choosing: Choosing;
}

const usualRowPx = 72;

/** What was deleted, the last first. Space and a click choose, and Enter does too: nothing of it can be opened. */
export function BinList({ source, choosing }: BinListProps): React.JSX.Element {
  const text = useText();
  const [currentId, setCurrentId] = useState<string | null>(null);
  // Where it stands is not known here, so no stretch begins with it.
  const toggle = (id: string) => {
    choosing.toggle({ id, place: 0 });
    choosing.dropAnchor();
  };
  return (
    <VirtualTable<BinRow>
      name="recycle bin"
      label={text('bin.list')}
      head={null}
      columns={styles.columns ?? ''}
      source={source}
      total={choosing.total}
      usualRowPx={usualRowPx}
      choosing={choosing}
      currentId={currentId}
      onCurrent={setCurrentId}
      onOpen={toggle}
      press="open"
      cells={({ item }) => <Line item={item} />}
    />
  );
}

function Line({ item }: { readonly item: BinItem }): React.JSX.Element {
  const text = useText();
  const moment = useMoment();
  return (
    <div role="gridcell" className={styles.line}>
      <span className={styles.title}>{item.title}</span>
      <span className={styles.detail}>
        <Chip>{text(item.isDebunk ? 'bin.kindDebunk' : kindWords[item.kind])}</Chip>
        <span>{text('bin.deleted', { moment: moment(item.deletedAt) })}</span>
        {item.detail === '' ? null : <span>{item.detail}</span>}
      </span>
    </div>
  );
}

const kindWords: Readonly<Record<BinItem['kind'], MessageKey>> = {
  claim: 'bin.kindClaim',
  source: 'bin.kindSource',
  draft: 'bin.kindDraft',
};

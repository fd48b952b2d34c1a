// The cells of a virtual grid, see virtual-table.tsx.
// biome-ignore-all lint/a11y/useSemanticElements: see above
// biome-ignore-all lint/a11y/useFocusableInteractive: see above
import { useState } from 'react';
import type { DraftSummary } from '../../../shared/model/draft.ts';
import type { DraftFilter } from '../../../shared/model/table.ts';
import { Chip } from '../../parts/section.tsx';
import { useChosen } from '../../parts/table/use-chosen.ts';
import { type RowSource } from '../../parts/table/use-rows.ts';
import { VirtualTable } from '../../parts/table/virtual-table.tsx';
import { useDay, useText } from '../../use-text.ts';
import { DraftBulk } from './draft-bulk.tsx';
import styles from './drafts.module.css';
import { isLinked, LinkLine } from './translations/link-line.tsx';

interface DraftTableProps {
  readonly source: RowSource<DraftSummary>;
  readonly filter: DraftFilter;
  readonly total: number;
  readonly onOpen: (id: string) => void;
}

const usualRowPx = 62;

/** The drafts as a list of which a click or Enter opens one, with what can be done to many. */
export function DraftTable({ source, filter, total, onOpen }: DraftTableProps): React.JSX.Element {
  const text = useText();
  const [currentId, setCurrentId] = useState<string | null>(null);
  const choosing = useChosen(source, total);
  return (
    <>
      <VirtualTable<DraftSummary>
        name="drafts"
        label={text('write.drafts')}
        head={null}
        columns={styles.columns ?? ''}
        source={source}
        total={total}
        usualRowPx={usualRowPx}
        choosing={choosing}
        currentId={currentId}
        onCurrent={setCurrentId}
        onOpen={onOpen}
        press="open"
        cells={cellsOf}
      />
      <DraftBulk choosing={choosing} filter={filter} of="drafts" />
    </>
  );
}

/** Outside of the list, so that a row is drawn again only when its draft changes. */
function cellsOf(draft: DraftSummary): React.JSX.Element {
  return <DraftCells draft={draft} />;
}

function DraftCells({ draft }: { readonly draft: DraftSummary }): React.JSX.Element {
  const text = useText();
  const day = useDay();
  return (
    <>
      <div role="gridcell" className={styles.lineText}>
        <span className={styles.title}>{draft.title}</span>
        <span className={styles.detail}>
          {draft.claimWording === null
            ? text('write.noClaimShort')
            : text('write.answers', { claim: draft.claimWording })}
        </span>
        {isLinked(draft) ? (
          <span className={styles.detail}>
            <LinkLine draft={draft} />
          </span>
        ) : null}
      </div>
      <div role="gridcell" className={styles.chips}>
        {draft.isSample ? <Chip>{text('write.sample')}</Chip> : null}
        <Chip tone={draft.status === 'approved' ? 'good' : 'plain'}>{text(`write.status.${draft.status}`)}</Chip>
      </div>
      <div role="gridcell" className={styles.number}>
        {text('write.words', { words: draft.words })}
      </div>
      <div role="gridcell" className={styles.number}>
        {day(draft.updatedAt)}
      </div>
    </>
  );
}

import type { Claim } from '../../../shared/model/claim.ts';
import { call } from '../../call.ts';
import { useChosen } from '../../parts/table/use-chosen.ts';
import { VirtualTable } from '../../parts/table/virtual-table.tsx';
import { useText } from '../../use-text.ts';
import { ClaimBulk } from './bulk/claim-bulk.tsx';
import styles from './claim-list.module.css';
import { ClaimCells } from './claim-row.tsx';
import { type ClaimFilter, useClaimSource } from './use-claim-pages.ts';

interface ClaimListProps {
  readonly filter: ClaimFilter;
  readonly total: number;
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  /** Enter on a row: the person wants to work on it. */
  readonly onOpen: () => void;
}

const usualRowPx = 63;

/** The log, with what can be done to many of its claims. */
export function ClaimList({ filter, total, selectedId, onSelect, onOpen }: ClaimListProps): React.JSX.Element {
  const text = useText();
  const source = useClaimSource(filter);
  const choosing = useChosen(source, total, async (window) => (await call('claim.ids', { ...filter, ...window })).ids);
  return (
    <>
      <VirtualTable<Claim>
        name="claims"
        label={text('claims.list')}
        head={[text('claims.asHeard'), text('claims.decision'), text('claims.risk'), text('claims.seen')]}
        columns={styles.columns ?? ''}
        source={source}
        total={total}
        usualRowPx={usualRowPx}
        choosing={choosing}
        currentId={selectedId}
        onCurrent={onSelect}
        onOpen={onOpen}
        press="choose"
        cells={cellsOf}
      />
      <ClaimBulk choosing={choosing} filter={filter} />
    </>
  );
}

/** Outside of the list, so that a row is drawn again only when its claim changes. */
function cellsOf(claim: Claim): React.JSX.Element {
  return <ClaimCells claim={claim} />;
}

// A grid of which only the rows in sight exist cannot be a <table>; the grid itself holds the focus and names the row.
// biome-ignore-all lint/a11y/useSemanticElements: see above
// biome-ignore-all lint/a11y/useFocusableInteractive: see above
// biome-ignore-all lint/a11y/useKeyWithClickEvents: see above
import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef } from 'react';
import type { Claim } from '../../../shared/model/claim.ts';
import { useText } from '../../use-text.ts';
import styles from './claim-list.module.css';
import { ClaimCells } from './claim-row.tsx';
import { type ClaimFilter, useClaimAt } from './use-claim-pages.ts';
import { useCursor } from './use-cursor.ts';

interface ClaimListProps {
  readonly filter: ClaimFilter;
  readonly total: number;
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  /** Enter on a row: the person wants to work on it. */
  readonly onOpen: () => void;
}

const headPx = 31;
const usualRowPx = 63;
const rowsPerScreen = 8;

/**
 * The log as a grid of which only the rows in sight exist. Focus stays on the grid and `aria-activedescendant` names the
 * row, so that a row which scrolls away does not take the focus with it.
 */
export function ClaimList(props: ClaimListProps): React.JSX.Element {
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const cursorPlace = useRef(-1);
  // The React Compiler is not in use; nothing here is memoized.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: props.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualRowPx,
    overscan: rowsPerScreen,
    scrollMargin: headPx,
    scrollPaddingStart: headPx,
    rangeExtractor: (range) => withPlace(defaultRangeExtractor(range), cursorPlace.current, range.count),
  });
  const items = virtual.getVirtualItems();
  const claimAt = useClaimAt(
    props.filter,
    items.map((item) => item.index),
  );
  const { place, move } = useCursor({ ...props, claimAt, placeRef: cursorPlace });
  const moveTo = (to: number) => {
    move(to);
    virtual.scrollToIndex(to, { align: 'auto' });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && place >= 0) props.onOpen();
    const to = targetOf(event.key, cursorPlace.current, props.total);
    if (to === null && event.key !== 'Enter') return;
    event.preventDefault();
    if (to !== null) moveTo(to);
  };
  return (
    <div
      ref={scroller}
      className={styles.list}
      role="grid"
      aria-label={text('claims.list')}
      aria-rowcount={props.total + 1}
      aria-activedescendant={place >= 0 ? rowId(place) : undefined}
      tabIndex={0}
      onKeyDown={press}
    >
      <Head />
      <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => (
          <Row
            key={item.key}
            place={item.index}
            startPx={item.start - headPx}
            claim={claimAt(item.index)}
            isSelected={item.index === place}
            onMeasure={virtual.measureElement}
            onPress={() => {
              moveTo(item.index);
              scroller.current?.focus({ preventScroll: true });
            }}
          />
        ))}
      </div>
    </div>
  );
}

function Head(): React.JSX.Element {
  const text = useText();
  const columns = ['claims.asHeard', 'claims.decision', 'claims.risk', 'claims.seen'] as const;
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.columns}>
        {columns.map((column) => (
          <span key={column} role="columnheader">
            {text(column)}
          </span>
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  readonly place: number;
  readonly startPx: number;
  readonly claim: Claim | undefined;
  readonly isSelected: boolean;
  readonly onMeasure: Virtualizer<HTMLDivElement, Element>['measureElement'];
  readonly onPress: () => void;
}

function Row({ place, startPx, claim, isSelected, onMeasure, onPress }: RowProps): React.JSX.Element {
  const text = useText();
  return (
    <div
      ref={onMeasure}
      id={rowId(place)}
      data-index={place}
      role="row"
      aria-rowindex={place + 2}
      aria-selected={isSelected}
      className={`${styles.row ?? ''} ${styles.columns ?? ''}`}
      style={{ transform: `translateY(${startPx}px)` }}
      onClick={onPress}
    >
      {claim === undefined ? (
        <div role="gridcell" className={styles.waiting}>
          {text('claims.rowLoading')}
        </div>
      ) : (
        <ClaimCells claim={claim} />
      )}
    </div>
  );
}

function rowId(place: number): string {
  return `claim-row-${place}`;
}

/** The row of the selection is always drawn, so that `aria-activedescendant` points at something. */
function withPlace(places: number[], place: number, count: number): number[] {
  if (place < 0 || place >= count || places.includes(place)) return places;
  return [...places, place].sort((a, b) => a - b);
}

function targetOf(key: string, from: number, total: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: Math.max(from, 0) - 1,
    PageDown: from + rowsPerScreen,
    PageUp: from - rowsPerScreen,
    Home: 0,
    End: total - 1,
  };
  const to = steps[key];
  return to === undefined || total === 0 ? null : Math.min(Math.max(to, 0), total - 1);
}

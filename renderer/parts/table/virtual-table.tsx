// A grid of which only the rows in sight exist cannot be a <table>; the grid itself holds the focus and names the row.
// biome-ignore-all lint/a11y/useSemanticElements: see above
// biome-ignore-all lint/a11y/useFocusableInteractive: see above
// biome-ignore-all lint/a11y/useKeyWithClickEvents: see above
import { type CSSProperties, type MouseEvent, type ReactNode, useId } from 'react';
import { useText } from '../../use-text.ts';
import { clickRow } from './click-row.ts';
import styles from './table.module.css';
import type { Choosing } from './use-chosen.ts';
import { useCursor } from './use-cursor.ts';
import type { RowSource, TableRow } from './use-rows.ts';
import { useTableKeys } from './use-table-keys.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

export interface VirtualTableProps<Row extends TableRow> {
  /** Its place is kept under this name while the screen is not there. */
  readonly name: string;
  readonly label: string;
  /** Names of the columns; null where the rows tell what they are. */
  readonly head: readonly string[] | null;
  /** The class that lays out the columns of the head and of each row. */
  readonly columns: string;
  readonly source: RowSource<Row>;
  readonly total: number;
  readonly usualRowPx: number;
  /** As high as its rows, but not higher than so many CSS pixels; without it as high as its place. */
  readonly mostPx?: number;
  /** Null where rows are only read and opened: then there are no boxes. */
  readonly choosing: Choosing | null;
  /** The row that the screen shows; the cursor follows it. */
  readonly currentId: string | null;
  /** The cursor rests on another row. */
  readonly onCurrent: (id: string) => void;
  /** Enter on a row. */
  readonly onOpen: (id: string) => void;
  /** What a click on a row does: makes it the current one, or opens it. */
  readonly press: 'choose' | 'open';
  /** The cells of a row, each with `role="gridcell"`. */
  readonly cells: (row: Row, state: { readonly isCurrent: boolean }) => ReactNode;
}

/**
 * A long list as a grid of which only the rows in sight exist. Focus stays on the grid and `aria-activedescendant` names the
 * row, so that a row which scrolls away does not take the focus with it. Space chooses rows, Shift and Ctrl with arrows and
 * clicks too, Ctrl+A all of them.
 */
export function VirtualTable<Row extends TableRow>(props: VirtualTableProps<Row>): React.JSX.Element {
  const { choosing, total, cells } = props;
  const id = useId();
  const { scroller, virtual, items, rowAt, cursorPlace, headPx } = useVirtualRows(props);
  const { place, move } = useCursor({
    ...{ name: props.name, total, rowAt, placeRef: cursorPlace },
    ...{ selectedId: props.currentId, onSelect: props.onCurrent },
  });
  const moveTo = (to: number) => {
    move(to);
    virtual.scrollToIndex(to, { align: 'auto' });
  };
  const open = (at: number) => {
    const row = rowAt(at);
    if (row !== undefined) props.onOpen(row.id);
  };
  const press = useTableKeys({ choosing, total, rowAt, cursorPlace, moveTo, open });
  const click = (event: MouseEvent, at: number) => {
    scroller.current?.focus({ preventScroll: true });
    const isPlain = clickRow(event, { choosing, rowAt, cursorPlace, at }) === 'plain';
    moveTo(at);
    if (isPlain && props.press === 'open') open(at);
  };
  return (
    <div
      ref={scroller}
      className={styles.table}
      role="grid"
      aria-label={props.label}
      aria-rowcount={total + (props.head === null ? 0 : 1)}
      aria-multiselectable={choosing === null ? undefined : true}
      aria-activedescendant={place >= 0 ? `${id}-${place}` : undefined}
      tabIndex={0}
      style={heightOf(props.mostPx, virtual.getTotalSize() + headPx)}
      data-framed={props.mostPx !== undefined}
      data-choosing={choosing !== null && choosing.count > 0}
      onKeyDown={press}
    >
      {props.head === null ? null : <Head names={props.head} columns={props.columns} hasBoxes={choosing !== null} />}
      <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const row = rowAt(item.index);
          const isCurrent = item.index === place;
          const isChosen = row !== undefined && choosing?.has(row.id) === true;
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              id={`${id}-${item.index}`}
              data-index={item.index}
              data-row={idOf(row)}
              role="row"
              aria-rowindex={item.index + (props.head === null ? 1 : 2)}
              aria-selected={isChosen || (isCurrent && (choosing === null || choosing.count === 0))}
              aria-current={isCurrent}
              data-chosen={isChosen}
              className={`${styles.row ?? ''} ${props.columns}`}
              style={{ transform: `translateY(${item.start - headPx}px)` }}
              onClick={(event) => click(event, item.index)}
            >
              {choosing === null ? null : (
                <div role="gridcell" className={styles.boxCell} data-box>
                  <span aria-hidden className={styles.box} />
                </div>
              )}
              {row === undefined ? <Waiting /> : cells(row, { isCurrent })}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Tells what is dropped on a row which one it is; a row that is on its way has none. */
function idOf(row: { readonly id: string } | undefined): string | undefined {
  return row?.id;
}

/** The frame takes a pixel above and below. */
function heightOf(mostPx: number | undefined, contentPx: number): CSSProperties | undefined {
  return mostPx === undefined ? undefined : { flex: 'none', minHeight: 0, height: Math.min(mostPx, contentPx + 2) };
}

function Waiting(): React.JSX.Element {
  const text = useText();
  return (
    <div role="gridcell" className={styles.waiting}>
      {text('tables.rowLoading')}
    </div>
  );
}

interface HeadProps {
  readonly names: readonly string[];
  readonly columns: string;
  readonly hasBoxes: boolean;
}

function Head({ names, columns, hasBoxes }: HeadProps): React.JSX.Element {
  const text = useText();
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={columns}>
        {hasBoxes ? (
          <span role="columnheader">
            <span className="spoken">{text('tables.chosenColumn')}</span>
          </span>
        ) : null}
        {names.map((name) => (
          <span key={name} role="columnheader">
            {name}
          </span>
        ))}
      </div>
    </div>
  );
}

import { defaultRangeExtractor, useVirtualizer, type VirtualItem, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef } from 'react';
import { keep, recall } from '../../kept.ts';
import type { Choosing } from './use-chosen.ts';
import { type RowAt, type RowSource, type TableRow, useRowAt } from './use-rows.ts';

interface VirtualInput<Row extends TableRow> {
  readonly name: string;
  readonly source: RowSource<Row>;
  readonly total: number;
  readonly usualRowPx: number;
  readonly head: readonly string[] | null;
  readonly choosing: Choosing | null;
}

interface VirtualRows<Row extends TableRow> {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  readonly items: readonly VirtualItem[];
  readonly rowAt: RowAt<Row>;
  /** The row that is always drawn, so that `aria-activedescendant` points at something. */
  readonly cursorPlace: RefObject<number>;
  readonly headPx: number;
}

/** Where a list was scrolled to when its screen was left, and how high its rows had come out. */
interface LeftPlace {
  readonly listKey: string;
  readonly offset: number;
  readonly measured: VirtualItem[];
}

const rowsPerScreen = 8;
const headRowPx = 31;
/** Room under the last row for the bar of what can be done with the chosen ones. */
const barPx = 64;

/** Draws the rows in sight, and begins where the list was left. */
export function useVirtualRows<Row extends TableRow>(input: VirtualInput<Row>): VirtualRows<Row> {
  const { name, source, total, usualRowPx } = input;
  const headPx = input.head === null ? 0 : headRowPx;
  const footPx = input.choosing === null ? 0 : barPx;
  const scroller = useRef<HTMLDivElement>(null);
  const cursorPlace = useRef(-1);
  const listKey = JSON.stringify(source.key);
  const left = useLeftPlace(name, listKey);
  // The React Compiler is not in use; nothing here is memoized.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualRowPx,
    overscan: rowsPerScreen,
    scrollMargin: headPx,
    scrollPaddingStart: headPx,
    scrollPaddingEnd: footPx,
    paddingEnd: footPx,
    initialOffset: left?.offset ?? 0,
    ...(left === null ? {} : { initialMeasurementsCache: left.measured }),
    rangeExtractor: (range) => withPlace(defaultRangeExtractor(range), cursorPlace.current, range.count),
  });
  useEffect(
    () => () => {
      const { scrollOffset, measurementsCache } = virtual;
      keep(`scroll of ${name}`, { listKey, offset: scrollOffset ?? 0, measured: measurementsCache });
    },
    [virtual, name, listKey],
  );
  const items = virtual.getVirtualItems();
  const rowAt = useRowAt(
    source,
    items.map((item) => item.index),
  );
  return { scroller, virtual, items, rowAt, cursorPlace, headPx };
}

function useLeftPlace(name: string, listKey: string): LeftPlace | null {
  const first = useRef<LeftPlace | null>(recall<LeftPlace | null>(`scroll of ${name}`, null));
  // Read once, while the list is put up: another filter begins at its top.
  // eslint-disable-next-line react-hooks/refs
  return first.current?.listKey === listKey ? first.current : null;
}

function withPlace(places: number[], place: number, count: number): number[] {
  if (place < 0 || place >= count || places.includes(place)) return places;
  return [...places, place].sort((a, b) => a - b);
}

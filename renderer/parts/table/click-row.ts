import type { MouseEvent, RefObject } from 'react';
import type { Choosing } from './use-chosen.ts';
import type { RowAt, TableRow } from './use-rows.ts';

interface Click {
  readonly choosing: Choosing | null;
  readonly rowAt: RowAt<TableRow>;
  readonly cursorPlace: RefObject<number>;
  readonly at: number;
}

/** Chooses rows by a click on their box or with Shift or Ctrl; says `plain` of any other click. */
export function clickRow(event: MouseEvent, { choosing, rowAt, cursorPlace, at }: Click): 'chose' | 'plain' {
  if (choosing === null) return 'plain';
  const row = rowAt(at);
  if (event.shiftKey) {
    const from = cursorPlace.current;
    choosing.extend({ from: from < 0 ? at : from, to: at, rowAt });
    return 'chose';
  }
  if (event.ctrlKey || event.metaKey || isOnBox(event.target)) {
    if (row !== undefined) choosing.toggle({ id: row.id, place: at });
    return 'chose';
  }
  choosing.dropAnchor();
  return 'plain';
}

function isOnBox(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-box]') !== null;
}

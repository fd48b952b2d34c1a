import type { KeyboardEvent, RefObject } from 'react';
import type { Choosing } from './use-chosen.ts';
import type { RowAt, TableRow } from './use-rows.ts';

interface KeysInput {
  readonly choosing: Choosing | null;
  readonly total: number;
  readonly rowAt: RowAt<TableRow>;
  readonly cursorPlace: RefObject<number>;
  readonly moveTo: (place: number) => void;
  readonly open: (place: number) => void;
}

const rowsPerScreen = 8;

/** The keys of a table. Those that it does not know, and those of buttons within it, are left to others. */
export function useTableKeys(input: KeysInput): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const isHandled = opens(event, input) || chooses(event, input) || moves(event, input);
    if (isHandled) event.preventDefault();
  };
}

function opens(event: KeyboardEvent, { cursorPlace, open }: KeysInput): boolean {
  if (event.key !== 'Enter' || cursorPlace.current < 0) return false;
  open(cursorPlace.current);
  return true;
}

function chooses(event: KeyboardEvent, { choosing, rowAt, cursorPlace }: KeysInput): boolean {
  if (choosing === null) return false;
  const place = cursorPlace.current;
  if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) choosing.chooseAll();
  else if (event.key === ' ' && !event.shiftKey) toggle(choosing, rowAt(place), place);
  else if (event.key === 'Escape' && choosing.count > 0) choosing.clear();
  else return false;
  return true;
}

function toggle(choosing: Choosing, row: TableRow | undefined, place: number): void {
  if (row !== undefined) choosing.toggle({ id: row.id, place });
}

function moves(event: KeyboardEvent, { choosing, total, rowAt, cursorPlace, moveTo }: KeysInput): boolean {
  const from = cursorPlace.current;
  const to = targetOf(event.key, from, total);
  if (to === null) return false;
  if (event.shiftKey) choosing?.extend({ from: from < 0 ? to : from, to, rowAt });
  else choosing?.dropAnchor();
  moveTo(to);
  return true;
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

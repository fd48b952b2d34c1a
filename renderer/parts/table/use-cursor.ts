import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { keep, recall } from '../../kept.ts';
import type { RowAt, TableRow } from './use-rows.ts';

interface CursorInput {
  readonly total: number;
  /** The row of the address. */
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  readonly rowAt: RowAt<TableRow>;
  /** Under which the place is kept while the list is not there. */
  readonly name: string;
  /** Is told the place at once: keys come faster than drawing, and each counts from the one before. */
  readonly placeRef: RefObject<number>;
}

/**
 * Where the keys have got to. `id` is null while the row is not here yet; `since` is the row of the address since the last
 * key, `asked` the one that the address was last asked to follow to.
 */
interface Ahead {
  readonly place: number;
  readonly id: string | null;
  readonly since: string | null;
  readonly asked: string | null;
}

interface Cursor {
  /** The selected row, counted from 0; -1 when it is not among the rows that are here. */
  readonly place: number;
  readonly move: (place: number) => void;
}

/** Keys that run down a list move the cursor at once; the address and the panel follow when they rest. */
const restMs = 120;
const runKeys = new Set([
  'ArrowDown',
  'ArrowUp',
  'PageDown',
  'PageUp',
  'Home',
  'End',
  'Shift',
  'Control',
  'Alt',
  'Meta',
]);
const presses = ['keydown', 'pointerdown', 'click'];
const searchedRows = 100;

/** The row that the keys work on. It runs ahead of the address, so that a held key does not navigate for each row. */
export function useCursor({ total, selectedId, onSelect, rowAt, placeRef, name }: CursorInput): Cursor {
  const [ahead, setAhead] = useState<Ahead | null>(() => leftAt(name, selectedId));
  if (ahead !== null && ahead.since !== selectedId) setAhead(followed(ahead, selectedId));
  const arrived = arrivalOf(ahead, rowAt);
  const place = arrived === null ? placeOf(selectedId, total, rowAt) : Math.min(arrived.place, total - 1);
  const arrivedId = arrived === null ? null : arrived.id;
  useEffect(() => {
    placeRef.current = place;
    const id = place < 0 ? null : (rowAt(place)?.id ?? null);
    if (id !== null) keep(`place of ${name}`, { place, id });
  });
  useEffect(() => {
    if (arrivedId === null || arrivedId === selectedId) return undefined;
    const { hash } = window.location;
    return atRest(() => {
      // Somebody went elsewhere, of which the page was not told yet: following now would pull her back.
      if (window.location.hash !== hash) return;
      setAhead((old) => (old === null ? null : { ...old, asked: arrivedId }));
      onSelect(arrivedId);
    });
  }, [arrivedId, selectedId, onSelect]);
  const move = (to: number) => {
    placeRef.current = to;
    const id = rowAt(to)?.id ?? null;
    setAhead((old) => ({ place: to, id, since: selectedId, asked: old === null ? null : old.asked }));
  };
  return { place, move };
}

/**
 * Follows when the keys rest, and before anything else is pressed: what is done next must be done with the row that the
 * cursor is on, not with the one that it has just left. Gives what ends the waiting.
 */
function atRest(follow: () => void): () => void {
  const timer = setTimeout(follow, restMs);
  const followNow = (event: Event) => {
    if (!(event instanceof KeyboardEvent && runKeys.has(event.key))) flushSync(follow);
  };
  for (const kind of presses) window.addEventListener(kind, followNow, true);
  return () => {
    clearTimeout(timer);
    for (const kind of presses) window.removeEventListener(kind, followNow, true);
  };
}

/** Where the list was left, if the row of the address is still the one that was there. */
function leftAt(name: string, selectedId: string | null): Ahead | null {
  const left = recall<{ readonly place: number; readonly id: string } | null>(`place of ${name}`, null);
  return left === null || left.id !== selectedId ? null : { ...left, since: selectedId, asked: null };
}

/** The address changed: it caught up with the keys or follows them still; or somebody went elsewhere, and the keys start there. */
function followed(ahead: Ahead, selectedId: string | null): Ahead | null {
  const isFollowing = selectedId === ahead.id || selectedId === ahead.asked;
  return selectedId !== null && isFollowing ? { ...ahead, since: selectedId } : null;
}

/** The row that the keys have got to; null when there is none, or the list under the cursor has changed. */
function arrivalOf(ahead: Ahead | null, rowAt: RowAt<TableRow>): Pick<Ahead, 'place' | 'id'> | null {
  if (ahead === null) return null;
  const drawnId = rowAt(ahead.place)?.id ?? null;
  const id = ahead.id ?? drawnId;
  return drawnId !== null && drawnId !== id ? null : { place: ahead.place, id };
}

/** Where the row of the address stands, as far as the rows that are here tell. */
function placeOf(id: string | null, total: number, rowAt: RowAt<TableRow>): number {
  if (id === null) return -1;
  for (let place = 0; place < Math.min(total, searchedRows); place += 1) if (rowAt(place)?.id === id) return place;
  return -1;
}

import { type RefObject, useEffect, useState } from 'react';
import type { ClaimAt } from './use-claim-pages.ts';

interface CursorInput {
  readonly total: number;
  /** The claim of the address. */
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  readonly claimAt: ClaimAt;
  /** Is told the place at once: keys come faster than drawing, and each counts from the one before. */
  readonly placeRef: RefObject<number>;
}

/**
 * Where the keys have got to. `id` is null while the row is not here yet; `since` is the claim of the address since the last
 * key, `asked` the claim that the address was last asked to follow to.
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

/** Keys that run down the log move the cursor at once; the address and the panel follow when they rest. */
const restMs = 120;
const searchedRows = 100;

/** The row that the keys work on. It runs ahead of the address, so that a held key does not navigate for each row. */
export function useCursor({ total, selectedId, onSelect, claimAt, placeRef }: CursorInput): Cursor {
  const [ahead, setAhead] = useState<Ahead | null>(null);
  if (ahead !== null && ahead.since !== selectedId) setAhead(followed(ahead, selectedId));
  const arrived = arrivalOf(ahead, claimAt);
  const place = arrived === null ? placeOf(selectedId, total, claimAt) : Math.min(arrived.place, total - 1);
  const arrivedId = arrived === null ? null : arrived.id;
  useEffect(() => {
    placeRef.current = place;
  }, [place, placeRef]);
  useEffect(() => {
    if (arrivedId === null || arrivedId === selectedId) return undefined;
    const timer = setTimeout(() => {
      setAhead((old) => (old === null ? null : { ...old, asked: arrivedId }));
      onSelect(arrivedId);
    }, restMs);
    return () => clearTimeout(timer);
  }, [arrivedId, selectedId, onSelect]);
  const move = (to: number) => {
    placeRef.current = to;
    const id = claimAt(to)?.id ?? null;
    setAhead((old) => ({ place: to, id, since: selectedId, asked: old === null ? null : old.asked }));
  };
  return { place, move };
}

/** The address changed: it caught up with the keys or follows them still; or somebody went elsewhere, and the keys start there. */
function followed(ahead: Ahead, selectedId: string | null): Ahead | null {
  const isFollowing = selectedId === ahead.id || selectedId === ahead.asked;
  return selectedId !== null && isFollowing ? { ...ahead, since: selectedId } : null;
}

/** The row that the keys have got to; null when there is none, or the list under the cursor has changed. */
function arrivalOf(ahead: Ahead | null, claimAt: ClaimAt): Pick<Ahead, 'place' | 'id'> | null {
  if (ahead === null) return null;
  const drawnId = claimAt(ahead.place)?.id ?? null;
  const id = ahead.id ?? drawnId;
  return drawnId !== null && drawnId !== id ? null : { place: ahead.place, id };
}

/** Where the claim of the address stands, as far as the rows that are here tell. */
function placeOf(id: string | null, total: number, claimAt: ClaimAt): number {
  if (id === null) return -1;
  for (let place = 0; place < Math.min(total, searchedRows); place += 1) if (claimAt(place)?.id === id) return place;
  return -1;
}

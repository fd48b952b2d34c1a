import { useState } from 'react';
import { type RowAt, type RowSource, readIdsOf, type TableRow } from './use-rows.ts';

/** Rows that were chosen for an action: some by their ids, or all that the filter finds but a few. */
export type Chosen =
  | { readonly kind: 'some'; readonly ids: ReadonlySet<string> }
  | { readonly kind: 'all'; readonly exceptIds: ReadonlySet<string> };

export interface Choosing {
  readonly chosen: Chosen;
  readonly count: number;
  readonly total: number;
  readonly has: (id: string) => boolean;
  readonly toggle: (row: { readonly id: string; readonly place: number }) => void;
  /** Chooses every row between the anchor and `to`; `from` is the anchor while there is none. */
  readonly extend: (stretch: { readonly from: number; readonly to: number; readonly rowAt: RowAt<TableRow> }) => void;
  /** The next stretch begins somewhere else. */
  readonly dropAnchor: () => void;
  readonly chooseAll: () => void;
  readonly clear: () => void;
}

interface State {
  readonly listKey: string;
  readonly chosen: Chosen;
  /** Where a stretch began, and what was chosen before it. */
  readonly anchor: { readonly place: number; readonly before: ReadonlySet<string> } | null;
}

/** The ids of a stretch of the list that is not here yet. */
type ReadIds = (window: { readonly limit: number; readonly offset: number }) => Promise<readonly string[]>;

const nothing: Chosen = { kind: 'some', ids: new Set() };
/** As many as a command takes by their ids. */
const limitStretch = 10_000;

/**
 * Which rows of a list are chosen. A new filter chooses nothing, so that nobody acts on rows that they do not see. `readIds` is
 * for lists that can tell their ids without their rows.
 */
export function useChosen<Row extends TableRow>(
  source: RowSource<Row>,
  total: number,
  readIds: ReadIds = (window) => readIdsOf(source, window),
): Choosing {
  const listKey = JSON.stringify(source.key);
  const [state, setState] = useState<State>({ listKey, chosen: nothing, anchor: null });
  const { chosen, anchor } = state.listKey === listKey ? state : { chosen: nothing, anchor: null };
  const set = (next: Chosen, at: State['anchor'] = null) => setState({ listKey, chosen: next, anchor: at });
  const choose = (ids: readonly string[], at: NonNullable<State['anchor']>) =>
    setState({ listKey, chosen: { kind: 'some', ids: new Set([...at.before, ...ids]) }, anchor: at });
  return {
    chosen,
    total,
    count: chosen.kind === 'some' ? chosen.ids.size : Math.max(0, total - chosen.exceptIds.size),
    has: (id) => (chosen.kind === 'some' ? chosen.ids.has(id) : !chosen.exceptIds.has(id)),
    toggle: ({ id, place }) => {
      const next = toggled(chosen, id);
      set(next, next.kind === 'some' ? { place, before: next.ids } : null);
    },
    extend: ({ from, to, rowAt }) => {
      if (chosen.kind === 'all') return;
      const start = anchor ?? { place: from, before: chosen.ids };
      const [first, last] = [Math.min(start.place, to), Math.max(start.place, to)];
      if (first === 0 && last === total - 1) set({ kind: 'all', exceptIds: new Set() });
      else if (last - first < limitStretch) stretch({ first, last, rowAt, readIds }, (ids) => choose(ids, start));
    },
    dropAnchor: () => setState((old) => (old.anchor === null ? old : { ...old, anchor: null })),
    chooseAll: () => set({ kind: 'all', exceptIds: new Set() }),
    clear: () => set(nothing),
  };
}

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly rowAt: RowAt<TableRow>;
  readonly readIds: ReadIds;
}

/** At once where the rows are here; else they are asked for, and whoever presses on meanwhile gets the later stretch. */
function stretch({ first, last, rowAt, readIds }: Stretch, take: (ids: readonly string[]) => void): void {
  asked += 1;
  const own = asked;
  const places = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  const ids = places.map((place) => rowAt(place)?.id);
  const known = ids.filter((id) => id !== undefined);
  take(known);
  if (known.length === places.length) return;
  void readIds({ offset: first, limit: places.length }).then((read) => {
    if (own === asked) take(read);
  });
}

let asked = 0;

function toggled(chosen: Chosen, id: string): Chosen {
  const ids = new Set(chosen.kind === 'some' ? chosen.ids : chosen.exceptIds);
  if (!ids.delete(id)) ids.add(id);
  return chosen.kind === 'some' ? { kind: 'some', ids } : { kind: 'all', exceptIds: ids };
}

/** The chosen rows as the commands take them. */
export function asInput<Filter>(
  { chosen, count }: Choosing,
  filter: Filter,
): { readonly ids: string[] } | { readonly filter: Filter; readonly exceptIds: string[]; readonly count: number } {
  return chosen.kind === 'some' ? { ids: [...chosen.ids] } : { filter, exceptIds: [...chosen.exceptIds], count };
}

import { AppError } from '../shared/app-error.ts';
import { readTyped } from '../shared/matching/typed-words.ts';
import type { ChosenClaims, ChosenDrafts, ChosenSources } from '../shared/model/table.ts';
import { filterClaims, isByWordsAlone } from './claim-filter.ts';
import { findInClaimWords } from './claim-words.ts';
import { listClaims } from './claims.ts';
import { filterDrafts, listDrafts } from './draft-list.ts';
import type { Connection } from './open-library.ts';
import { countSources, filterSources } from './source-list.ts';

/** The ids of chosen rows, a piece at a time: changing the rows of one piece does not move those of the next. */
export interface ChosenIds {
  readonly total: number;
  /** At most so many more; none at the end. */
  next(limit: number): readonly string[];
}

/** Raises `conflict` where a filter finds another number of claims than the person was shown. */
export function chosenClaimIds(library: Connection, chosen: ChosenClaims, now: string): ChosenIds {
  if ('ids' in chosen) return namedIds(chosen.ids);
  const { total } = listClaims(library, { ...chosen.filter, now, order: 'newest', limit: 1, offset: 0 });
  refuseOther(chosen, total);
  const found = filterClaims(chosen.filter, now);
  if (found === null) return namedIds([]);
  const inMemory = isByWordsAlone(chosen.filter) ? findInMemory(library, chosen.filter.query) : null;
  if (inMemory !== null) return rowIds(library, inMemory, chosen);
  return foundIds(library, { ...found, id: 'shown_claim.id' }, chosen);
}

/** The list was answered from the words in memory, so the same rows are meant here. */
function findInMemory(library: Connection, query: string): readonly number[] | null {
  const words = readTyped(query);
  const found = words === null ? null : findInClaimWords(library, words);
  return found === null ? null : found.newest({ limit: found.total, offset: 0 });
}

function rowIds(library: Connection, rows: readonly number[], { exceptIds, count }: ChosenByFilter): ChosenIds {
  const except = new Set(exceptIds);
  const read = library
    .prepare('SELECT id FROM claim WHERE row_number IN (SELECT value FROM json_each(?)) ORDER BY row_number DESC')
    .pluck();
  let taken = 0;
  const next = (limit: number): readonly string[] => {
    const piece = rows.slice(taken, taken + limit);
    taken += piece.length;
    const ids = (read.all(JSON.stringify(piece)) as string[]).filter((id) => !except.has(id));
    return ids.length === 0 && piece.length > 0 ? next(limit) : ids;
  };
  return { total: count, next };
}

/** Raises `conflict` where a filter finds another number of sources than the person was shown. */
export function chosenSourceIds(library: Connection, chosen: ChosenSources): ChosenIds {
  if ('ids' in chosen) return namedIds(chosen.ids);
  refuseOther(chosen, countSources(library, chosen.filter));
  const found = filterSources(chosen.filter);
  if (found === null) return namedIds([]);
  const from = `${found.from} WHERE ${found.where}`;
  return foundIds(library, { from, bound: found.bound, id: 'shown_source.id', row: 'shown_source.row_number' }, chosen);
}

/** Raises `conflict` where a filter finds another number of drafts than the person was shown. */
export function chosenDraftIds(library: Connection, chosen: ChosenDrafts): ChosenIds {
  if ('ids' in chosen) return namedIds(chosen.ids);
  refuseOther(chosen, listDrafts(library, { ...chosen.filter, limit: 1, offset: 0 }).total);
  const found = filterDrafts(chosen.filter);
  if (found === null) return namedIds([]);
  const from = `${found.from} WHERE ${found.where}`;
  return foundIds(library, { from, bound: found.bound, id: 'draft.id', row: 'draft.row_number' }, chosen);
}

interface ChosenByFilter {
  readonly exceptIds: readonly string[];
  readonly count: number;
}

function refuseOther({ exceptIds, count }: ChosenByFilter, total: number): void {
  if (total === count + exceptIds.length) return;
  throw new AppError(
    'conflict',
    `The list has changed since these rows were chosen: it held ${count + exceptIds.length}, now ${total}. Nothing was changed. Look at the list and choose again.`,
  );
}

function namedIds(ids: readonly string[]): ChosenIds {
  const distinct = [...new Set(ids)];
  let taken = 0;
  return {
    total: distinct.length,
    next(limit) {
      const piece = distinct.slice(taken, taken + limit);
      taken += piece.length;
      return piece;
    },
  };
}

interface Found {
  /** Holds the whole WHERE. */
  readonly from: string;
  readonly id: string;
  readonly row: string;
  readonly bound: Readonly<Record<string, string | null>>;
}

/** From the newest row down: a row that does not match any more, or a new one, shifts nothing. */
function foundIds(
  library: Connection,
  { from, id, row, bound }: Found,
  { exceptIds, count }: ChosenByFilter,
): ChosenIds {
  const except = new Set(exceptIds);
  const read = library.prepare(
    `SELECT ${id} AS id, ${row} AS row FROM ${from} AND ${row} < @before ORDER BY ${row} DESC LIMIT @limit`,
  );
  let before = Number.MAX_SAFE_INTEGER;
  const next = (limit: number): readonly string[] => {
    const rows = read.all({ ...bound, before, limit }) as { readonly id: string; readonly row: number }[];
    before = rows.at(-1)?.row ?? before;
    const ids = rows.map((each) => each.id).filter((each) => !except.has(each));
    return ids.length === 0 && rows.length > 0 ? next(limit) : ids;
  };
  return { total: count, next };
}

import type { ClaimOrder } from '../shared/model/table.ts';
import { countShownClaims } from './claim-tally.ts';
import { findNewestByClaimWords, hiddenRowsSql } from './claim-words.ts';
import type { Connection } from './connection.ts';

/** Nearer to the top of a list, going over its rows is the least work. */
const leastOffset = 1000;

/** In each order but that of the log, an index says which rows come; what is skipped is then never looked up in the table. */
const indexedOrders: Readonly<Record<Exclude<ClaimOrder, 'newest'>, string>> = {
  last_seen: 'last_seen_at DESC, row_number DESC',
  risk: 'risk DESC, row_number DESC',
  sightings: 'sighting_count DESC, row_number DESC',
};

export interface FarWindow {
  readonly order: ClaimOrder;
  readonly limit: number;
  readonly offset: number;
}

/**
 * The row numbers of a window far down in the list of all shown claims: SQLite would read every row before it, 100,000 in 35 to 65 ms.
 * Null where that is the way to go: near the top, and in the order of the log while the words of the claims are not in memory.
 */
export function farClaims(library: Connection, window: FarWindow): readonly number[] | null {
  const { order, limit, offset } = window;
  if (offset < leastOffset) return null;
  if (order === 'newest') return findNewestByClaimWords(library, { limit, offset }, countShownClaims(library).claims);
  return library
    .prepare(
      `SELECT row_number FROM claim WHERE row_number NOT IN (${hiddenRowsSql})
       ORDER BY ${indexedOrders[order]} LIMIT @limit OFFSET @offset`,
    )
    .pluck()
    .all({ limit, offset }) as number[];
}

import { useMemo } from 'react';
import type { Claim } from '../../../shared/model/claim.ts';
import type { ClaimOrder, ClaimFilter as RowFilter } from '../../../shared/model/table.ts';
import { call } from '../../call.ts';
import { type FirstRows, type RowSource, useFirstRows } from '../../parts/table/use-rows.ts';

/** Which claims the log shows, and in which order. */
export type ClaimFilter = RowFilter & { readonly order: ClaimOrder };

export type FirstClaims = FirstRows<Claim>;

/** The claims of the log, a page at a time. */
export function useClaimSource(filter: ClaimFilter): RowSource<Claim> {
  const { query, decision, topic, assignee, order } = filter;
  return useMemo(
    () => claimSource({ query, decision, topic, assignee, order }),
    [query, decision, topic, assignee, order],
  );
}

/** What the log shows before anybody filters it. */
export const allClaims: ClaimFilter = { query: '', decision: 'any', topic: null, assignee: 'any', order: 'newest' };

export function claimSource(filter: ClaimFilter): RowSource<Claim> {
  return {
    key: ['claim.list', filter],
    read: async (window) => {
      const { claims, total } = await call('claim.list', { ...filter, ...window });
      return { rows: claims, total };
    },
  };
}

/** The first page of the log: it says how many claims there are in all. */
export function useFirstClaims(filter: ClaimFilter): FirstClaims {
  return useFirstRows(useClaimSource(filter));
}

/** What is left of the order: the rows that a command is for. */
export function rowFilterOf({ query, decision, topic, assignee }: ClaimFilter): RowFilter {
  return { query, decision, topic, assignee };
}

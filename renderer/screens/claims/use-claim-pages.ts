import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import type { AppError } from '../../../shared/app-error.ts';
import type { Output, Parsed } from '../../../shared/contract.ts';
import type { Claim } from '../../../shared/model/claim.ts';
import { call } from '../../call.ts';
import { useCommand } from '../../use-command.ts';

export type ClaimFilter = Pick<Parsed<'claim.list'>, 'query' | 'decision' | 'order'>;

const rowsPerPage = 100;

export type FirstClaims = UseQueryResult<Output<'claim.list'>, AppError>;

/** The first page of the log: it says how many claims there are in all. */
export function useFirstClaims(filter: ClaimFilter): FirstClaims {
  return useCommand('claim.list', { ...filter, limit: rowsPerPage, offset: 0 });
}

/**
 * The claims by their place in the log. Only the pages of the rows that are drawn are read, so that a log of 100,000 claims
 * opens as fast as one of ten; a place whose page is still on its way gives undefined.
 */
export function useClaimAt(filter: ClaimFilter, drawn: readonly number[]): ClaimAt {
  const firstPage = useFirstClaims(filter);
  const numbers = [...new Set(drawn.map(pageOf))].filter((number) => number > 0);
  const pages = useQueries({
    queries: numbers.map((number) => {
      const input = { ...filter, limit: rowsPerPage, offset: number * rowsPerPage };
      return { queryKey: ['claim.list', input], queryFn: () => call('claim.list', input) };
    }),
  });
  return (place) => {
    const number = pageOf(place);
    const claims = number === 0 ? firstPage.data?.claims : pages[numbers.indexOf(number)]?.data?.claims;
    return claims?.[place % rowsPerPage];
  };
}

/** The claim at a place of the log, counted from 0; undefined while it is not here. */
export type ClaimAt = (place: number) => Claim | undefined;

function pageOf(place: number): number {
  return Math.floor(place / rowsPerPage);
}

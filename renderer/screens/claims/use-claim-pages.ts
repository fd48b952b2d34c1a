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
 * The claims by their place in the log. Only the pages in sight are read, so that a log of 100,000 claims opens as fast as
 * one of ten; a place whose page is still on its way gives undefined.
 */
export function useClaimAt(filter: ClaimFilter, inSight: { readonly first: number; readonly last: number }) {
  const firstPage = useFirstClaims(filter);
  const numbers = pagesBetween(inSight.first, inSight.last);
  const pages = useQueries({
    queries: numbers.map((number) => {
      const input = { ...filter, limit: rowsPerPage, offset: number * rowsPerPage };
      return { queryKey: ['claim.list', input], queryFn: () => call('claim.list', input) };
    }),
  });
  return (place: number): Claim | undefined => {
    const number = Math.floor(place / rowsPerPage);
    const claims = number === 0 ? firstPage.data?.claims : pages[numbers.indexOf(number)]?.data?.claims;
    return claims?.[place % rowsPerPage];
  };
}

function pagesBetween(first: number, last: number): number[] {
  const numbers: number[] = [];
  for (let number = Math.floor(first / rowsPerPage); number <= Math.floor(last / rowsPerPage); number += 1) {
    if (number > 0) numbers.push(number);
  }
  return numbers;
}

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AppError } from '../../../shared/app-error.ts';
import type { Output, Parsed } from '../../../shared/contract.ts';
import { call } from '../../call.ts';

type SourceRow = Output<'source.list'>['sources'][number];

/** The list of sources as far as it was read. `total` is null before the first answer. */
export interface SourcePages {
  readonly rows: readonly SourceRow[];
  readonly total: number | null;
  readonly error: AppError | null;
  readonly isLoadingMore: boolean;
  readonly loadMore: () => void;
}

const rowsPerPage = 200;

/** Reads the sources a page at a time, the next when the list is scrolled to its end. */
export function useSourcePages(query: string, status: Parsed<'source.list'>['status']): SourcePages {
  const pages = useInfiniteQuery<Output<'source.list'>, AppError, SourceList, readonly unknown[], number>({
    queryKey: ['source.list', 'pages', { query, status }],
    queryFn: ({ pageParam }) => call('source.list', { query, status, limit: rowsPerPage, offset: pageParam }),
    initialPageParam: 0,
    getNextPageParam: (last, all) => nextOffset(last.total, all.length),
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(() => pages.data?.pages.flatMap(({ sources }) => sources) ?? [], [pages.data]);
  return {
    rows,
    total: pages.data?.pages[0]?.total ?? null,
    error: pages.error,
    isLoadingMore: pages.isFetchingNextPage,
    loadMore: () => void pages.fetchNextPage(),
  };
}

interface SourceList {
  readonly pages: readonly Output<'source.list'>[];
}

function nextOffset(total: number, pagesRead: number): number | undefined {
  const read = pagesRead * rowsPerPage;
  return read < total ? read : undefined;
}

import { useMemo } from 'react';
import type { Output } from '../../../shared/contract.ts';
import type { SourceFilter } from '../../../shared/model/table.ts';
import { call } from '../../call.ts';
import type { RowSource } from '../../parts/table/use-rows.ts';

/** A source as a row of the list: which claims and drafts rest on it is counted. */
export type SourceRow = Output<'source.list'>['sources'][number] & { readonly id: string };

/** The sources that a filter finds, a page at a time. */
export function useSourcePages({ query, status }: SourceFilter): RowSource<SourceRow> {
  return useMemo(
    () => ({
      key: ['source.list', { query, status }],
      read: async (window) => {
        const { sources, total } = await call('source.list', { query, status, ...window });
        return { rows: sources.map((row) => ({ ...row, id: row.source.id })), total };
      },
    }),
    [query, status],
  );
}

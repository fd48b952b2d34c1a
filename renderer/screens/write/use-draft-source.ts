import { useMemo } from 'react';
import type { DraftSummary } from '../../../shared/model/draft.ts';
import type { DraftFilter } from '../../../shared/model/table.ts';
import { call } from '../../call.ts';
import type { RowSource } from '../../parts/table/use-rows.ts';

/** The drafts that a filter finds, a page at a time. */
export function useDraftSource({ query, status }: DraftFilter): RowSource<DraftSummary> {
  return useMemo(
    () => ({
      key: ['draft.list', { query, status }],
      read: async (window) => {
        const { drafts, total } = await call('draft.list', { query, status, ...window });
        return { rows: drafts, total };
      },
    }),
    [query, status],
  );
}

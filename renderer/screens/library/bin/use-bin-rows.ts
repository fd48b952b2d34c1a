import { useMemo } from 'react';
import type { Parsed } from '../../../../shared/contract.ts';
import type { BinItem, BinKey } from '../../../../shared/model/history.ts';
import { call } from '../../../call.ts';
import type { Choosing } from '../../../parts/table/use-chosen.ts';
import { type RowSource, readIdsOf } from '../../../parts/table/use-rows.ts';
import { binKeyOf, rowIdOf } from './bin-key.ts';

/** Something in the recycle bin as a row; a claim and a draft could share an id. */
export interface BinRow {
  readonly id: string;
  readonly item: BinItem;
}

type BinFilter = Pick<Parsed<'bin.list'>, 'query' | 'kind'>;

/** What a filter finds in the recycle bin, a page at a time. */
export function useBinRows({ query, kind }: BinFilter): RowSource<BinRow> {
  return useMemo(
    () => ({
      key: ['bin.list', { query, kind }],
      read: async (window) => {
        const { items, total } = await call('bin.list', { query, kind, ...window });
        return { rows: items.map((item) => ({ id: rowIdOf(item), item })), total };
      },
    }),
    [query, kind],
  );
}

/** The keys of all chosen rows; of "all but some" they are read from the library. */
export async function readChosen({ chosen, total }: Choosing, source: RowSource<BinRow>): Promise<readonly BinKey[]> {
  const ids = chosen.kind === 'some' ? [...chosen.ids] : await readIdsOf(source, { limit: total, offset: 0 });
  const left = chosen.kind === 'some' ? ids : ids.filter((id) => !chosen.exceptIds.has(id));
  return left.map(binKeyOf);
}

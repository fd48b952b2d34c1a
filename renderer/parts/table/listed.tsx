import type { ReactNode } from 'react';
import { ErrorNotice, Loading } from '../notice.tsx';
import type { FirstRows, TableRow } from './use-rows.ts';

interface ListedProps<Row extends TableRow> {
  readonly first: FirstRows<Row>;
  /** What is shown where there is no row. */
  readonly empty: ReactNode;
  readonly children: (total: number) => ReactNode;
}

/** A list once its first page is here; before that, and where it cannot be read, what is the matter. */
export function Listed<Row extends TableRow>({ first, empty, children }: ListedProps<Row>): ReactNode {
  if (first.error !== null) return <ErrorNotice error={first.error} onAgain={() => void first.refetch()} />;
  if (first.data === undefined) return <Loading />;
  return first.data.total === 0 ? empty : children(first.data.total);
}

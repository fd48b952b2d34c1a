import { keepPreviousData, type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import type { AppError } from '../../../shared/app-error.ts';

/** A row of a long list; only its id is known here. */
export interface TableRow {
  readonly id: string;
}

export interface RowPage<Row extends TableRow> {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** Where the rows of a list come from, a page at a time. */
export interface RowSource<Row extends TableRow> {
  /** What the list is of and how it is filtered: another key is another list. */
  readonly key: readonly unknown[];
  readonly read: (window: { readonly limit: number; readonly offset: number }) => Promise<RowPage<Row>>;
}

export type FirstRows<Row extends TableRow> = UseQueryResult<RowPage<Row>, AppError>;

const rowsPerPage = 100;

/** The first page of a list: it says how many rows there are in all. */
export function useFirstRows<Row extends TableRow>(source: RowSource<Row>): FirstRows<Row> {
  return useQuery<RowPage<Row>, AppError>({ ...firstRowsQuery(source), placeholderData: keepPreviousData });
}

/** Under which key the first page is kept, and how it is asked for. */
export function firstRowsQuery<Row extends TableRow>(source: RowSource<Row>) {
  return pageQuery(source, 0);
}

/** The row at a place of the list, counted from 0; undefined while it is not here. */
export type RowAt<Row extends TableRow> = (place: number) => Row | undefined;

/**
 * The rows by their place. Only the pages of the rows that are drawn are read, so that a list of 100,000 opens as fast as one of
 * ten; a place whose page is still on its way gives undefined.
 */
export function useRowAt<Row extends TableRow>(source: RowSource<Row>, drawn: readonly number[]): RowAt<Row> {
  const first = useFirstRows(source);
  const numbers = [...new Set(drawn.map(pageOf))].filter((number) => number > 0);
  const pages = useQueries({ queries: numbers.map((number) => pageQuery(source, number)) });
  return (place) => {
    const number = pageOf(place);
    const page = number === 0 ? first.data : pages[numbers.indexOf(number)]?.data;
    return page?.rows[place % rowsPerPage];
  };
}

/** As many as one command gives. */
const mostAtOnce = 500;

/** The ids of a stretch that is not on the page, a piece after the other. */
export async function readIdsOf<Row extends TableRow>(
  source: RowSource<Row>,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly string[]> {
  const ids: string[] = [];
  while (ids.length < limit) {
    const window = { limit: Math.min(mostAtOnce, limit - ids.length), offset: offset + ids.length };
    const { rows } = await source.read(window);
    if (rows.length === 0) break;
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}

function pageQuery<Row extends TableRow>(source: RowSource<Row>, number: number) {
  const window = { limit: rowsPerPage, offset: number * rowsPerPage };
  return { queryKey: ['rows', ...source.key, window.offset], queryFn: () => source.read(window) };
}

function pageOf(place: number): number {
  return Math.floor(place / rowsPerPage);
}

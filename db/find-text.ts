import type { Block, Draft } from '../shared/model/draft.ts';
import type { Connection } from './open-library.ts';

/** A stretch of rows: behind `afterRow`, up to and with `lastRow`. */
export interface RowStretch {
  readonly afterRow: number;
  readonly lastRow: number;
}

export interface StoredStatement {
  readonly id: string;
  readonly version: number;
  readonly wording: string;
  readonly statement: string;
}

/** The statements of a stretch of shown claims that have one. */
export function readStatements(library: Connection, stretch: RowStretch): StoredStatement[] {
  return library
    .prepare(
      `SELECT id, version, wording, statement FROM shown_claim
       WHERE row_number > @afterRow AND row_number <= @lastRow AND statement <> '' ORDER BY row_number`,
    )
    .all(stretch) as StoredStatement[];
}

export interface StoredText {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly status: Draft['status'];
  readonly blocks: readonly Block[];
}

/** Title and blocks of a stretch of drafts that are not in the recycle bin. */
export function readDraftTexts(library: Connection, stretch: RowStretch): StoredText[] {
  const rows = library
    .prepare(
      `SELECT id, version, title, status, blocks FROM draft
       WHERE row_number > @afterRow AND row_number <= @lastRow AND deleted_at IS NULL ORDER BY row_number`,
    )
    .all(stretch) as (Omit<StoredText, 'blocks'> & { readonly blocks: string })[];
  return rows.map((row) => ({ ...row, blocks: JSON.parse(row.blocks) as Block[] }));
}

/** The highest row number of each kind; 0 for none. */
export function lastRows(library: Connection): { readonly claim: number; readonly draft: number } {
  return library
    .prepare(
      `SELECT coalesce((SELECT max(row_number) FROM claim), 0) AS claim,
         coalesce((SELECT max(row_number) FROM draft), 0) AS draft`,
    )
    .get() as { readonly claim: number; readonly draft: number };
}

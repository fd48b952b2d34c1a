import { AppError } from '../shared/app-error.ts';
import type { PurgeItem } from '../shared/model/purge.ts';
import { isPhraseLongEnough } from '../shared/purge/phrase.ts';
import { isOwnValue, stringsOf } from '../shared/purge/purge-text.ts';
import type { Connection } from './connection.ts';
import { hasTable, textTables } from './purge-columns.ts';
import { quoted, type Row } from './purge-find.ts';

/** What goes with a thing: rows of `table` whose `column` names it. In this order no row is removed while another points at it. */
interface Belonging {
  readonly table: string;
  readonly column: string;
}

const belongings: Readonly<Record<PurgeItem['kind'], readonly Belonging[]>> = {
  claim: ['sighting', 'triage', 'evidence'].map((table) => ({ table, column: 'claim_id' })),
  source: ['passage', 'source_merge', 'evidence'].map((table) => ({ table, column: 'source_id' })),
  draft: [
    { table: 'translation', column: 'original_id' },
    ...[
      'translation',
      'finding_override',
      'approval',
      'export',
      'draft_version',
      'variant',
      'posting',
      'draft_image',
    ].map((table) => ({ table, column: 'draft_id' })),
  ],
};

/** What stays and only loses its tie. */
const ties: Readonly<Record<PurgeItem['kind'], readonly Belonging[]>> = {
  claim: [{ table: 'draft', column: 'claim_id' }],
  source: [],
  draft: [{ table: 'draft', column: 'based_on_id' }],
};

/** Raises `conflict` for what is not in the recycle bin: only what was thrown away before can go for good. */
export function refuseLivingItems(library: Connection, items: readonly PurgeItem[]): void {
  for (const { kind, id } of items) {
    const living = library.prepare(`SELECT 1 FROM ${kind} WHERE id = ? AND deleted_at IS NULL`).get(id);
    if (living === undefined) continue;
    throw new AppError(
      'conflict',
      'Only what lies in the recycle bin can be removed for good, and something of this is not in there. Nothing was changed.',
    );
  }
}

/**
 * Removes things with all that hangs on them; what is not there is passed over, so that a broken-off purge can be done again.
 * Gives how many went and the texts that went with them. Call it within a transaction.
 */
export function removeItems(
  library: Connection,
  items: readonly PurgeItem[],
): { readonly removed: number; readonly texts: string[] } {
  const texts = new Set<string>();
  let removed = 0;
  for (const { kind, id } of items) {
    const ids = kind === 'claim' ? claimWithMerged(library, id) : [id];
    // The last merged first: each is removed before the claim that it points at.
    for (const each of ids.toReversed()) removed += removeOne(library, { kind, id: each }, texts);
  }
  return { removed, texts: [...texts] };
}

/** Claims merged into one that goes are shown as its sightings, and go with it. */
function claimWithMerged(library: Connection, id: string): string[] {
  return library
    .prepare(
      `WITH RECURSIVE tree (id, depth) AS (SELECT @id, 0 UNION SELECT claim.id, depth + 1 FROM claim JOIN tree ON claim.merged_into_id = tree.id)
       SELECT id FROM tree ORDER BY depth`,
    )
    .pluck()
    .all({ id }) as string[];
}

function removeOne(library: Connection, { kind, id }: PurgeItem, texts: Set<string>): number {
  const known = belongings[kind].filter(({ table }) => hasTable(library, table));
  for (const { table, column } of known) removeRows(library, { table, column, id }, texts);
  for (const { table, column } of ties[kind]) {
    library.prepare(`UPDATE ${table} SET ${column} = NULL WHERE ${column} = ?`).run(id);
  }
  return removeRows(library, { table: kind, column: 'id', id }, texts);
}

function removeRows(
  library: Connection,
  { table, column, id }: Belonging & { readonly id: string },
  texts: Set<string>,
): number {
  const rows = library.prepare(`SELECT * FROM ${table} WHERE ${column} = ?`).all(id) as Row[];
  const columns = textTables(library).find(({ name }) => name === table)?.columns ?? [];
  for (const row of rows) {
    for (const { name, isJson } of columns) for (const text of textsOf(row[name], isJson)) texts.add(text);
  }
  library.prepare(`DELETE FROM ${table} WHERE ${column} = ?`).run(id);
  return rows.length;
}

const shortestSearched = 12;

/** Texts that are long enough to be told from others. */
function textsOf(value: unknown, isJson: boolean): readonly string[] {
  if (typeof value !== 'string') return [];
  const all = isJson ? stringsOf(JSON.parse(value)) : [value];
  return all.filter((text) => text.trim().length >= shortestSearched && !isOwnValue(text) && isPhraseLongEnough(text));
}

const mostSearched = 200;
const longestSearched = 200;

/** The texts that stand in no row any more: those are searched for in the bytes. What also stands elsewhere is the library's own. */
export function textsThatWent(library: Connection, texts: readonly string[]): string[] {
  const sought = new Set(texts.slice(0, mostSearched).map((text) => text.slice(0, longestSearched)));
  for (const { name, columns } of textTables(library)) {
    if (columns.length === 0 || sought.size === 0) continue;
    const rows = library.prepare(
      `SELECT ${columns.map((column) => quoted(column.name)).join(', ')} FROM ${quoted(name)}`,
    );
    for (const row of rows.raw().iterate() as Iterable<readonly unknown[]>) forgetFound(sought, row);
  }
  return [...sought];
}

function forgetFound(sought: Set<string>, row: readonly unknown[]): void {
  for (const text of sought) {
    const asJson = JSON.stringify(text).slice(1, -1);
    if (row.some((value) => typeof value === 'string' && (value.includes(text) || value.includes(asJson))))
      sought.delete(text);
  }
}

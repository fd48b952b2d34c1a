import type { Source } from '../shared/model/source.ts';
import type { SourceFilter } from '../shared/model/table.ts';
import { draftsByKey } from './cited-keys.ts';
import type { FilteredRows } from './draft-list.ts';
import type { Connection } from './open-library.ts';
import { matchExpression } from './search.ts';
import { sourceColumns, toSource } from './sources.ts';

export interface SourceQuery extends SourceFilter {
  readonly limit: number;
  readonly offset: number;
}

export interface SourceUse {
  readonly source: Source;
  readonly claims: number;
  readonly drafts: number;
}

/** Sources that are not in the recycle bin, newest change first; with words, the best match first. */
export function listSources(library: Connection, query: SourceQuery): { sources: SourceUse[]; total: number } {
  const found = filterSources(query);
  if (found === null) return { sources: [], total: 0 };
  const { from, where, words } = found;
  const bound = { ...found.bound, limit: query.limit, offset: query.offset };
  // bm25: what names the source (key, title, authors) weighs more than the journal and a note.
  const order =
    words === null
      ? 'shown_source.updated_at DESC, shown_source.row_number DESC'
      : 'bm25(source_text, 6, 4, 4, 2, 1), shown_source.id';
  const columns = sourceColumns.replace(/\b[a-z_]+\b/g, 'shown_source.$&');
  const rows = library
    .prepare(`SELECT ${columns} FROM ${from} WHERE ${where} ORDER BY ${order} LIMIT @limit OFFSET @offset`)
    .all(bound) as Parameters<typeof toSource>[0][];
  return { sources: withUses(library, rows.map(toSource)), total: countFound(library, found) };
}

/** How many sources a filter finds. */
export function countSources(library: Connection, filter: SourceFilter): number {
  const found = filterSources(filter);
  return found === null ? 0 : countFound(library, found);
}

function countFound(library: Connection, { from, where, bound }: FilteredRows): number {
  return Number(library.prepare(`SELECT count(*) FROM ${from} WHERE ${where}`).pluck().get(bound));
}

/** The sources that a filter finds, as SQL; null where nothing can match, such as a query without any word. */
export function filterSources(filter: SourceFilter): FilteredRows | null {
  const words = matchExpression(filter.query);
  if (words === null && filter.query.trim() !== '') return null;
  const found = 'source_text JOIN shown_source ON shown_source.row_number = source_text.rowid';
  return {
    ...{ words, bound: { words, status: filter.status } },
    from: words === null ? 'shown_source' : found,
    where: `(@status = 'any' OR shown_source.status = @status)${words === null ? '' : ' AND source_text MATCH @words'}`,
  };
}

function withUses(library: Connection, sources: readonly Source[]): SourceUse[] {
  const drafts = draftsByKey(library);
  const claims = library
    .prepare(
      `SELECT count(*) FROM evidence JOIN shown_claim ON shown_claim.id = evidence.claim_id WHERE evidence.source_id = ?`,
    )
    .pluck();
  return sources.map((source) => ({
    source,
    claims: Number(claims.get(source.id)),
    drafts: drafts.get(source.key) ?? 0,
  }));
}

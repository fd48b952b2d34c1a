import type { BinCounts, BinItem, HistoryAction } from '../shared/model/history.ts';
import type { Connection } from './open-library.ts';
import { matchExpression } from './search.ts';

export interface BinQuery {
  /** Words as typed; the last may be the beginning of one. Empty for all. */
  readonly query: string;
  readonly kind: 'any' | 'claim' | 'source' | 'draft' | 'debunk';
  readonly limit: number;
  readonly offset: number;
}

/** One window of what is in the recycle bin, what was deleted last first, and how much there is of each kind in all. */
export function listBin(
  library: Connection,
  query: BinQuery,
): { readonly items: BinItem[]; readonly total: number; readonly counts: BinCounts } {
  const counts = countBin(library);
  const words = matchExpression(query.query);
  if (words === null && query.query.trim() !== '') return { items: [], total: 0, counts };
  const parts = binParts.filter((part) => query.kind === 'any' || part.kind === query.kind);
  const union = parts.map((part) => selectOf(part, words)).join(' UNION ALL ');
  const bound = { words, limit: query.limit, offset: query.offset };
  const rows = library
    .prepare(`SELECT * FROM (${union}) ORDER BY deletedAt DESC, id DESC LIMIT @limit OFFSET @offset`)
    .all(bound) as (Omit<BinItem, 'isDebunk'> & { readonly isDebunk: number })[];
  const total = Number(library.prepare(`SELECT count(*) FROM (${union})`).pluck().get(bound));
  return { items: rows.map((row) => ({ ...row, isDebunk: row.isDebunk === 1 })), total, counts };
}

interface Part {
  readonly kind: Exclude<BinQuery['kind'], 'any'>;
  readonly table: BinItem['kind'];
  readonly title: string;
  readonly detail: string;
  readonly where: string;
}

const isShownImport = `(import_id IS NULL OR import_id NOT IN (SELECT id FROM import WHERE state <> 'done'))`;
const isNotPending = `(import_id IS NULL OR import_id NOT IN (SELECT id FROM import WHERE state = 'pending'))`;
const sourceTitle = `coalesce(nullif(title, ''), key)`;
const claimOfDraft = `coalesce((SELECT wording FROM claim WHERE claim.id = draft.claim_id), '')`;

const binParts: readonly Part[] = [
  { kind: 'claim', table: 'claim', title: 'wording', detail: 'last_channel', where: isShownImport },
  {
    ...{ kind: 'source', table: 'source', title: sourceTitle, where: isNotPending },
    detail: `trim(authors_short || ' ' || year)`,
  },
  { kind: 'draft', table: 'draft', title: 'title', detail: claimOfDraft, where: `status = 'writing'` },
  { kind: 'debunk', table: 'draft', title: 'title', detail: claimOfDraft, where: `status = 'approved'` },
];

function selectOf({ kind, table, title, detail, where }: Part, words: string | null): string {
  const found =
    words === null ? '' : `AND row_number IN (SELECT rowid FROM ${table}_text WHERE ${table}_text MATCH @words)`;
  return `SELECT '${table}' AS kind, id, ${title} AS title, ${detail} AS detail, ${kind === 'debunk' ? 1 : 0} AS isDebunk,
    deleted_at AS deletedAt FROM ${table} WHERE deleted_at IS NOT NULL AND ${where} ${found}`;
}

function countBin(library: Connection): BinCounts {
  const [claims, sources, drafts, debunks] = binParts.map((part) =>
    Number(
      library
        .prepare(`SELECT count(*) FROM (${selectOf(part, null)})`)
        .pluck()
        .get(),
    ),
  );
  return { claims: claims ?? 0, sources: sources ?? 0, drafts: drafts ?? 0, debunks: debunks ?? 0 };
}

const titles: Readonly<Record<HistoryAction['subjectKind'], string | null>> = {
  claim: 'SELECT wording FROM claim WHERE id = ?',
  draft: 'SELECT title FROM draft WHERE id = ?',
  source: `SELECT ${sourceTitle} FROM source WHERE id = ?`,
  person: 'SELECT name FROM person WHERE id = ?',
  import: 'SELECT file_name FROM import WHERE id = ?',
  library: null,
};

/** What something is called now, deleted or not; null when it is gone. */
export function readTitle(library: Connection, kind: HistoryAction['subjectKind'], id: string): string | null {
  const sql = titles[kind];
  const title = sql === null ? undefined : library.prepare(sql).pluck().get(id);
  return typeof title === 'string' ? title : null;
}

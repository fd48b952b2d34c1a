import type { Draft, DraftSummary } from '../shared/model/draft.ts';
import type { DraftFilter } from '../shared/model/table.ts';
import type { Connection } from './open-library.ts';
import { matchExpression } from './search.ts';
import { type LinkColumns, linkColumns, toLinks } from './translations.ts';

export interface DraftQuery extends DraftFilter {
  readonly limit: number;
  readonly offset: number;
}

/** A filter as SQL: what comes after FROM and after WHERE, and what is bound in it. `words` is null where none were typed. */
export interface FilteredRows {
  readonly from: string;
  readonly where: string;
  readonly words: string | null;
  readonly bound: Readonly<Record<string, string | null>>;
}

interface SummaryRow extends LinkColumns {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
  readonly title: string;
  readonly claimId: string | null;
  readonly templateId: string;
  readonly language: string;
  readonly audience: string;
  readonly authorIds: string;
  readonly status: Draft['status'];
  readonly basedOnId: string | null;
  readonly approvedAt: string | null;
  readonly reviewAt: string | null;
  readonly isSample: number;
  readonly claimWording: string | null;
  readonly words: number;
}

const summaryColumns = `draft.id, draft.created_at AS createdAt, draft.updated_at AS updatedAt, draft.version, draft.title,
  draft.claim_id AS claimId, draft.template_id AS templateId, draft.language, draft.audience, draft.author_ids AS authorIds,
  draft.status, draft.based_on_id AS basedOnId, draft.approved_at AS approvedAt, draft.review_at AS reviewAt,
  draft.is_sample AS isSample, draft.words, claim.wording AS claimWording, ${linkColumns}`;

/** Drafts that are not in the recycle bin, newest change first; with words, the best match first. */
export function listDrafts(library: Connection, query: DraftQuery): { drafts: DraftSummary[]; total: number } {
  const found = filterDrafts(query);
  if (found === null) return { drafts: [], total: 0 };
  const { from, where, words } = found;
  const bound = { ...found.bound, limit: query.limit, offset: query.offset };
  // bm25: a word in the title weighs four times as much as one in the text.
  const order =
    words === null
      ? 'draft.updated_at DESC, draft.row_number DESC'
      : 'bm25(draft_text, 4.0, 1.0), draft.updated_at DESC';
  // The ids first: what lists tell of a draft is looked up for one window of them, not for all that are sorted.
  const ids = library
    .prepare(`SELECT draft.id FROM ${from} WHERE ${where} ORDER BY ${order} LIMIT @limit OFFSET @offset`)
    .pluck()
    .all(bound) as string[];
  const count = library.prepare(`SELECT count(*) AS total FROM ${from} WHERE ${where}`).get(bound) as {
    readonly total: number;
  };
  return { drafts: readSummaries(library, ids), total: count.total };
}

/** The drafts of these ids that lists show, in the order asked for; the others are left out. */
export function readSummaries(library: Connection, ids: readonly string[]): DraftSummary[] {
  const rows = library
    .prepare(
      `SELECT ${summaryColumns} FROM draft LEFT JOIN claim ON claim.id = draft.claim_id
       WHERE draft.deleted_at IS NULL AND draft.id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(ids)) as SummaryRow[];
  const drafts = new Map(rows.map((row) => [row.id, toSummary(row)]));
  return ids.flatMap((id) => drafts.get(id) ?? []);
}

/** The drafts that a filter finds, as SQL; null where nothing can match, such as a query without any word. */
export function filterDrafts(filter: DraftFilter): FilteredRows | null {
  const words = matchExpression(filter.query);
  if (words === null && filter.query.trim() !== '') return null;
  const isFound = words === null ? '' : ' AND draft_text MATCH @words';
  return {
    ...{ words, bound: { words, status: filter.status } },
    from: words === null ? 'draft' : 'draft_text JOIN draft ON draft.row_number = draft_text.rowid',
    where: `draft.deleted_at IS NULL AND (@status = 'any' OR draft.status = @status)${isFound}`,
  };
}

/** The drafts that answer any of these claims, the newest change first. */
export function listDraftsOfClaims(library: Connection, claimIds: readonly string[]): DraftSummary[] {
  const rows = library
    .prepare(
      `SELECT ${summaryColumns} FROM draft LEFT JOIN claim ON claim.id = draft.claim_id
       WHERE draft.deleted_at IS NULL AND draft.claim_id IN (SELECT value FROM json_each(?))
       ORDER BY draft.updated_at DESC, draft.row_number DESC`,
    )
    .all(JSON.stringify(claimIds)) as SummaryRow[];
  return rows.map(toSummary);
}

function toSummary(row: SummaryRow): DraftSummary {
  return { ...row, ...toLinks(row), authorIds: JSON.parse(row.authorIds) as string[], isSample: row.isSample === 1 };
}

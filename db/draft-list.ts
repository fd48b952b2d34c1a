import type { Draft, DraftSummary } from '../shared/model/draft.ts';
import type { Connection } from './open-library.ts';
import { matchExpression } from './search.ts';

export interface DraftQuery {
  /** Words as typed; the last may be the beginning of one. Empty for all drafts. */
  readonly query: string;
  readonly status: Draft['status'] | 'any';
  readonly limit: number;
  readonly offset: number;
}

interface SummaryRow {
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
  draft.is_sample AS isSample, draft.words, claim.wording AS claimWording`;

/** Drafts that are not in the recycle bin, newest change first; with words, the best match first. */
export function listDrafts(library: Connection, query: DraftQuery): { drafts: DraftSummary[]; total: number } {
  const words = matchExpression(query.query);
  if (words === null && query.query.trim() !== '') return { drafts: [], total: 0 };
  const bound = { words, status: query.status, limit: query.limit, offset: query.offset };
  const from = words === null ? 'draft' : 'draft_text JOIN draft ON draft.row_number = draft_text.rowid';
  const where = `draft.deleted_at IS NULL AND (@status = 'any' OR draft.status = @status)${words === null ? '' : ' AND draft_text MATCH @words'}`;
  // bm25: a word in the title weighs four times as much as one in the text.
  const order =
    words === null
      ? 'draft.updated_at DESC, draft.row_number DESC'
      : 'bm25(draft_text, 4.0, 1.0), draft.updated_at DESC';
  const rows = library
    .prepare(
      `SELECT ${summaryColumns} FROM ${from} LEFT JOIN claim ON claim.id = draft.claim_id
       WHERE ${where} ORDER BY ${order} LIMIT @limit OFFSET @offset`,
    )
    .all(bound) as SummaryRow[];
  const count = library.prepare(`SELECT count(*) AS total FROM ${from} WHERE ${where}`).get(bound) as {
    readonly total: number;
  };
  return { drafts: rows.map(toSummary), total: count.total };
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
  return { ...row, authorIds: JSON.parse(row.authorIds) as string[], isSample: row.isSample === 1 };
}

import type { TriageDecision, Verdict } from '../shared/model/claim.ts';
import type { SourceStatus, StudyDesign } from '../shared/model/source.ts';
import type { Connection } from './open-library.ts';

/** A source as far as checks, posts and exports need it. */
export interface DraftSource {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly authorsShort: string;
  readonly year: string;
  readonly container: string;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly link: string | null;
  readonly isComplete: boolean;
  readonly status: SourceStatus;
  readonly statusNote: string;
  readonly design: StudyDesign;
  readonly level: number | null;
  /** Two fields of the record alone. */
  readonly csl: { readonly type: string; readonly accessed?: unknown };
}

const sourceColumns = `id, key, title, authors_short AS authorsShort, year, container,
  doi, pmid, link, is_complete AS isComplete, status, status_note AS statusNote, design, level,
  csl ->> '$.type' AS type, csl -> '$.accessed' AS accessed`;

type SourceRow = Omit<DraftSource, 'isComplete' | 'csl'> & {
  readonly isComplete: number;
  readonly type: string | null;
  readonly accessed: string | null;
};

/** Every source that is cited by one of `keys` or tied to the claim, each once, in the order of the keys in the library. */
export function readDraftSources(
  library: Connection,
  query: { readonly keys: readonly string[]; readonly claimId: string | null },
): DraftSource[] {
  const rows = library
    .prepare(
      `SELECT ${sourceColumns} FROM shown_source WHERE key IN (SELECT value FROM json_each(@keys))
         OR id IN (SELECT source_id FROM evidence WHERE claim_id = @claimId)
       ORDER BY key`,
    )
    .all({ keys: JSON.stringify(query.keys), claimId: query.claimId }) as SourceRow[];
  return rows.map(({ type, accessed, ...row }) => ({
    ...row,
    isComplete: row.isComplete === 1,
    csl: { type: type ?? '', accessed },
  }));
}

/** The claim of a draft. A claim that was merged or put into the recycle bin still says what its drafts answer. */
export interface DraftClaim {
  readonly id: string;
  readonly wording: string;
  readonly statement: string;
  readonly verdict: Verdict;
  readonly language: string;
  readonly decision: TriageDecision | null;
  readonly lookAgainAt: string | null;
}

/** Null for an id that no claim has. */
export function readDraftClaim(library: Connection, claimId: string): DraftClaim | null {
  const row = library
    .prepare(
      'SELECT id, wording, statement, verdict, language, decision, look_again_at AS lookAgainAt FROM claim WHERE id = ?',
    )
    .get(claimId);
  return (row as DraftClaim | undefined) ?? null;
}

/** Whether a claim is in the lists: neither merged nor in the recycle bin. */
export function hasShownClaim(library: Connection, claimId: string): boolean {
  return library.prepare('SELECT 1 FROM shown_claim WHERE id = ?').get(claimId) !== undefined;
}

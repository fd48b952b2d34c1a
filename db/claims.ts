import { AppError } from '../shared/app-error.ts';
import { readTyped } from '../shared/matching/typed-words.ts';
import type { Claim } from '../shared/model/claim.ts';
import type { ClaimFilter, ClaimOrder } from '../shared/model/table.ts';
import { filterClaims, isByWordsAlone } from './claim-filter.ts';
import { countShownClaims } from './claim-tally.ts';
import { findInClaimWords } from './claim-words.ts';
import { farClaims } from './far-claims.ts';
import type { Connection } from './open-library.ts';

type ClaimRow = Omit<Claim, 'topics' | 'isSample'> & { readonly topics: string; readonly isSample: number };

/** Merged claims keep their own drafts; a claim is answered when any of them was approved. */
const answeredAt = `(WITH RECURSIVE tree (id) AS (SELECT claim.id UNION
    SELECT merged.id FROM claim AS merged JOIN tree ON merged.merged_into_id = tree.id)
  SELECT max(draft.approved_at) FROM draft WHERE draft.deleted_at IS NULL AND draft.claim_id IN (SELECT id FROM tree))`;

const columns = `claim.id, claim.created_at AS createdAt, claim.updated_at AS updatedAt, claim.version, claim.wording, claim.statement,
  claim.language, claim.verdict, claim.topics, claim.is_sample AS isSample, claim.import_id AS importId,
  claim.sighting_count AS sightingCount, claim.last_seen_at AS lastSeenAt, claim.last_channel AS lastChannel, claim.decision,
  claim.risk, claim.look_again_at AS lookAgainAt, ${answeredAt} AS answeredAt,
  (SELECT person.id FROM person WHERE person.id = claim.assignee_id AND person.deleted_at IS NULL) AS assigneeId`;

export interface ClaimQuery extends ClaimFilter {
  readonly order: ClaimOrder;
  readonly limit: number;
  readonly offset: number;
  /** What `due` is measured against. */
  readonly now: string;
}

/** Claims enter in the order of their row numbers, so the newest need no index of their own. Nulls come last. */
export const orders: Readonly<Record<ClaimQuery['order'], string>> = {
  newest: 'row_number DESC',
  last_seen: 'last_seen_at DESC, row_number DESC',
  risk: 'risk DESC, row_number DESC',
  sightings: 'sighting_count DESC, row_number DESC',
};

/** One window of the claims that lists show, and how many there are in all. */
export function listClaims(library: Connection, query: ClaimQuery): { claims: Claim[]; total: number } {
  const found = filterClaims(query, query.now);
  if (found === null) return { claims: [], total: 0 };
  const indexed = listIndexedClaims(library, query) ?? listFarClaims(library, query);
  if (indexed !== null) return indexed;
  const { from, words } = found;
  const order = words !== null && query.order === 'newest' ? 'claim_text.rowid DESC' : orders[query.order];
  const bound = { ...found.bound, limit: query.limit, offset: query.offset };
  // The window is cut first, so that the drafts are asked for the rows that are shown only.
  const rows = library
    .prepare(
      `SELECT ${columns} FROM claim WHERE row_number IN
         (SELECT row_number FROM ${from} ORDER BY ${order} LIMIT @limit OFFSET @offset) ORDER BY ${orders[query.order]}`,
    )
    .all(bound) as ClaimRow[];
  const total =
    tallied(library, query) ??
    (words !== null && isByWordsAlone(query)
      ? countMatches(library, words)
      : library.prepare(`SELECT count(*) FROM ${from}`).pluck().get(bound));
  return { claims: rows.map(toClaim), total: Number(total) };
}

/** Null for what is not kept count of. */
function tallied(library: Connection, query: ClaimQuery): number | null {
  if (query.query !== '') return null;
  if (isByWordsAlone(query)) return countShownClaims(library).claims;
  return isByWordsAlone({ ...query, decision: 'any' }) && query.decision === 'undecided'
    ? countShownClaims(library).undecidedClaims
    : null;
}

/** Null where the words of the claims in memory cannot answer: for another order, a decision, or while they are not there. */
function listIndexedClaims(library: Connection, query: ClaimQuery): { claims: Claim[]; total: number } | null {
  const words = isByWordsAlone(query) && query.order === 'newest' ? readTyped(query.query) : null;
  const found = words === null ? null : findInClaimWords(library, words);
  if (found === null) return null;
  return { claims: readRows(library, found.newest(query), query.order), total: found.total };
}

/** Null near the top of the list, and where anything is asked for. */
function listFarClaims(library: Connection, query: ClaimQuery): { claims: Claim[]; total: number } | null {
  const rows = query.query === '' && isByWordsAlone(query) ? farClaims(library, query) : null;
  if (rows === null) return null;
  return { claims: readRows(library, rows, query.order), total: countShownClaims(library).claims };
}

function readRows(library: Connection, rows: readonly number[], order: ClaimOrder): Claim[] {
  const found = library
    .prepare(
      `SELECT ${columns} FROM claim WHERE row_number IN (SELECT value FROM json_each(?)) ORDER BY ${orders[order]}`,
    )
    .all(JSON.stringify(rows)) as ClaimRow[];
  return found.map(toClaim);
}

/** Few claims are hidden: counting all matches and taking those off spares a look at every matching claim. */
function countMatches(library: Connection, words: string): unknown {
  return library
    .prepare(
      `SELECT (SELECT count(*) FROM claim_text WHERE claim_text MATCH @words) -
        (SELECT count(*) FROM claim_text WHERE claim_text MATCH @words AND rowid IN (
          SELECT row_number FROM claim WHERE deleted_at IS NOT NULL
          UNION ALL SELECT row_number FROM claim WHERE merged_into_id IS NOT NULL
          UNION ALL SELECT row_number FROM claim WHERE import_id IN (SELECT id FROM import WHERE state <> 'done')))`,
    )
    .pluck()
    .get({ words });
}

/** A claim that lists show. Raises `not_found`, with another sentence for one that is in the recycle bin or was merged. */
export function readClaim(library: Connection, id: string): Claim {
  const row = library.prepare(`SELECT ${columns} FROM shown_claim AS claim WHERE id = ?`).get(id) as
    | ClaimRow
    | undefined;
  if (row !== undefined) return toClaim(row);
  throw new AppError('not_found', whyNotShown(library, id));
}

/** The claims of these ids that lists show, in the order asked for; the others are left out. */
export function readClaims(library: Connection, ids: readonly string[]): Claim[] {
  const rows = library
    .prepare(`SELECT ${columns} FROM shown_claim AS claim WHERE id IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify(ids)) as ClaimRow[];
  const claims = new Map(rows.map((row) => [row.id, toClaim(row)]));
  return ids.flatMap((id) => claims.get(id) ?? []);
}

/** Why a list does not show a claim, as a sentence: it is in the recycle bin, was merged, or never was. */
export function whyNotShown(library: Connection, id: string): string {
  const hidden = library
    .prepare(`SELECT deleted_at AS deletedAt, merged_into_id AS mergedIntoId FROM claim WHERE id = ?
      AND (import_id IS NULL OR import_id NOT IN (SELECT id FROM import WHERE state <> 'done'))`)
    .get(id) as { readonly deletedAt: string | null; readonly mergedIntoId: string | null } | undefined;
  return absence(hidden);
}

function absence(
  hidden: { readonly deletedAt: string | null; readonly mergedIntoId: string | null } | undefined,
): string {
  if (hidden === undefined) return 'There is no such claim in this library.';
  if (hidden.mergedIntoId !== null)
    return 'This claim was merged into another one. Separate it there to work on it alone.';
  return 'This claim is in the recycle bin. Nothing of it is lost: restore it to go on with it.';
}

/** The claim that a merged claim now stands under; the id itself for any other. */
export function rootOf(library: Connection, id: string): string {
  const root = library
    .prepare(
      `WITH RECURSIVE chain (id, into_id) AS (SELECT id, merged_into_id FROM claim WHERE id = @id UNION
         SELECT claim.id, claim.merged_into_id FROM claim JOIN chain ON claim.id = chain.into_id)
       SELECT id FROM chain WHERE into_id IS NULL`,
    )
    .pluck()
    .get({ id });
  return typeof root === 'string' ? root : id;
}

/** The claim itself and every claim that was merged into it, also by way of others. */
export function treeOf(library: Connection, id: string): string[] {
  return library
    .prepare(
      `WITH RECURSIVE tree (id) AS (SELECT @id UNION SELECT claim.id FROM claim JOIN tree ON claim.merged_into_id = tree.id)
       SELECT id FROM tree`,
    )
    .pluck()
    .all({ id }) as string[];
}

export type NewClaimRow = Pick<
  Claim,
  'id' | 'createdAt' | 'wording' | 'statement' | 'language' | 'verdict' | 'topics' | 'isSample' | 'importId'
> & {
  readonly fingerprint: string;
};

/** Stores a claim without any sighting yet. Call it within a transaction. */
export function insertClaim(library: Connection, claim: NewClaimRow): void {
  claimInserter(library)(claim);
}

/** Stores many claims with one prepared statement. */
export function claimInserter(library: Connection): (claim: NewClaimRow) => void {
  const statement = library.prepare(
    `INSERT INTO claim (id, created_at, updated_at, version, wording, statement, language, verdict, topics, is_sample, fingerprint, import_id)
     VALUES (@id, @createdAt, @createdAt, 1, @wording, @statement, @language, @verdict, @topics, @isSample, @fingerprint, @importId)`,
  );
  return (claim) => statement.run({ ...claim, topics: JSON.stringify(claim.topics), isSample: claim.isSample ? 1 : 0 });
}

/** A worked example that a person works on becomes their own claim: it stays when the samples go. Call it within a transaction. */
export function adoptClaim(library: Connection, id: string): void {
  library.prepare('UPDATE claim SET is_sample = 0 WHERE id = ? AND is_sample = 1').run(id);
}

export type ClaimContent = Pick<Claim, 'wording' | 'statement' | 'language' | 'verdict' | 'topics'>;

export interface ClaimChange {
  readonly id: string;
  /** The version that was read; raises `conflict` when the library holds a newer one. */
  readonly version: number;
  readonly at: string;
  readonly content: ClaimContent;
  readonly fingerprint: string;
}

/** Stores what a person changed in a claim. Call it within a transaction. */
export function updateClaim(library: Connection, change: ClaimChange): void {
  const { id, version, at, content, fingerprint } = change;
  const { changes } = library
    .prepare(
      `UPDATE claim SET wording = @wording, statement = @statement, language = @language, verdict = @verdict, topics = @topics,
         fingerprint = @fingerprint, updated_at = @at, version = version + 1 WHERE id = @id AND version = @version`,
    )
    .run({ id, version, at, fingerprint, ...content, topics: JSON.stringify(content.topics) });
  if (changes === 0) {
    throw new AppError(
      'conflict',
      'This claim was changed elsewhere since it was opened. Nothing was overwritten. Open it again and repeat the change.',
    );
  }
}

/** Puts a shown claim into the recycle bin. Raises `not_found`. */
export function deleteClaim(library: Connection, id: string, at: string): void {
  readClaim(library, id);
  library
    .prepare('UPDATE claim SET deleted_at = @at, updated_at = @at, version = version + 1 WHERE id = @id')
    .run({ id, at });
}

/** Takes a claim out of the recycle bin. Raises `not_found` when it is not in there. */
export function restoreClaim(library: Connection, id: string, at: string): void {
  const { changes } = library
    .prepare(
      'UPDATE claim SET deleted_at = NULL, updated_at = @at, version = version + 1 WHERE id = @id AND deleted_at IS NOT NULL',
    )
    .run({ id, at });
  if (changes === 0) throw new AppError('not_found', 'This claim is not in the recycle bin.');
}

export function setMergedInto(
  library: Connection,
  id: string,
  merge: { readonly intoId: string | null; readonly at: string },
): void {
  library
    .prepare('UPDATE claim SET merged_into_id = @intoId, updated_at = @at, version = version + 1 WHERE id = @id')
    .run({ id, ...merge });
}

export interface StoredWording {
  readonly rowNumber: number;
  readonly id: string;
  readonly wording: string;
}

/** Wordings in the order of their row numbers, those of merged claims too, so that an import can be compared with the library window by window. */
export function readWordings(
  library: Connection,
  window: { readonly afterRow: number; readonly limit: number },
): StoredWording[] {
  return library
    .prepare(
      `SELECT row_number AS rowNumber, id, wording FROM claim WHERE row_number > @afterRow AND deleted_at IS NULL
         AND (import_id IS NULL OR import_id NOT IN (SELECT id FROM import WHERE state <> 'done'))
       ORDER BY row_number LIMIT @limit`,
    )
    .all(window) as StoredWording[];
}

function toClaim(row: ClaimRow): Claim {
  return { ...row, topics: JSON.parse(row.topics) as string[], isSample: row.isSample === 1 };
}

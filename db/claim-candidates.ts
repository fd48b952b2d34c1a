import type { FoldedWording } from '../shared/matching/fold.ts';
import { type Candidate, contentStems, type WordCounts } from '../shared/matching/rank-claims.ts';
import { rootOf } from './claims.ts';
import type { Connection } from './open-library.ts';

/** The rarest words decide; asking for the common ones would rank half of the library. */
const limitWords = 10;
const leastWords = 3;
const limitRanked = 4000;
const limitCandidates = 40;

export interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly counts: WordCounts;
}

/** Claims of the library that share rare words with a wording, or all of its words; never `exceptId` or what was merged into it. */
export function findCandidates(library: Connection, asked: FoldedWording, exceptId: string | null): Candidates {
  const counts = countWords(library, contentStems(asked));
  const found = new Map<string, Candidate>();
  for (const candidate of [...sameWords(library, asked.fingerprint), ...sharingWords(library, counts)]) {
    // A claim is shown once, by the wording that its root carries; the words of a merged one still find it.
    const claimId = rootOf(library, candidate.claimId);
    if (claimId !== exceptId && !found.has(claimId)) found.set(claimId, { ...candidate, claimId });
  }
  return {
    candidates: [...found.values()],
    counts: { claims: countClaims(library), claimsWithStem: (stem) => counts.get(stem) ?? 0 },
  };
}

/** The claim with the same words, by its fingerprint: the one that it stands under when it was merged; null when there is none. */
export function findSameWords(library: Connection, fingerprint: string): string | null {
  const known = sameWords(library, fingerprint)[0];
  return known === undefined ? null : rootOf(library, known.claimId);
}

const isVisible = `deleted_at IS NULL AND (import_id IS NULL OR import_id NOT IN (SELECT id FROM import WHERE state <> 'done'))`;

function sameWords(library: Connection, fingerprint: string): Candidate[] {
  return library
    .prepare(
      `SELECT id AS claimId, wording, statement FROM claim WHERE fingerprint = ? AND ${isVisible} ORDER BY row_number LIMIT 20`,
    )
    .all(fingerprint) as Candidate[];
}

function sharingWords(library: Connection, counts: ReadonlyMap<string, number>): Candidate[] {
  const rarest = [...counts].filter(([, claims]) => claims > 0).sort((left, right) => left[1] - right[1]);
  const words = withinLimits(rarest).map((stem) => `"${stem}"`);
  if (words.length === 0) return [];
  return library
    .prepare(
      `SELECT claim.id AS claimId, claim.wording, claim.statement
       FROM (SELECT rowid AS row_number, rank FROM claim_text WHERE claim_text MATCH @words ORDER BY rank LIMIT ${limitCandidates * 2}) AS found
       JOIN claim ON claim.row_number = found.row_number WHERE ${isVisible} ORDER BY found.rank LIMIT ${limitCandidates}`,
    )
    .all({ words: words.join(' OR ') }) as Candidate[];
}

/** The rarest words, until together they stand in so many claims that ranking them would be felt. */
function withinLimits(rarest: readonly (readonly [stem: string, claims: number])[]): string[] {
  const taken: string[] = [];
  let ranked = 0;
  for (const [stem, claims] of rarest.slice(0, limitWords)) {
    ranked += claims;
    if (taken.length >= leastWords && ranked > limitRanked) break;
    taken.push(stem);
  }
  return taken;
}

function countWords(library: Connection, stems: ReadonlySet<string>): Map<string, number> {
  const statement = library.prepare('SELECT doc FROM claim_word WHERE term = ?').pluck();
  return new Map([...stems].map((stem) => [stem, Number(statement.get(stem) ?? 0)]));
}

/** About how many there are: rows are counted on and seldom removed, and the weight of a word needs no more. */
function countClaims(library: Connection): number {
  return Number(library.prepare('SELECT coalesce(max(row_number), 0) FROM claim').pluck().get());
}

export interface Answer {
  readonly draftId: string;
  readonly draftTitle: string;
  readonly answeredAt: string;
}

/** The newest debunk of a claim or of the claims merged into it; null while it is not answered. */
export function findAnswer(library: Connection, claimIds: readonly string[]): Answer | null {
  const row = library
    .prepare(
      `SELECT id AS draftId, title AS draftTitle, approved_at AS answeredAt FROM draft
       WHERE claim_id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL AND approved_at IS NOT NULL
       ORDER BY approved_at DESC, id DESC LIMIT 1`,
    )
    .get(JSON.stringify(claimIds));
  return (row as Answer | undefined) ?? null;
}

/** How many sources of these claims were corrected, retracted or the like. */
export function countStaleSources(library: Connection, claimIds: readonly string[]): number {
  return Number(
    library
      .prepare(
        `SELECT count(DISTINCT source_id) FROM evidence JOIN shown_source ON shown_source.id = evidence.source_id
         WHERE claim_id IN (SELECT value FROM json_each(?)) AND shown_source.status <> 'current'`,
      )
      .pluck()
      .get(JSON.stringify(claimIds)),
  );
}

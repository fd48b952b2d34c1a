import { AppError } from '../shared/app-error.ts';
import type { Sighting } from '../shared/model/claim.ts';
import { rootOf, treeOf } from './claims.ts';
import type { Connection } from './open-library.ts';

const columns = `id, created_at AS createdAt, updated_at AS updatedAt, version, claim_id AS claimId, wording, channel, link,
  seen_at AS seenAt, reach, reach_source AS reachSource, note, grouping, import_id AS importId`;
const namedColumns = columns.replace('id,', 'sighting.id,');
const newestFirst = 'seen_at DESC, created_at DESC, id DESC';

/** The sightings of a claim and of all claims merged into it, the newest first; those without a date come last. */
export function listSightings(library: Connection, claimId: string): Sighting[] {
  const rows = library
    .prepare(
      `SELECT ${columns} FROM shown_sighting WHERE claim_id IN (SELECT value FROM json_each(?)) ORDER BY ${newestFirst}`,
    )
    .all(JSON.stringify(treeOf(library, claimId))) as Sighting[];
  return rows.map((row) => asSeenUnder(row, claimId));
}

/**
 * The same for many claims in one statement: asked claim by claim, a table of 100,000 takes three times as long, and clearing away
 * its statements stops everything else for a fifth of a second.
 */
export function listSightingsOf(library: Connection, claimIds: readonly string[]): Map<string, Sighting[]> {
  const rows = library
    .prepare(
      `WITH RECURSIVE tree (id, root_id) AS (SELECT value, value FROM json_each(?) UNION
         SELECT claim.id, tree.root_id FROM claim JOIN tree ON claim.merged_into_id = tree.id)
       SELECT tree.root_id AS rootId, ${namedColumns} FROM tree CROSS JOIN shown_sighting AS sighting ON sighting.claim_id = tree.id
       ORDER BY seen_at DESC, created_at DESC, sighting.id DESC`,
    )
    .all(JSON.stringify(claimIds)) as (Sighting & { readonly rootId: string })[];
  const found = new Map<string, Sighting[]>(claimIds.map((id) => [id, []]));
  for (const { rootId, ...sighting } of rows) found.get(rootId)?.push(asSeenUnder(sighting, rootId));
  return found;
}

/** A sighting as it is stored: its `claimId` may be that of a merged claim. Raises `not_found`. */
export function readStoredSighting(library: Connection, id: string): Sighting {
  const row = library.prepare(`SELECT ${columns} FROM shown_sighting WHERE id = ?`).get(id) as Sighting | undefined;
  if (row === undefined) throw new AppError('not_found', 'There is no such sighting in this library.');
  return row;
}

/** The sighting that stands for a claim: its own, or else its newest; null when it has none. */
export function findOwnSighting(library: Connection, claimId: string): Sighting | null {
  const row = library
    .prepare(
      `SELECT ${columns} FROM shown_sighting WHERE claim_id = ? ORDER BY grouping = 'own' DESC, ${newestFirst} LIMIT 1`,
    )
    .get(claimId);
  return (row as Sighting | undefined) ?? null;
}

/** A sighting as the claim shows it that it stands under: what a merged claim calls its own was put there by a person. */
export function asSeenUnder(sighting: Sighting, claimId: string): Sighting {
  if (sighting.claimId === claimId) return sighting;
  return { ...sighting, claimId, grouping: sighting.grouping === 'own' ? 'person' : sighting.grouping };
}

export type NewSightingRow = Omit<Sighting, 'updatedAt' | 'version'>;

/** Stores a sighting; the tally of its claim is not touched. Call it within a transaction. */
export function insertSighting(library: Connection, sighting: NewSightingRow): void {
  sightingInserter(library)(sighting);
}

/** Stores many sightings with one prepared statement. */
export function sightingInserter(library: Connection): (sighting: NewSightingRow) => void {
  const statement = library.prepare(
    `INSERT INTO sighting (id, created_at, updated_at, version, claim_id, wording, channel, link, seen_at, reach, reach_source, note, grouping, import_id)
     VALUES (@id, @createdAt, @createdAt, 1, @claimId, @wording, @channel, @link, @seenAt, @reach, @reachSource, @note, @grouping, @importId)`,
  );
  return (sighting) => statement.run(sighting);
}

/** Makes a sighting another claim's own. */
export function moveSighting(
  library: Connection,
  id: string,
  move: { readonly claimId: string; readonly at: string },
): void {
  library
    .prepare(
      `UPDATE sighting SET claim_id = @claimId, grouping = 'own', updated_at = @at, version = version + 1 WHERE id = @id`,
    )
    .run({ id, ...move });
}

/** Takes a sighting away and counts its claim anew. Raises `not_found`. Call it within a transaction. */
export function deleteSighting(library: Connection, id: string, at: string): void {
  const { claimId } = readStoredSighting(library, id);
  library
    .prepare('UPDATE sighting SET deleted_at = @at, updated_at = @at, version = version + 1 WHERE id = @id')
    .run({ id, at });
  countSightings(library, claimId);
}

/** The same as `countSightings` for many claims; those that nothing was ever merged with take one statement together. */
export function countSightingsOf(library: Connection, claimIds: readonly string[]): void {
  const alone = library
    .prepare(
      `UPDATE claim SET
         (sighting_count, last_seen_at) = (SELECT count(*), max(seen_at) FROM shown_sighting WHERE claim_id = claim.id),
         last_channel = coalesce((SELECT channel FROM shown_sighting WHERE claim_id = claim.id ORDER BY ${newestFirst} LIMIT 1), '')
       WHERE id IN (SELECT value FROM json_each(?)) AND merged_into_id IS NULL
         AND NOT EXISTS (SELECT 1 FROM claim AS merged WHERE merged.merged_into_id = claim.id)
       RETURNING id`,
    )
    .pluck()
    .all(JSON.stringify(claimIds));
  const counted = new Set(alone);
  for (const claimId of claimIds) if (!counted.has(claimId)) countSightings(library, claimId);
}

/** Sets the count, the last date and the last channel of the claim that `claimId` stands under, from its sightings. */
export function countSightings(library: Connection, claimId: string): void {
  const root = rootOf(library, claimId);
  const bound = { root, tree: JSON.stringify(treeOf(library, root)) };
  library
    .prepare(
      `UPDATE claim SET
         (sighting_count, last_seen_at) = (SELECT count(*), max(seen_at) FROM shown_sighting WHERE claim_id IN (SELECT value FROM json_each(@tree))),
         last_channel = coalesce((SELECT channel FROM shown_sighting WHERE claim_id IN (SELECT value FROM json_each(@tree))
           ORDER BY ${newestFirst} LIMIT 1), '')
       WHERE id = @root`,
    )
    .run(bound);
}

import type { Claim, Sighting } from '../shared/model/claim.ts';
import type { Connection } from './connection.ts';
import { writeUnflushed } from './write-unflushed.ts';

/** One row of a file as it goes in: a claim with its own sighting, or a sighting of a claim that is there (`claim` null). */
export interface ImportedRow {
  readonly claim: ImportedClaim | null;
  readonly sighting: ImportedSighting;
}

export type ImportedClaim = Pick<Claim, 'id' | 'wording' | 'statement' | 'language' | 'verdict' | 'topics'> & {
  readonly fingerprint: string;
};

export type ImportedSighting = Pick<
  Sighting,
  'id' | 'claimId' | 'wording' | 'channel' | 'link' | 'seenAt' | 'reach' | 'grouping'
>;

/** What sightings add to one claim. */
export interface Tally {
  count: number;
  lastSeenAt: string | null;
  lastChannel: string;
}

/** Rows on their way from the thread that read them to the library. */
export interface PackedRows {
  readonly claims: string;
  readonly sightings: string;
  /** What the rows add to claims that rows before them began. */
  readonly tallies: ReadonlyMap<string, Tally>;
}

/**
 * Packs rows as two JSON texts, which SQLite takes apart by itself: value by value they take twice as long, and that on the
 * service's loop. `tallies` are what the rows add to claims of the same import.
 */
export function packRows(rows: readonly ImportedRow[], tallies: ReadonlyMap<string, Tally>): PackedRows {
  const begun = rows.flatMap(({ claim }) => claim ?? []);
  const begunIds = new Set(begun.map(({ id }) => id));
  return {
    claims: JSON.stringify(begun.map((claim) => claimValues(claim, tallies.get(claim.id) ?? unseen))),
    sightings: JSON.stringify(rows.map(({ sighting }) => sightingValues(sighting))),
    tallies: new Map([...tallies].filter(([claimId]) => !begunIds.has(claimId))),
  };
}

const unseen: Tally = { count: 0, lastSeenAt: null, lastChannel: '' };

const claimColumns =
  'id, wording, statement, language, verdict, topics, fingerprint, sighting_count, last_seen_at, last_channel';

function claimValues(claim: ImportedClaim, seen: Tally): unknown[] {
  const { id, wording, statement, language, verdict, topics, fingerprint } = claim;
  const counted = [seen.count, seen.lastSeenAt, seen.lastChannel];
  return [id, wording, statement, language, verdict, JSON.stringify(topics), fingerprint, ...counted];
}

const sightingColumns = 'id, claim_id, wording, channel, link, seen_at, reach, grouping';

function sightingValues(sighting: ImportedSighting): unknown[] {
  const { id, claimId, wording, channel, link, seenAt, reach, grouping } = sighting;
  return [id, claimId, wording, channel, link, seenAt, reach, grouping];
}

export interface RowStoring {
  readonly importId: string;
  readonly at: string;
}

/** Stores rows of a pending import, each call in one short transaction. Its statements are prepared once: with their triggers that takes as long as 20 rows. */
export function rowStorer(library: Connection, { importId, at }: RowStoring): (packed: PackedRows) => void {
  const addClaims = library.prepare(
    `INSERT INTO claim (${claimColumns}, created_at, updated_at, version, is_sample, import_id)
     SELECT ${values(claimColumns)}, @at, @at, 1, 0, @importId FROM json_each(@rows)`,
  );
  const addSightings = library.prepare(
    `INSERT INTO sighting (${sightingColumns}, created_at, updated_at, version, reach_source, note, import_id)
     SELECT ${values(sightingColumns)}, @at, @at, 1, '', '', @importId FROM json_each(@rows)`,
  );
  const store = library.transaction((packed: PackedRows) => {
    addClaims.run({ at, importId, rows: packed.claims });
    addSightings.run({ at, importId, rows: packed.sightings });
    addTallies(library, packed.tallies);
  });
  return (packed) => writeUnflushed(library, () => store.immediate(packed));
}

function values(columns: string): string {
  return columns
    .split(', ')
    .map((_, place) => `value ->> ${place}`)
    .join(', ');
}

/** Adds sightings to claims that are there. Call it within a transaction. */
export function addTallies(library: Connection, tallies: ReadonlyMap<string, Tally>): void {
  if (tallies.size === 0) return;
  const statement = library.prepare(
    `UPDATE claim SET sighting_count = sighting_count + @count,
       last_channel = CASE WHEN coalesce(@lastSeenAt, '') >= coalesce(last_seen_at, '') THEN @lastChannel ELSE last_channel END,
       last_seen_at = CASE WHEN coalesce(@lastSeenAt, '') >= coalesce(last_seen_at, '') THEN @lastSeenAt ELSE last_seen_at END
     WHERE id = @claimId`,
  );
  for (const [claimId, tally] of tallies) statement.run({ claimId, ...tally });
}

/** The tally of both; of two channels the one that was seen last. */
export function joinTallies(earlier: Tally, later: Tally): Tally {
  const isLater = (later.lastSeenAt ?? '') >= (earlier.lastSeenAt ?? '');
  const last = isLater ? later : earlier;
  return { count: earlier.count + later.count, lastSeenAt: last.lastSeenAt, lastChannel: last.lastChannel };
}

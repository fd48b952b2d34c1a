import { limitTopics } from '../shared/model/table.ts';
import { filterClaims } from './claim-filter.ts';
import { type ClaimQuery, orders, whyNotShown } from './claims.ts';
import type { Connection } from './open-library.ts';

/** What became of one row: `same` needed no change. A row that was left as it is says why. */
export type RowOutcome = 'changed' | 'same' | { readonly name: string; readonly reason: string };

/** Changes one row by its id. Call it within a transaction. */
export type ChangeRow = (id: string) => RowOutcome;

/** The ids of one stretch of the log, in its order. */
export function listClaimIds(library: Connection, query: ClaimQuery): string[] {
  const found = filterClaims(query, query.now);
  if (found === null) return [];
  const bound = { ...found.bound, limit: query.limit, offset: query.offset };
  return library
    .prepare(`SELECT id FROM ${found.from} ORDER BY ${orders[query.order]} LIMIT @limit OFFSET @offset`)
    .pluck()
    .all(bound) as string[];
}

export interface TopicUse {
  readonly topic: string;
  readonly claims: number;
}

const limitTopicsListed = 500;

/** The topics that a shown claim has, the most used first. The count may hold claims that were merged or deleted. */
export function listTopics(library: Connection): TopicUse[] {
  return library
    .prepare(
      // Counted first: asked row by row, whether a claim is left took a minute for a topic with 10,000 deleted claims.
      `SELECT topic, claims FROM (SELECT topic, count(*) AS claims FROM claim_topic GROUP BY topic) AS used
       WHERE EXISTS (SELECT 1 FROM claim_topic AS one JOIN shown_claim ON shown_claim.row_number = one.claim_row
         WHERE one.topic = used.topic)
       ORDER BY claims DESC, topic LIMIT ${limitTopicsListed}`,
    )
    .all() as TopicUse[];
}

export interface TopicChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
  readonly at: string;
}

/** Gives claims topics and takes others away; a worked example becomes the person's own. */
export function claimTagger(library: Connection, { add, remove, at }: TopicChange): ChangeRow {
  const read = library.prepare('SELECT topics, wording FROM shown_claim WHERE id = ?');
  const write = library.prepare(
    'UPDATE claim SET topics = @topics, is_sample = 0, updated_at = @at, version = version + 1 WHERE id = @id',
  );
  return (id) => {
    const row = read.get(id) as { readonly topics: string; readonly wording: string } | undefined;
    if (row === undefined) return notShown(library, id);
    const before = JSON.parse(row.topics) as string[];
    const topics = [...new Set([...before.filter((topic) => !remove.includes(topic)), ...add])];
    if (topics.length === before.length && topics.every((topic, place) => topic === before[place])) return 'same';
    if (topics.length > limitTopics) return { name: row.wording, reason: tooManyTopics(topics.length) };
    write.run({ id, at, topics: JSON.stringify(topics) });
    return 'changed';
  };
}

function tooManyTopics(count: number): string {
  return `This claim would have ${count} topics; at most ${limitTopics} can be kept. Take some away first.`;
}

/** Gives claims to the person who looks after them from now on; a worked example becomes the person's own. */
export function claimAssigner(
  library: Connection,
  { personId, at }: { readonly personId: string | null; readonly at: string },
): ChangeRow {
  const read = library.prepare('SELECT assignee_id AS assigneeId FROM shown_claim WHERE id = ?');
  const write = library.prepare(
    'UPDATE claim SET assignee_id = @personId, is_sample = 0, updated_at = @at, version = version + 1 WHERE id = @id',
  );
  return (id) => {
    const row = read.get(id) as { readonly assigneeId: string | null } | undefined;
    if (row === undefined) return notShown(library, id);
    if (row.assigneeId === personId) return 'same';
    write.run({ id, at, personId });
    return 'changed';
  };
}

/** Puts claims into the recycle bin. */
export function claimBinner(library: Connection, at: string): ChangeRow {
  return rowBinner(library, { table: 'claim', notShown: (id) => notShown(library, id) }, at);
}

interface BinnedRows {
  /** Its view `shown_…` says which rows lists show. */
  readonly table: 'claim' | 'source';
  /** Why a row that is not shown is left. */
  readonly notShown: (id: string) => RowOutcome;
}

/** Puts rows into the recycle bin, those of claims and of sources alike. */
export function rowBinner(library: Connection, { table, notShown }: BinnedRows, at: string): ChangeRow {
  const isShown = library.prepare(`SELECT 1 FROM shown_${table} WHERE id = ?`);
  const write = library.prepare(
    `UPDATE ${table} SET deleted_at = @at, updated_at = @at, version = version + 1 WHERE id = @id`,
  );
  return (id) => {
    if (isShown.get(id) === undefined) return notShown(id);
    write.run({ id, at });
    return 'changed';
  };
}

function notShown(library: Connection, id: string): RowOutcome {
  const name = library.prepare('SELECT wording FROM claim WHERE id = ?').pluck().get(id);
  return { name: typeof name === 'string' ? name : '', reason: whyNotShown(library, id) };
}

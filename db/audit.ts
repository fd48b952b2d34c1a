import { createHash } from 'node:crypto';
import type { AuditEntry } from '../shared/model/library.ts';
import type { Connection } from './open-library.ts';

/** What happened to what, by whom. `contentHash` stands for the text that was acted on; the text itself never goes in here. */
export interface AuditEvent {
  readonly at: string;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly personId?: string | null;
  readonly contentHash?: string | null;
}

interface AuditRow {
  readonly number: number;
  readonly at: string;
  readonly action: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly person_id: string | null;
  readonly content_hash: string | null;
  readonly previous_hash: string;
  readonly hash: string;
}

/** Adds one entry to the chain. Call it inside the transaction of the change that it records. */
export function appendAudit(connection: Connection, event: AuditEvent): void {
  auditAppender(connection)(event);
}

/** The same for many entries, with statements that are prepared once. */
export function auditAppender(connection: Connection): (event: AuditEvent) => void {
  const newest = connection.prepare('SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1');
  const insert = connection.prepare(
    `INSERT INTO audit (number, at, action, subject_kind, subject_id, person_id, content_hash, previous_hash, hash)
     VALUES (@number, @at, @action, @subject_kind, @subject_id, @person_id, @content_hash, @previous_hash, @hash)`,
  );
  return (event) => {
    const last = newest.get() as Pick<AuditRow, 'number' | 'hash'> | undefined;
    const row = {
      number: (last?.number ?? 0) + 1,
      at: event.at,
      action: event.action,
      subject_kind: event.subjectKind,
      subject_id: event.subjectId,
      person_id: event.personId ?? null,
      content_hash: event.contentHash ?? null,
      previous_hash: last?.hash ?? '',
    };
    insert.run({ ...row, hash: chainHash(row) });
  };
}

/** One window of the entries, the newest first, and how many there are in all. */
export function readAudit(
  connection: Connection,
  window: { readonly limit: number; readonly offset: number },
): { entries: AuditEntry[]; total: number } {
  const total = Number(connection.prepare('SELECT coalesce(max(number), 0) FROM audit').pluck().get());
  // The numbers have no gaps, so that a place far down is found as fast as the first.
  const rows = connection
    .prepare('SELECT * FROM audit WHERE number <= @from ORDER BY number DESC LIMIT @limit')
    .all({ from: total - window.offset, limit: window.limit }) as AuditRow[];
  return { entries: rows.map(toEntry), total };
}

/** How far a check of the chain has come. */
export interface ChainCheck {
  readonly state: 'more' | 'whole' | 'broken';
  readonly number: number;
  readonly hash: string;
}

/** The check before its first link. */
export const unchecked: ChainCheck = { state: 'more', number: 0, hash: '' };

/** Some 2 ms of work. */
const linksAtOnce = 250;

/** Checks the next links of the chain: whether each fits the one before it. Call it again while it answers `more`. */
export function checkAudit(connection: Connection, before: ChainCheck): ChainCheck {
  const rows = connection
    .prepare('SELECT * FROM audit WHERE number > ? ORDER BY number LIMIT ?')
    .all(before.number, linksAtOnce) as AuditRow[];
  let { number, hash } = before;
  for (const row of rows) {
    if (row.number !== number + 1 || row.previous_hash !== hash || row.hash !== chainHash(row))
      return { state: 'broken', number, hash };
    ({ number, hash } = row);
  }
  return { state: rows.length < linksAtOnce ? 'whole' : 'more', number, hash };
}

function chainHash(row: Omit<AuditRow, 'hash'>): string {
  const parts = [
    row.previous_hash,
    row.number,
    row.at,
    row.action,
    row.subject_kind,
    row.subject_id,
    row.person_id,
    row.content_hash,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function toEntry(row: AuditRow): AuditEntry {
  return {
    number: row.number,
    at: row.at,
    action: row.action,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    personId: row.person_id,
    contentHash: row.content_hash,
    hash: row.hash,
  };
}

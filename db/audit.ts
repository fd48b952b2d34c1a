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

/** The newest entries, and whether every link of the whole chain still fits the one before it. */
export function readAudit(connection: Connection, limit: number): { entries: AuditEntry[]; isChainWhole: boolean } {
  const rows = connection.prepare('SELECT * FROM audit ORDER BY number DESC LIMIT ?').all(limit) as AuditRow[];
  return { entries: rows.map(toEntry), isChainWhole: isChainWhole(connection) };
}

function isChainWhole(connection: Connection): boolean {
  let previous = '';
  let number = 0;
  for (const row of connection.prepare('SELECT * FROM audit ORDER BY number').iterate() as Iterable<AuditRow>) {
    number += 1;
    if (row.number !== number || row.previous_hash !== previous || row.hash !== chainHash(row)) return false;
    previous = row.hash;
  }
  return true;
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

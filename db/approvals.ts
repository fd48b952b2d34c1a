import { AppError } from '../shared/app-error.ts';
import type { ExportRecord } from '../shared/model/export.ts';
import type { Approval, Override } from '../shared/model/finding.ts';
import type { PlatformId } from '../shared/model/thread.ts';
import type { Connection } from './open-library.ts';

const overrideColumns = `id, created_at AS createdAt, updated_at AS updatedAt, version, draft_id AS draftId,
  finding_id AS findingId, rule, severity, reason, person_id AS personId, second_person_id AS secondPersonId`;

/** The overrides of a draft that were not withdrawn, in the order in which they were made. */
export function listOverrides(library: Connection, draftId: string): Override[] {
  return library
    .prepare(
      `SELECT ${overrideColumns} FROM finding_override WHERE draft_id = ? AND deleted_at IS NULL ORDER BY created_at, id`,
    )
    .all(draftId) as Override[];
}

/** An override that was not withdrawn. Raises `not_found`. */
export function readOverride(library: Connection, id: string): Override {
  const row = library
    .prepare(`SELECT ${overrideColumns} FROM finding_override WHERE id = ? AND deleted_at IS NULL`)
    .get(id) as Override | undefined;
  if (row === undefined) throw new AppError('not_found', 'There is no such override, or it was withdrawn before.');
  return row;
}

export function insertOverride(library: Connection, override: Override): void {
  library
    .prepare(
      `INSERT INTO finding_override (id, created_at, updated_at, version, draft_id, finding_id, rule, severity, reason,
         person_id, second_person_id)
       VALUES (@id, @createdAt, @updatedAt, @version, @draftId, @findingId, @rule, @severity, @reason, @personId, @secondPersonId)`,
    )
    .run(override);
}

/** The row stays as a tombstone: who let what stand, and until when, is part of the record. */
export function withdrawOverride(library: Connection, id: string, at: string): void {
  library
    .prepare('UPDATE finding_override SET deleted_at = @at, updated_at = @at, version = version + 1 WHERE id = @id')
    .run({ id, at });
}

export function insertApproval(library: Connection, approval: Approval): void {
  library
    .prepare(
      `INSERT INTO approval (id, created_at, updated_at, version, draft_id, draft_version, content_hash, person_id, approved_at, note)
       VALUES (@id, @createdAt, @updatedAt, @version, @draftId, @draftVersion, @contentHash, @personId, @approvedAt, @note)`,
    )
    .run(approval);
}

/** Who approved this very text of a draft, and when; the newest approval counts. Null for a text that nobody approved. */
export function readApproval(
  library: Connection,
  draftId: string,
  contentHash: string,
): { readonly personName: string; readonly approvedAt: string } | null {
  const row = library
    .prepare(
      `SELECT person.name AS personName, approval.approved_at AS approvedAt FROM approval
       JOIN person ON person.id = approval.person_id
       WHERE approval.draft_id = ? AND approval.content_hash = ? ORDER BY approval.approved_at DESC, approval.id DESC LIMIT 1`,
    )
    .get(draftId, contentHash);
  return (row as { personName: string; approvedAt: string } | undefined) ?? null;
}

/** Everybody who has cleared this very text of a draft. */
export function approversOf(library: Connection, draftId: string, contentHash: string): string[] {
  return library
    .prepare('SELECT DISTINCT person_id FROM approval WHERE draft_id = ? AND content_hash = ? ORDER BY person_id')
    .pluck()
    .all(draftId, contentHash) as string[];
}

/** Whether somebody is in the register of people and not in the recycle bin. */
export function hasPerson(library: Connection, id: string): boolean {
  return library.prepare('SELECT 1 FROM person WHERE id = ? AND deleted_at IS NULL').get(id) !== undefined;
}

export function insertExport(library: Connection, record: ExportRecord): void {
  library
    .prepare(
      `INSERT INTO export (id, draft_id, draft_version, format, platforms, exported_at, content_hash)
       VALUES (@id, @draftId, @draftVersion, @format, @platforms, @exportedAt, @contentHash)`,
    )
    .run({ ...record, platforms: JSON.stringify(record.platforms) });
}

/** What was exported of a draft, the newest first. */
export function listExports(library: Connection, draftId: string): ExportRecord[] {
  const rows = library
    .prepare(
      `SELECT id, draft_id AS draftId, draft_version AS draftVersion, format, platforms, exported_at AS exportedAt,
         content_hash AS contentHash
       FROM export WHERE draft_id = ? ORDER BY exported_at DESC, id DESC`,
    )
    .all(draftId) as (Omit<ExportRecord, 'platforms'> & { readonly platforms: string })[];
  return rows.map((row) => ({ ...row, platforms: JSON.parse(row.platforms) as PlatformId[] }));
}

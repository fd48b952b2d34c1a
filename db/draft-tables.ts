import type { DraftSummary } from '../shared/model/draft.ts';
import type { ChangeRow } from './claim-tables.ts';
import { summaryColumns, toSummary } from './draft-list.ts';
import type { Connection } from './open-library.ts';

/** Puts drafts and debunks into the recycle bin; their versions, approvals and exports stay. */
export function draftBinner(library: Connection, at: string): ChangeRow {
  const read = library.prepare('SELECT title, deleted_at AS deletedAt FROM draft WHERE id = ?');
  const write = library.prepare('UPDATE draft SET deleted_at = @at, updated_at = @at WHERE id = @id');
  return (id) => {
    const row = read.get(id) as { readonly title: string; readonly deletedAt: string | null } | undefined;
    if (row === undefined) return { name: '', reason: 'There is no such draft in this library.' };
    if (row.deletedAt !== null) return { name: row.title, reason: 'This draft is in the recycle bin already.' };
    write.run({ id, at });
    return 'changed';
  };
}

/** The drafts of these ids that lists show, in the order asked for; the others are left out. */
export function readSummaries(library: Connection, ids: readonly string[]): DraftSummary[] {
  const rows = library
    .prepare(
      `SELECT ${summaryColumns} FROM draft LEFT JOIN claim ON claim.id = draft.claim_id
       WHERE draft.deleted_at IS NULL AND draft.id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(ids)) as Parameters<typeof toSummary>[0][];
  const drafts = new Map(rows.map((row) => [row.id, toSummary(row)]));
  return ids.flatMap((id) => drafts.get(id) ?? []);
}

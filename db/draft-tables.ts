import type { ChangeRow } from './claim-tables.ts';
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

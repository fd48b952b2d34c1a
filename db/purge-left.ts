import { AppError } from '../shared/app-error.ts';
import type { PurgeRequest } from '../shared/model/purge.ts';
import type { Connection } from './connection.ts';
import { wordsOf } from './purge-database.ts';
import { findRows } from './purge-find.ts';
import { pendingPurge } from './purge-pending.ts';

/** Whether a database still holds one of the things, or the words, that a purge is to take out. Reads every text in it. */
export function isAnythingLeft(library: Connection, request: PurgeRequest): boolean {
  const isThere = ({ kind, id }: PurgeRequest['items'][number]) =>
    library.prepare(`SELECT 1 FROM ${kind} WHERE id = ?`).get(id) !== undefined;
  if (request.items.some(isThere)) return true;
  const words = wordsOf(library, request);
  // A loop that is left closes its query: with one open the connection can do nothing else.
  for (const _found of words === null ? [] : findRows(library, words)) return true;
  return false;
}

/**
 * Raises `conflict` for a library, or a copy of one, in which still stands what a purge of `libraryFile` takes out at this moment.
 * A purge that failed later leaves its note as well: of a library that is free of it by then, copies are made as ever.
 */
export function refuseWhatIsPurged(library: Connection, libraryFile: string): void {
  const pending = pendingPurge(libraryFile);
  if (pending === null || (pending !== 'being written' && !isAnythingLeft(library, pending))) return;
  throw new AppError(
    'conflict',
    'Something is being removed for good from this library, and a copy made now could keep it. Nothing was copied. Try again when that has ended.',
  );
}

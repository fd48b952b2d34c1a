import { AppError } from '../shared/app-error.ts';
import type { Connection } from './connection.ts';
import { flushFile } from './flush.ts';
import { inspectLibrary } from './inspect-library.ts';

/**
 * Copies the library to `target`, which must not be there or be empty: VACUUM INTO (free pages are left behind), read-only open,
 * `quick_check`, version and rows compared, fsync. Blocks while it copies. Raises `library_corrupt` when the copy is not whole, or
 * what SQLite raises; what was written is left to the caller then.
 */
export function writeCheckedCopy(connection: Connection, target: string): void {
  const before = stampOf(connection);
  connection.prepare('VACUUM INTO ?').run(target);
  checkCopy(target, before);
  flushFile(target);
}

interface LibraryStamp {
  readonly version: number;
  readonly auditEntries: number;
}

/** The audit trail only grows: a copy with fewer entries than the library had before is not a copy of it. */
function stampOf(connection: Connection): LibraryStamp {
  return {
    version: Number(connection.pragma('user_version', { simple: true })),
    auditEntries: Number(connection.prepare('SELECT count(*) FROM audit').pluck().get()),
  };
}

function checkCopy(file: string, before: LibraryStamp): void {
  const copy = inspectLibrary(file);
  const isSame = copy.schemaVersion === before.version && (copy.auditEntries ?? -1) >= before.auditEntries;
  if (copy.isWhole && isSame) return;
  throw new AppError(
    'library_corrupt',
    'A new backup was made but is not whole, so it does not count. Earlier ones stay.',
  );
}

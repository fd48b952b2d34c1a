import { closeSync, openSync, readSync } from 'node:fs';
import type { AppError } from '../../shared/app-error.ts';
import type { ClosedReason } from '../../shared/model/recovery.ts';

/** Why a library could not be opened, as far as the ways out of it differ. */
export function closedReason(error: AppError, libraryFile: string): ClosedReason {
  if (error.code === 'library_corrupt')
    return (error.fields?.['content'] ?? !looksLikeDatabase(libraryFile)) ? 'foreign' : 'damaged';
  if (error.code === 'not_found') return error.fields?.['content'] === 'vanished' ? 'vanished' : 'unreachable';
  return reasons[error.code] ?? 'fault';
}

const reasons: Partial<Record<AppError['code'], ClosedReason>> = {
  library_too_new: 'too_new',
  library_locked: 'locked',
  library_read_only: 'read_only',
  storage_full: 'storage_full',
};

const signature = new TextEncoder().encode('SQLite format 3\0');

/** A library of which a few bytes were changed still begins, for the most part, as every database does. */
function looksLikeDatabase(file: string): boolean {
  const head = new Uint8Array(signature.length);
  try {
    const descriptor = openSync(file, 'r');
    try {
      readSync(descriptor, head, 0, head.length, 0);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // A folder, or a file that cannot be read: nothing can be salvaged from it.
    return false;
  }
  return signature.filter((byte, place) => byte === head[place]).length > signature.length / 2;
}

import type { Connection } from './connection.ts';

/**
 * Runs short transactions without waiting for the disk after each. For what nobody counts on yet, as the hidden rows of an import:
 * the next transaction of any other kind waits for all before it, and a power cut in between leaves them out, but nothing damaged.
 * Call it outside any transaction; `work` must not be asynchronous.
 */
export function writeUnflushed<Result>(library: Connection, work: () => Result): Result {
  library.pragma('synchronous = NORMAL');
  try {
    return work();
  } finally {
    library.pragma('synchronous = FULL');
  }
}

import type { ErrorCode } from '../../shared/app-error.ts';

/** What the program ends with, for scripts; `plainspoken --help` and the README list them. */
export const exitCodes: Readonly<Record<ErrorCode, number>> = {
  internal: 1,
  invalid_input: 2,
  not_found: 3,
  conflict: 4,
  library_locked: 5,
  library_corrupt: 6,
  library_too_new: 7,
  library_read_only: 8,
  storage_full: 9,
  unsupported: 10,
  cancelled: 130,
};

/** `draft check` ends with this when something blocks, so that a script can stop there. */
export const findingsBlock = 20;

import { z } from 'zod';

/** The version of a row that the caller last saw; a newer one in the library answers `conflict`. */
export const version = z.int().positive();

/** The answer of a command that has nothing to tell but that it is done. */
export const done = z.strictObject({ isDone: z.literal(true) });

/** One window of a list. */
export const page = {
  limit: z.int().min(1).max(500).default(100),
  offset: z.int().nonnegative().default(0),
} as const;

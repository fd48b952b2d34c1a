import { z } from 'zod';
import { foundThing, replacedThing, searchPlace, textPlace, textSearch } from '../model/found-text.ts';
import { id } from '../model/row.ts';
import { version } from './parts.ts';

/** At most this many things in one replacement: it is one transaction, and others wait while it is written. */
export const limitReplacedThings = 100;

export const replaceCommands = {
  /**
   * Finds words in the statements of claims and in drafts that are not in the recycle bin. Looks at one stretch of the library at
   * a time: ask again with `next` until it is null. `done` of `total` rows were looked at so far.
   */
  'library.findText': {
    input: z.strictObject({ ...textSearch, from: searchPlace.nullable().default(null) }),
    output: z.strictObject({
      things: z.array(foundThing),
      next: searchPlace.nullable(),
      done: z.int().nonnegative(),
      total: z.int().nonnegative(),
    }),
  },
  /**
   * Puts other words in the chosen places, all in one action that can be undone. A thing that was changed since it was found is
   * left as it is and says so; the others are changed. A debunk that is changed goes back to writing.
   */
  'library.replaceText': {
    input: z.strictObject({
      ...textSearch,
      replacement: z.string().max(2000),
      things: z
        .array(
          z.strictObject({
            kind: z.enum(['claim', 'draft']),
            id,
            version,
            places: z.array(textPlace).min(1).max(2000),
          }),
        )
        .min(1)
        .max(limitReplacedThings),
    }),
    output: z.strictObject({ things: z.array(replacedThing) }),
  },
} as const;

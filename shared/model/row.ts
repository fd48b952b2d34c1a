import { z } from 'zod';

/** UUIDv7 as text: sortable by time, unique across libraries, so that two libraries can be merged. */
export const id = z.uuid('This is not an id; copy one from a list.');

/** UTC, ISO 8601 with milliseconds: `2026-11-21T08:12:00.000Z`. */
export const time = z.iso.datetime('Write a time as 2026-11-21T08:12:00.000Z.');

/** A calendar day without a time zone: `2026-11-21`. Partial dates (`2026`, `2026-11`) are allowed where a person may know no more. */
export const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** BCP 47 language tag. */
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Write a language as en, es or pt-BR.');

/** What every row carries. `version` rises by one with each change and guards against lost updates (`conflict`). */
export const rowFields = { id, createdAt: time, updatedAt: time, version: z.int().positive() } as const;

/** Text a person writes: never only white space, at most `limitCharacters` UTF-16 units. */
export function requiredText(limitCharacters: number) {
  return z
    .string()
    .max(limitCharacters)
    .refine((text) => text.trim() !== '', 'This must not be empty.');
}

/** A link as given by a person; only http and https, so that opening it can never run anything. */
export const webLink = z
  .string()
  .max(2048)
  .regex(/^https?:\/\/\S+$/i, 'A link starts with http:// or https://.');

import { z } from 'zod';
import { triageDecision } from './claim.ts';
import { id } from './row.ts';
import { sourceStatus } from './source.ts';

/** So many rows may be named one by one; more are named by the filter that finds them. */
export const limitChosen = 10_000;

export const topicName = z.string().min(1).max(80);

/** So many topics a claim can have. */
export const limitTopics = 20;

/** Which claims of the log are meant. `due`: decided, but the day to look at it again has come. */
export const claimFilter = {
  /** Words as typed; the last may be the beginning of one. */
  query: z.string().max(500).default(''),
  decision: z.enum([...triageDecision.options, 'undecided', 'due', 'any']).default('any'),
  topic: topicName.nullable().default(null),
  /** The person who looks after it. */
  assignee: z.union([id, z.enum(['any', 'nobody'])]).default('any'),
} as const;

export const sourceFilter = {
  query: z.string().max(500).default(''),
  status: z.enum([...sourceStatus.options, 'any']).default('any'),
} as const;

export const draftFilter = {
  query: z.string().max(500).default(''),
  status: z.enum(['writing', 'approved', 'any']).default('any'),
} as const;

export const claimOrders = ['newest', 'last_seen', 'risk', 'sightings'] as const;

const named = z.strictObject({ ids: z.array(id).min(1).max(limitChosen) });

/**
 * The rows that an action is for: each by its id, or all that a filter finds but `exceptIds`. `count` is how many the person was
 * shown; when the filter finds another number by now, nothing is done and the answer is `conflict`.
 */
export function chosenRows<Shape extends z.ZodRawShape>(filter: Shape) {
  const all = z.strictObject({
    filter: z.strictObject(filter),
    exceptIds: z.array(id).max(limitChosen).default([]),
    count: z.int().positive(),
  });
  return z.union([named, all]);
}

export const chosenClaims = chosenRows(claimFilter);
export const chosenSources = chosenRows(sourceFilter);
export const chosenDrafts = chosenRows(draftFilter);

/** A row that was left as it is, and why. `name` is what it is called; empty when it is not there any more. */
export const leftRow = z.strictObject({ id, name: z.string(), reason: z.string() });

/**
 * What became of the chosen rows: `changed` of `total`; the others needed no change, or are told in `left` (the first 100) with the
 * reason. `isStopped` says that a person stopped it on the way; `action` is the number to undo it by, null when nothing changed.
 */
export const tableChangeResult = z.strictObject({
  kind: z.literal('table.change'),
  total: z.int(),
  changed: z.int(),
  leftCount: z.int(),
  left: z.array(leftRow),
  isStopped: z.boolean(),
  action: z.int().nullable(),
});

/** A table that was written and waits to be taken with `table.takeFile`. */
export const tableExportResult = z.strictObject({ kind: z.literal('table.export'), fileId: id, rows: z.int() });

export type ClaimFilter = { readonly [Name in keyof typeof claimFilter]: z.output<(typeof claimFilter)[Name]> };
export type ClaimOrder = (typeof claimOrders)[number];
export type SourceFilter = { readonly [Name in keyof typeof sourceFilter]: z.output<(typeof sourceFilter)[Name]> };
export type DraftFilter = { readonly [Name in keyof typeof draftFilter]: z.output<(typeof draftFilter)[Name]> };
export type ChosenClaims = z.infer<typeof chosenClaims>;
export type ChosenSources = z.infer<typeof chosenSources>;
export type ChosenDrafts = z.infer<typeof chosenDrafts>;
export type LeftRow = z.infer<typeof leftRow>;
export type TableChangeResult = z.infer<typeof tableChangeResult>;
export type TableExportResult = z.infer<typeof tableExportResult>;

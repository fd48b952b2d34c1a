import { z } from 'zod';
import { jobStarted } from '../model/job.ts';
import { id } from '../model/row.ts';
import { sourceStatus } from '../model/source.ts';
import {
  chosenClaims,
  chosenDrafts,
  chosenSources,
  claimFilter,
  claimOrders,
  limitChosen,
  topicName,
} from '../model/table.ts';
import { exportedFile } from '../model/thread.ts';

const topics = z.array(topicName).max(20).default([]);

/**
 * What is done to many rows at once. Each starts a job of short steps that is one action for undo; its result is a
 * `tableChangeResult`, or for an export a `tableExportResult`. A row that cannot be changed is told there and holds up no other.
 */
export const tableCommands = {
  /** The ids of one stretch of the log, for choosing rows that are not on the page. */
  'claim.ids': {
    input: z.strictObject({
      ...claimFilter,
      order: z.enum(claimOrders).default('newest'),
      limit: z.int().min(1).max(limitChosen),
      offset: z.int().nonnegative(),
    }),
    output: z.strictObject({ ids: z.array(id) }),
  },
  /** The topics of the library with the number of their claims, the most used first; at most 500. */
  'claim.topics': {
    input: z.strictObject({}),
    output: z.array(z.strictObject({ topic: z.string(), claims: z.int().positive() })),
  },
  'claim.tag': { input: z.strictObject({ chosen: chosenClaims, add: topics, remove: topics }), output: jobStarted },
  /** Gives the claims to the person who looks after them from now on, or to nobody. */
  'claim.assign': { input: z.strictObject({ chosen: chosenClaims, personId: id.nullable() }), output: jobStarted },
  /** Makes each of `fromIds` a sighting of `intoId`, all or none: unlike the others it is one transaction. */
  'claim.mergeAll': {
    input: z.strictObject({ intoId: id, fromIds: z.array(id).min(1).max(100) }),
    output: jobStarted,
  },
  'claim.deleteAll': { input: z.strictObject({ chosen: chosenClaims }), output: jobStarted },
  /** `csv` is a table that spreadsheets open without running anything and that `claim.import` reads; `json` holds the sightings too. */
  'claim.exportTable': {
    input: z.strictObject({ chosen: chosenClaims, format: z.enum(['csv', 'json']) }),
    output: jobStarted,
  },
  /** What is left out stays as it is in each source. */
  'source.setAll': {
    input: z.strictObject({
      chosen: chosenSources,
      status: sourceStatus.optional(),
      level: z.int().min(1).max(5).nullable().optional(),
    }),
    output: jobStarted,
  },
  'source.deleteAll': { input: z.strictObject({ chosen: chosenSources }), output: jobStarted },
  'source.exportTable': {
    input: z.strictObject({ chosen: chosenSources, format: z.enum(['bibtex', 'ris', 'csl-json']) }),
    output: jobStarted,
  },
  'draft.deleteAll': { input: z.strictObject({ chosen: chosenDrafts }), output: jobStarted },
  /** The list of drafts, without their text. */
  'draft.exportTable': {
    input: z.strictObject({ chosen: chosenDrafts, format: z.enum(['csv', 'json']) }),
    output: jobStarted,
  },
  /** The text of approved answers with their claims and sources, in one file. Drafts among the chosen are left out. */
  'debunk.exportAll': {
    input: z.strictObject({ chosen: chosenDrafts, format: z.enum(['markdown', 'json']) }),
    output: jobStarted,
  },
  /** Hands over what an export wrote, once. Raises `not_found` when it was taken already or the app was started again since. */
  'table.takeFile': { input: z.strictObject({ id }), output: exportedFile },
} as const;

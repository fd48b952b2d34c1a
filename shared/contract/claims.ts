import { z } from 'zod';
import {
  claim,
  claimMatch,
  claimWording,
  fableScores,
  impacts,
  newSighting,
  sighting,
  spreads,
  triage,
  triageDecision,
  verdict,
} from '../model/claim.ts';
import { draftSummary } from '../model/draft.ts';
import { claimColumns, csvPreview, fileToken, importRecord, jobStarted } from '../model/job.ts';
import { id, language, requiredText, time } from '../model/row.ts';
import { evidence, source } from '../model/source.ts';
import { claimFilter, claimOrders } from '../model/table.ts';
import { done, page, version } from './parts.ts';

/** Everything known of one claim; the newest triage and sighting first. */
export const claimDetail = z.strictObject({
  claim,
  sightings: z.array(sighting),
  triages: z.array(triage),
  evidence: z.array(z.strictObject({ link: evidence, source })),
  drafts: z.array(draftSummary),
});

export const claimCommands = {
  'claim.list': {
    input: z.strictObject({
      ...claimFilter,
      order: z.enum(claimOrders).default('newest'),
      ...page,
    }),
    output: z.strictObject({ claims: z.array(claim), total: z.int() }),
  },
  'claim.get': { input: z.strictObject({ id }), output: claimDetail },
  /**
   * Logs a claim. One whose very words are already in the library becomes a sighting of that claim, which is then the answer
   * (`sighting.separate` takes it apart again), unless `sameWords` is `new_claim`.
   */
  'claim.add': {
    input: z.strictObject({
      wording: claimWording,
      statement: z.string().max(2000).default(''),
      language: language.default('en'),
      topics: z.array(z.string().min(1).max(80)).max(20).default([]),
      sighting: newSighting.optional(),
      sameWords: z.enum(['group', 'new_claim']).default('group'),
    }),
    output: claim,
  },
  'claim.update': {
    input: z.strictObject({
      id,
      version,
      wording: claimWording.optional(),
      statement: z.string().max(2000).optional(),
      language: language.optional(),
      verdict: verdict.optional(),
      topics: z.array(z.string().min(1).max(80)).max(20).optional(),
    }),
    output: claim,
  },
  /** Puts a claim into the recycle bin; `claim.restore` takes it out again. */
  'claim.delete': { input: z.strictObject({ id }), output: done },
  'claim.restore': { input: z.strictObject({ id }), output: claim },
  /** Claims of the library that say the same; give a wording, or the id of a claim (which is then left out of the answer). */
  'claim.match': {
    input: z.union([z.strictObject({ wording: claimWording }), z.strictObject({ id })]),
    output: z.array(claimMatch),
  },
  /** Makes `fromId` a sighting of `intoId`. Undone by `sighting.separate` with the sighting returned. */
  'claim.merge': { input: z.strictObject({ intoId: id, fromId: id }), output: sighting },
  'sighting.add': { input: newSighting.extend({ claimId: id, wording: claimWording.optional() }), output: sighting },
  'sighting.delete': { input: z.strictObject({ id }), output: done },
  /** Makes a grouped sighting a claim of its own again (the merged claim comes back with all that was its own). */
  'sighting.separate': { input: z.strictObject({ id }), output: claim },
  'triage.decide': {
    input: z.strictObject({
      claimId: id,
      scores: fableScores,
      impact: z.enum(impacts),
      spread: z.enum(spreads),
      decision: triageDecision,
      reason: requiredText(2000),
      personId: id.nullable().default(null),
      lookAgainAt: time.nullable().default(null),
    }),
    output: triage,
  },
  'claim.previewImport': { input: z.strictObject({ file: fileToken }), output: csvPreview },
  /** Starts a job; with `isDryRun` it only counts. The job's result is a `claimImportResult`. */
  'claim.import': {
    input: z.strictObject({ file: fileToken, columns: claimColumns, isDryRun: z.boolean().default(false) }),
    output: jobStarted,
  },
  /** The newest first. */
  'import.list': {
    input: z.strictObject(page),
    output: z.strictObject({ imports: z.array(importRecord), total: z.int() }),
  },
  'import.undo': { input: z.strictObject({ id }), output: jobStarted },
} as const;

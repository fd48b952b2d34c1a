import { z } from 'zod';
import { id, language, requiredText, rowFields, time, webLink } from './row.ts';

/** The library's own rating scale. */
export const verdicts = ['unrated', 'false', 'misleading', 'unproven', 'mixed', 'mostly_true', 'true'] as const;
export const verdict = z.enum(verdicts);

export const triageDecisions = ['respond', 'prebunk', 'monitor', 'leave_alone'] as const;
export const triageDecision = z.enum(triageDecisions);

/** Why a sighting stands under its claim: the claim's own, the same words, nearly the same words, or put there by a person. */
export const groupings = ['own', 'same_words', 'near_words', 'person'] as const;
export const grouping = z.enum(groupings);

export const claimWording = requiredText(10_000);

/** One place and time where a claim was seen. `wording` is what was said there. `reach` is a number of people or views. */
export const sighting = z.strictObject({
  ...rowFields,
  claimId: id,
  wording: claimWording,
  channel: z.string().max(200),
  link: webLink.nullable(),
  seenAt: time.nullable(),
  reach: z.int().nonnegative().nullable(),
  reachSource: z.string().max(200),
  note: z.string().max(2000),
  grouping,
  importId: id.nullable(),
});

export const newSighting = sighting
  .pick({ channel: true, link: true, seenAt: true, reach: true, reachSource: true, note: true })
  .partial();

/** A claim as it stands in a list. `risk` is 0 to 4 from the last triage, null before any. */
export const claim = z.strictObject({
  ...rowFields,
  wording: claimWording,
  statement: z.string().max(2000),
  language,
  verdict,
  topics: z.array(z.string().min(1).max(80)).max(20),
  isSample: z.boolean(),
  importId: id.nullable(),
  sightingCount: z.int().nonnegative(),
  lastSeenAt: time.nullable(),
  lastChannel: z.string(),
  decision: triageDecision.nullable(),
  risk: z.int().min(0).max(4).nullable(),
  lookAgainAt: time.nullable(),
  answeredAt: time.nullable(),
  /** The person who looks after it. */
  assigneeId: id.nullable(),
});

const score = z.int().min(0).max(3);
/** The five FABLE questions, 0 to 3 each (domain.md 5.13). */
export const fableScores = z.strictObject({
  fragmentation: score,
  actionability: score,
  believability: score,
  likelihoodOfSpread: score,
  exploitativeness: score,
});
export const impacts = ['none', 'limited', 'broad'] as const;
export const spreads = ['unlikely', 'early', 'rapid'] as const;

/** A triage decision with what it rests on. A claim keeps all of its decisions; the newest counts. */
export const triage = z.strictObject({
  ...rowFields,
  claimId: id,
  scores: fableScores,
  impact: z.enum(impacts),
  spread: z.enum(spreads),
  decision: triageDecision,
  reason: requiredText(2000),
  risk: z.int().min(0).max(4),
  personId: id.nullable(),
  lookAgainAt: time.nullable(),
});

/** A claim of the library that says the same or nearly the same. `score` runs from 0 to 1; `matchedWords` are the words of the stored wording that matched. */
export const claimMatch = z.strictObject({
  claimId: id,
  wording: z.string(),
  kind: z.enum(['same', 'similar', 'related']),
  score: z.number().min(0).max(1),
  matchedWords: z.array(z.string()),
  draftId: id.nullable(),
  draftTitle: z.string().nullable(),
  answeredAt: time.nullable(),
  staleSources: z.int().nonnegative(),
});

export type Verdict = z.infer<typeof verdict>;
export type TriageDecision = z.infer<typeof triageDecision>;
export type Grouping = z.infer<typeof grouping>;
export type Claim = z.infer<typeof claim>;
export type Sighting = z.infer<typeof sighting>;
export type NewSighting = z.infer<typeof newSighting>;
export type Triage = z.infer<typeof triage>;
export type FableScores = z.infer<typeof fableScores>;
export type ClaimMatch = z.infer<typeof claimMatch>;

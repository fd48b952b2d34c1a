import type { FableScores, Triage } from '../../../shared/model/claim.ts';
import { recommendedDecision, riskOf, type TriageAnswers } from '../../../shared/triage/risk.ts';

/** The answers while they are given. Nothing is answered beforehand: an untouched 0 would stand in the record as a judgement. */
export interface OpenAnswers {
  readonly scores: Partial<FableScores>;
  readonly impact: Triage['impact'] | null;
  readonly spread: Triage['spread'] | null;
}

export const noAnswers: OpenAnswers = { scores: {}, impact: null, spread: null };

/** What follows from the answers; null until all are given. */
export interface Assessment {
  readonly answers: TriageAnswers;
  readonly risk: number;
  readonly recommended: Triage['decision'];
}

export function assess({ scores, impact, spread }: OpenAnswers): Assessment | null {
  const all = allScores(scores);
  if (all === null || impact === null || spread === null) return null;
  const answers = { scores: all, impact, spread };
  return { answers, risk: riskOf(answers), recommended: recommendedDecision(answers) };
}

function allScores(scores: Partial<FableScores>): FableScores | null {
  const { fragmentation, actionability, believability, likelihoodOfSpread, exploitativeness } = scores;
  if (fragmentation === undefined || actionability === undefined || believability === undefined) return null;
  if (likelihoodOfSpread === undefined || exploitativeness === undefined) return null;
  return { fragmentation, actionability, believability, likelihoodOfSpread, exploitativeness };
}

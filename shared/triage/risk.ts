import type { FableScores, Triage, TriageDecision } from '../model/claim.ts';

/** What a person has answered of a claim before the decision: the five FABLE questions and the place in the matrix. */
export type TriageAnswers = Pick<Triage, 'scores' | 'impact' | 'spread'>;

export const alertLevels = ['none', 'low', 'medium', 'high'] as const;
export type AlertLevel = (typeof alertLevels)[number];

/**
 * The impact-by-spread matrix of PGP and PHCC. They give one row for "limited to broad" impact; that the two parts of it
 * differ once a claim spreads is our own reading.
 */
const matrix: Readonly<Record<Triage['impact'], Readonly<Record<Triage['spread'], AlertLevel>>>> = {
  none: { unlikely: 'none', early: 'none', rapid: 'none' },
  limited: { unlikely: 'low', early: 'medium', rapid: 'medium' },
  broad: { unlikely: 'low', early: 'medium', rapid: 'high' },
};

/** Possible harm counts most (Reliefweb and Internews, Lugara): what people may do because of the claim is counted twice. */
const weights: Readonly<Record<keyof FableScores, number>> = {
  fragmentation: 1,
  actionability: 2,
  believability: 1,
  likelihoodOfSpread: 1,
  exploitativeness: 1,
};

const highestScore = 3;
/** At half of what the questions can give, a claim is taken as harmful enough to be named. */
const strongShare = 0.5;

/** The level of alert for a place in the matrix. */
export function alertLevel(impact: Triage['impact'], spread: Triage['spread']): AlertLevel {
  return matrix[impact][spread];
}

/** The weighted FABLE answers as a share of the most they can give, 0 to 1. */
export function fableShare(scores: FableScores): number {
  let sum = 0;
  let most = 0;
  for (const [question, weight] of Object.entries(weights)) {
    // Object.entries widens the keys of this closed record to string.
    sum += scores[question as keyof FableScores] * weight;
    most += highestScore * weight;
  }
  return sum / most;
}

/** Risk from 0 to 4, half from the FABLE answers and half from the matrix. Never falls when an answer rises. */
export function riskOf({ scores, impact, spread }: TriageAnswers): number {
  const level = alertLevels.indexOf(alertLevel(impact, spread)) / (alertLevels.length - 1);
  return Math.round(2 * fableShare(scores) + 2 * level);
}

/**
 * What the matrix recommends: no alert means no report, a low one to fill gaps before the claim does, a high one to name and
 * answer it. In the middle the FABLE answers tip the scale. A person decides; this is only marked.
 */
export function recommendedDecision({ scores, impact, spread }: TriageAnswers): TriageDecision {
  const isStrong = fableShare(scores) >= strongShare;
  switch (alertLevel(impact, spread)) {
    case 'none':
      return spread === 'unlikely' && !isStrong ? 'leave_alone' : 'monitor';
    case 'low':
      return isStrong ? 'prebunk' : 'monitor';
    case 'medium':
      return isStrong ? 'respond' : 'prebunk';
    case 'high':
      return 'respond';
  }
}

import type { Rule } from '../rule.ts';
import { audienceMissing } from './governance/audience-missing.ts';
import { claimOverdue } from './governance/claim-overdue.ts';
import { noDecision } from './governance/no-decision.ts';
import { reachWithoutSource } from './governance/reach-without-source.ts';
import { reviewOverdue } from './governance/review-overdue.ts';
import { silentDecision } from './governance/silent-decision.ts';

/** Triage, corrections and sign-off: TRI, COR, GOV, in the order of the catalogue. */
export const governanceRules: readonly Rule[] = [
  noDecision,
  silentDecision,
  audienceMissing,
  claimOverdue,
  reachWithoutSource,
  reviewOverdue,
];

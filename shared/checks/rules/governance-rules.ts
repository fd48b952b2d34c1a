import type { Rule } from '../rule.ts';
import { noDecision } from './governance/no-decision.ts';

/** Triage, corrections and sign-off: TRI, COR, GOV, in the order of the catalogue. */
export const governanceRules: readonly Rule[] = [noDecision];

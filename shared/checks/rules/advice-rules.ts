import type { Rule } from '../rule.ts';
import { disclaimerMissing } from './advice/disclaimer-missing.ts';

/** Advice, boundaries and disclaimers: ADV, in the order of the catalogue. */
export const adviceRules: readonly Rule[] = [disclaimerMissing];

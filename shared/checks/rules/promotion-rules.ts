import type { Rule } from '../rule.ts';

/** Advertising in disguise: TON-15, ADV-10, in the order of the catalogue. */
export const promotionRules: readonly Rule[] = [];

import type { Rule } from '../rule.ts';

/** Whether figures can be understood: NUM, in the order of the catalogue. */
export const numbersRules: readonly Rule[] = [];

import type { Rule } from '../rule.ts';
import { emptyBlock } from './structure/empty-block.ts';
import { mythAlone } from './structure/myth-alone.ts';
import { mythWithoutWarning } from './structure/myth-without-warning.ts';
import { repeatedMyth } from './structure/repeated-myth.ts';
import { startsWithFact } from './structure/starts-with-fact.ts';

/** How an answer is built: STR, in the order of the catalogue. */
export const structureRules: readonly Rule[] = [
  startsWithFact,
  mythWithoutWarning,
  repeatedMyth,
  mythAlone,
  emptyBlock,
];

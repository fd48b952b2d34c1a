import type { Rule } from '../rule.ts';
import { bareDenial, endsWithFact, moreMythThanFact, techniqueMissing } from './structure/answer-parts.ts';
import { claimAsClaim, claimNotCheckable, claimTooLong } from './structure/claim-wording.ts';
import { emptyBlock } from './structure/empty-block.ts';
import { doubtfulHeadline, mythInShowcase } from './structure/first-words.ts';
import { prebunkIncomplete, unknownNotSaid } from './structure/known-and-unknown.ts';
import { mythAlone } from './structure/myth-alone.ts';
import { mythWithoutWarning } from './structure/myth-without-warning.ts';
import { repeatedMyth } from './structure/repeated-myth.ts';
import { startsWithFact } from './structure/starts-with-fact.ts';

/** How an answer is built: STR, in the order of the catalogue. */
export const structureRules: readonly Rule[] = [
  startsWithFact,
  mythWithoutWarning,
  repeatedMyth,
  techniqueMissing,
  endsWithFact,
  mythInShowcase,
  bareDenial,
  moreMythThanFact,
  claimAsClaim,
  claimTooLong,
  claimNotCheckable,
  unknownNotSaid,
  mythAlone,
  doubtfulHeadline,
  prebunkIncomplete,
  emptyBlock,
];

import type { Rule } from '../rule.ts';
import { absoluteWording } from './absolutes/absolute-wording.ts';
import { causeFromObservation, peopleFromLaboratory } from './absolutes/beyond-design.ts';
import { proofWords } from './absolutes/proof-words.ts';

/** Wording that is stronger than the evidence: TON-07, EVI-08 to EVI-10, in the order of the catalogue. */
export const absolutesRules: readonly Rule[] = [
  proofWords,
  causeFromObservation,
  peopleFromLaboratory,
  absoluteWording,
];

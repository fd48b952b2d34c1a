import type { Rule } from '../rule.ts';
import { correctedSource } from './evidence/corrected-source.ts';
import { disputedSource } from './evidence/disputed-source.ts';
import { retractedSource } from './evidence/retracted-source.ts';
import { sourceUnderConcern } from './evidence/source-under-concern.ts';
import { statementWithoutCitation } from './evidence/statement-without-citation.ts';
import { supersededSource } from './evidence/superseded-source.ts';
import { unknownCitation } from './evidence/unknown-citation.ts';

/** What statements stand on: EVI, COR-06, in the order of the catalogue. */
export const evidenceRules: readonly Rule[] = [
  statementWithoutCitation,
  retractedSource,
  sourceUnderConcern,
  correctedSource,
  unknownCitation,
  disputedSource,
  supersededSource,
];

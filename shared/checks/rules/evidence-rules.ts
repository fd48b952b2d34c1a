import type { Rule } from '../rule.ts';
import { contraryEvidence } from './evidence/contrary-evidence.ts';
import { correctedSource } from './evidence/corrected-source.ts';
import { disputedSource } from './evidence/disputed-source.ts';
import { duplicateSource } from './evidence/duplicate-source.ts';
import { incompleteEvidence } from './evidence/incomplete-evidence.ts';
import { malformedIdentifier } from './evidence/malformed-identifier.ts';
import { oldEvidence } from './evidence/old-evidence.ts';
import { retractedSource } from './evidence/retracted-source.ts';
import { secondarySources } from './evidence/secondary-sources.ts';
import { shortenedLink } from './evidence/shortened-link.ts';
import { sourceUnderConcern } from './evidence/source-under-concern.ts';
import { statementWithoutCitation } from './evidence/statement-without-citation.ts';
import { studyFunder } from './evidence/study-funder.ts';
import { supersededSource } from './evidence/superseded-source.ts';
import { undatedPage } from './evidence/undated-page.ts';
import { unknownCitation } from './evidence/unknown-citation.ts';
import { unlabelledPreprint } from './evidence/unlabelled-preprint.ts';
import { unpublishedMaterial } from './evidence/unpublished.ts';

/** What statements stand on: EVI, COR-06, in the order of the catalogue. */
export const evidenceRules: readonly Rule[] = [
  statementWithoutCitation,
  retractedSource,
  sourceUnderConcern,
  correctedSource,
  malformedIdentifier,
  incompleteEvidence,
  unlabelledPreprint,
  oldEvidence,
  secondarySources,
  undatedPage,
  shortenedLink,
  unpublishedMaterial,
  studyFunder,
  contraryEvidence,
  duplicateSource,
  unknownCitation,
  disputedSource,
  supersededSource,
];

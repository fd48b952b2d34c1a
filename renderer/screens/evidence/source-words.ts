import type { CitationStyle, EvidenceRole, SourceStatus, StudyDesign } from '../../../shared/model/source.ts';

/** The message keys of what a source can be. */
export const statusNames = {
  current: 'evidence.status.current',
  corrected: 'evidence.status.corrected',
  concern: 'evidence.status.concern',
  disputed: 'evidence.status.disputed',
  superseded: 'evidence.status.superseded',
  retracted: 'evidence.status.retracted',
} as const satisfies Record<SourceStatus, string>;

export const statusTones = {
  current: 'good',
  corrected: 'warn',
  concern: 'warn',
  disputed: 'warn',
  superseded: 'warn',
  retracted: 'block',
} as const satisfies Record<SourceStatus, string>;

export const roleNames = {
  supports: 'evidence.role.supports',
  contradicts: 'evidence.role.contradicts',
  background: 'evidence.role.background',
  myth_origin: 'evidence.role.mythOrigin',
} as const satisfies Record<EvidenceRole, string>;

export const designNames = {
  unknown: 'evidence.design.unknown',
  systematic_review: 'evidence.design.systematicReview',
  randomised_trial: 'evidence.design.randomisedTrial',
  cohort: 'evidence.design.cohort',
  case_control: 'evidence.design.caseControl',
  cross_sectional: 'evidence.design.crossSectional',
  case_series: 'evidence.design.caseSeries',
  mechanism: 'evidence.design.mechanism',
  guideline: 'evidence.design.guideline',
  report: 'evidence.design.report',
} as const satisfies Record<StudyDesign, string>;

export const styleNames = {
  vancouver: 'evidence.style.vancouver',
  apa: 'evidence.style.apa',
  ama: 'evidence.style.ama',
} as const satisfies Record<CitationStyle, string>;

import { z } from 'zod';
import { id, requiredText, rowFields, webLink } from './row.ts';

/**
 * A CSL-JSON record (citation-style-language schema 1.0.2). Only what the app itself reads is typed; every other field is
 * kept as it came, so that nothing of an imported record is lost.
 */
const cslName = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
});
const cslDate = z.looseObject({
  'date-parts': z.array(z.array(z.union([z.number(), z.string()]))).optional(),
  literal: z.string().optional(),
  raw: z.string().optional(),
});
export const cslRecord = z.looseObject({
  type: z.string().min(1),
  title: z.string().optional(),
  author: z.array(cslName).optional(),
  issued: cslDate.optional(),
  'container-title': z.string().optional(),
  volume: z.union([z.string(), z.number()]).optional(),
  issue: z.union([z.string(), z.number()]).optional(),
  page: z.union([z.string(), z.number()]).optional(),
  DOI: z.string().optional(),
  PMID: z.string().optional(),
  PMCID: z.string().optional(),
  URL: z.string().optional(),
  publisher: z.string().optional(),
});

export const evidenceRoles = ['supports', 'contradicts', 'background', 'myth_origin'] as const;
export const evidenceRole = z.enum(evidenceRoles);

export const sourceStatuses = ['current', 'corrected', 'concern', 'disputed', 'superseded', 'retracted'] as const;
export const sourceStatus = z.enum(sourceStatuses);

export const studyDesigns = [
  'unknown',
  'systematic_review',
  'randomised_trial',
  'cohort',
  'case_control',
  'cross_sectional',
  'case_series',
  'mechanism',
  'guideline',
  'report',
] as const;
export const studyDesign = z.enum(studyDesigns);

/** Pandoc citation key: a letter, digit or `_` first, then letters, digits and `:.#$%&-+?<>~/_` (Pandoc manual, Citation syntax); we keep to the safe part. */
export const citationKey = z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9_:.-]{0,79}$/);

/** One piece of evidence. `level` is OCEBM 2011, 1 (strongest) to 5. `isComplete` is false for a bare DOI or PMID still to be filled in. */
export const source = z.strictObject({
  ...rowFields,
  key: citationKey,
  csl: cslRecord,
  title: z.string(),
  authorsShort: z.string(),
  year: z.string(),
  doi: z.string().nullable(),
  pmid: z.string().nullable(),
  link: webLink.nullable(),
  isComplete: z.boolean(),
  design: studyDesign,
  level: z.int().min(1).max(5).nullable(),
  status: sourceStatus,
  statusNote: z.string().max(2000),
  note: z.string().max(10_000),
  isSample: z.boolean(),
  importId: id.nullable(),
});

/** The exact words of a source that carry a statement. */
export const passage = z.strictObject({
  ...rowFields,
  sourceId: id,
  text: requiredText(5000),
  locator: z.string().max(200),
});

/** What a source is to a claim. One source may support one claim and be the origin of the myth in another. */
export const evidence = z.strictObject({ claimId: id, sourceId: id, role: evidenceRole, note: z.string().max(2000) });

export const citationStyles = ['vancouver', 'apa', 'ama'] as const;
export const citationStyle = z.enum(citationStyles);

export type CslRecord = z.infer<typeof cslRecord>;
export type Source = z.infer<typeof source>;
export type SourceStatus = z.infer<typeof sourceStatus>;
export type StudyDesign = z.infer<typeof studyDesign>;
export type EvidenceRole = z.infer<typeof evidenceRole>;
export type Evidence = z.infer<typeof evidence>;
export type Passage = z.infer<typeof passage>;
export type CitationStyle = z.infer<typeof citationStyle>;

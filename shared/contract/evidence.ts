import { z } from 'zod';
import { fileToken, jobStarted, sourceImportResult } from '../model/job.ts';
import { id, requiredText } from '../model/row.ts';
import {
  citationKey,
  citationStyle,
  cslRecord,
  evidence,
  evidenceRole,
  passage,
  source,
  sourceStatus,
  studyDesign,
} from '../model/source.ts';
import { sourceFilter } from '../model/table.ts';
import { done, page, version } from './parts.ts';

/** One line of the source list: which claims rest on it is counted, not listed. */
export const sourceRow = z.strictObject({ source, claims: z.int(), drafts: z.int() });

export const evidenceCommands = {
  'source.list': {
    input: z.strictObject({
      ...sourceFilter,
      ...page,
    }),
    output: z.strictObject({ sources: z.array(sourceRow), total: z.int() }),
  },
  'source.get': {
    input: z.strictObject({ id }),
    output: z.strictObject({ source, passages: z.array(passage), evidence: z.array(evidence) }),
  },
  /** Whatever was pasted: BibTeX, RIS, CSL-JSON, PubMed text, a DOI or a PMID; several records at once too. */
  'source.addText': {
    input: z.strictObject({ text: requiredText(2_000_000), claimId: id.optional() }),
    output: sourceImportResult,
  },
  /** Starts a job; its result is a `sourceImportResult`. With a claim the sources are tied to it as its support, in the same step for undo. */
  'source.import': { input: z.strictObject({ file: fileToken, claimId: id.optional() }), output: jobStarted },
  'source.update': {
    input: z.strictObject({
      id,
      version,
      key: citationKey.optional(),
      csl: cslRecord.optional(),
      design: studyDesign.optional(),
      level: z.int().min(1).max(5).nullable().optional(),
      status: sourceStatus.optional(),
      statusNote: z.string().max(2000).optional(),
      note: z.string().max(10_000).optional(),
    }),
    output: source,
  },
  'source.delete': { input: z.strictObject({ id }), output: done },
  'source.restore': { input: z.strictObject({ id }), output: source },
  /** Reference lists by citation-js, in the order asked for, as plain text. */
  'source.format': {
    input: z.strictObject({ ids: z.array(id).max(500), style: citationStyle }),
    output: z.array(z.strictObject({ id, text: z.string() })),
  },
  'passage.add': { input: passage.pick({ sourceId: true, text: true, locator: true }), output: passage },
  'passage.delete': { input: z.strictObject({ id }), output: done },
  /** Ties a source to a claim, or changes what it is to it. */
  'evidence.attach': {
    input: z.strictObject({ claimId: id, sourceId: id, role: evidenceRole, note: z.string().max(2000).default('') }),
    output: evidence,
  },
  'evidence.detach': { input: z.strictObject({ claimId: id, sourceId: id }), output: done },
} as const;

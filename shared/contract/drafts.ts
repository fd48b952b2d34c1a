import { z } from 'zod';
import { block, draft, draftContent, draftSummary, draftVersion, template, templateFault } from '../model/draft.ts';
import { exportFormat, exportOptions, exportRecord, hasPosts } from '../model/export.ts';
import { approval, checkReport, finding, gate, override } from '../model/finding.ts';
import { id, language, requiredText } from '../model/row.ts';
import { draftFilter } from '../model/table.ts';
import { exportedFile, numberings, platformId, platformIds, thread, variant } from '../model/thread.ts';
import { done, page, version } from './parts.ts';

export const draftCommands = {
  'template.list': {
    input: z.strictObject({}),
    output: z.strictObject({ templates: z.array(template), faults: z.array(templateFault) }),
  },
  'draft.list': {
    input: z.strictObject({
      ...draftFilter,
      ...page,
    }),
    output: z.strictObject({ drafts: z.array(draftSummary), total: z.int() }),
  },
  'draft.get': { input: z.strictObject({ id }), output: draft },
  /** A new draft on a template, or with the text of `basedOnId` (any draft or debunk of the library). */
  'draft.create': {
    input: z.strictObject({
      title: z.string().max(300).default(''),
      claimId: id.nullable().default(null),
      templateId: z.string().max(200).optional(),
      basedOnId: id.optional(),
    }),
    output: draft,
  },
  /** Autosave: stores a new version. An approved draft that changes goes back to `writing`. */
  'draft.save': { input: z.strictObject({ id, version, content: draftContent }), output: draft },
  'draft.versions': { input: z.strictObject({ id }), output: z.array(draftVersion) },
  'draft.version': { input: z.strictObject({ id, version }), output: draftContent },
  'draft.delete': { input: z.strictObject({ id }), output: done },
  'draft.restore': { input: z.strictObject({ id }), output: draft },
  'draft.check': { input: z.strictObject({ id }), output: checkReport },
  /**
   * What the second reader says of these blocks. It reads a few new passages at a time: ask again while `left` is not 0, and drop the answer when the text has changed.
   * `state` says why it does not read: switched off, a language that it does not know, or a part that could not be loaded.
   */
  'reader.read': {
    input: z.strictObject({ language, blocks: z.array(block).max(500) }),
    output: z.strictObject({
      state: z.enum(['read', 'off', 'language', 'failed']),
      findings: z.array(finding),
      left: z.int().nonnegative(),
    }),
  },
  /** "Not so here": keeps a finding of the second reader out of sight of this draft while the words stay as they are. The gate never waits for it. */
  'reader.setAside': {
    input: z.strictObject({ draftId: id, findingId: z.string().max(200), reason: requiredText(2000), personId: id }),
    output: override,
  },
  /** What was set aside in a draft and not withdrawn (`gate.withdrawOverride`), also where the words have changed since. */
  'reader.listSetAside': { input: z.strictObject({ draftId: id }), output: z.array(override) },
  'gate.get': { input: z.strictObject({ draftId: id }), output: gate },
  /** Lets a finding stand. A block needs `secondPersonId`, another person than `personId`. */
  'gate.override': {
    input: z.strictObject({
      draftId: id,
      findingId: z.string().max(200),
      reason: requiredText(2000),
      personId: id,
      secondPersonId: id.nullable().default(null),
    }),
    output: override,
  },
  'gate.withdrawOverride': { input: z.strictObject({ id }), output: done },
  /** Makes the newest version a debunk. Refused with `conflict` while the gate is closed or the text is not the one that was seen. */
  'gate.approve': {
    input: z.strictObject({
      draftId: id,
      contentHash: z.string().max(128),
      personId: id,
      note: z.string().max(2000).default(''),
      /** The questions of the gate's checklist that this person stands by: rows of the catalogue. */
      answered: z.array(z.string().max(20)).max(60).default([]),
    }),
    /** `reviewersLeft`: how many people the policy in force wants to clear this text as well; it is a debunk when there is none. */
    output: approval.extend({ reviewersLeft: z.int().nonnegative() }),
  },
  'variant.list': { input: z.strictObject({ draftId: id }), output: z.array(variant) },
  'variant.save': {
    input: z.strictObject({
      draftId: id,
      platform: platformId,
      accountId: id.nullable().optional(),
      numbering: z.enum(numberings).optional(),
      isEnabled: z.boolean().optional(),
      postLanguage: language.nullable().optional(),
    }),
    output: variant,
  },
  'thread.compose': { input: z.strictObject({ draftId: id }), output: z.array(thread) },
  /**
   * Refused with `conflict` while the gate is closed, unless `isPreview`, which marks every post as not cleared. A format of one
   * platform takes that platform's posts alone. PDF and cards need a browser engine: `unsupported` where there is none.
   */
  'thread.export': {
    input: z
      .strictObject({
        draftId: id,
        format: exportFormat,
        /** Of a format without posts, none. */
        platforms: z.array(platformId).max(platformIds.length),
        isPreview: z.boolean().default(false),
        options: exportOptions.prefault({}),
      })
      .refine(({ format, platforms }) => platforms.length > 0 || !hasPosts(format), {
        path: ['platforms'],
        message: 'Choose at least one platform.',
      }),
    output: exportedFile,
  },
  'export.list': { input: z.strictObject({ draftId: id }), output: z.array(exportRecord) },
} as const;

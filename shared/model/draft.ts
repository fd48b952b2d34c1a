import { z } from 'zod';
import { id, language, requiredText, rowFields, time } from './row.ts';

export const blockRoles = [
  'fact',
  'warning',
  'myth',
  'fallacy',
  'explanation',
  'action',
  'disclosure',
  'disclaimer',
  'sources',
] as const;
export const blockRole = z.enum(blockRoles);

/** One part of a draft: Markdown with Pandoc citations (`[@key, p. 3]`). `label` is the template's own name for it. `id` is unique within the draft. */
export const block = z.strictObject({
  id: z.string().min(1).max(64),
  role: blockRole,
  label: z.string().max(80),
  text: z.string().max(50_000),
});

export const draftStatuses = ['writing', 'approved'] as const;

/** A response. `status` is `approved` only while its newest version is the approved one: a debunk. */
export const draft = z.strictObject({
  ...rowFields,
  title: requiredText(300),
  claimId: id.nullable(),
  templateId: z.string().max(200),
  language,
  audience: z.string().max(300),
  authorIds: z.array(id).max(20),
  blocks: z.array(block).max(60),
  status: z.enum(draftStatuses),
  basedOnId: id.nullable(),
  approvedAt: time.nullable(),
  reviewAt: time.nullable(),
  isSample: z.boolean(),
});

const outOfDateSince = z.int().positive().nullable();

/** A draft without its text, for lists. */
export const draftSummary = draft.omit({ blocks: true }).extend({
  claimWording: z.string().nullable(),
  words: z.int(),
  /** The draft that this one is a translation of, and since which version of that it is out of date. */
  translationOf: draft
    .pick({ id: true, title: true, language: true })
    .extend({ isDeleted: z.boolean(), outOfDateSince })
    .nullable(),
  /** The translations of this draft that are not in the recycle bin, by language. */
  translations: z.array(draft.pick({ id: true, language: true }).extend({ outOfDateSince })),
});

/** What autosave sends: everything a person edits in a draft. */
export const draftContent = draft.pick({ title: true, language: true, audience: true, authorIds: true, blocks: true });

export const draftVersion = z.strictObject({
  draftId: id,
  version: z.int().positive(),
  savedAt: time,
  title: z.string(),
  words: z.int(),
  /** Who approved this version last, and when; null for one that nobody approved. */
  approval: z.strictObject({ personName: z.string(), approvedAt: time }).nullable(),
});

/** A block as a template asks for it. `limitWords` is advice, `isRequired` makes an empty block a blocking finding. */
export const templateBlock = z.strictObject({
  role: blockRole,
  label: z.string().min(1).max(80),
  guidance: z.string().max(1000),
  isRequired: z.boolean(),
  limitWords: z.int().positive().nullable(),
  text: z.string().max(5000),
});

export const template = z.strictObject({
  id: z.string().min(1).max(200),
  name: z.string().min(1).max(120),
  description: z.string().max(600),
  language,
  origin: z.enum(['built_in', 'own']),
  blocks: z.array(templateBlock).min(1).max(40),
});

/** Why a template file could not be read, with the place: line 1 is the first line of the file. */
export const templateFault = z.strictObject({ file: z.string(), line: z.int().positive(), message: z.string() });

export type BlockRole = z.infer<typeof blockRole>;
export type Block = z.infer<typeof block>;
export type Draft = z.infer<typeof draft>;
export type DraftSummary = z.infer<typeof draftSummary>;
export type DraftContent = z.infer<typeof draftContent>;
export type DraftVersion = z.infer<typeof draftVersion>;
export type Template = z.infer<typeof template>;
export type TemplateBlock = z.infer<typeof templateBlock>;
export type TemplateFault = z.infer<typeof templateFault>;

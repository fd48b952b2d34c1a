import { z } from 'zod';
import { id, requiredText, rowFields, time } from './row.ts';
import { platformId } from './thread.ts';

export const severities = ['block', 'warn', 'note'] as const;
export const severity = z.enum(severities);

export const findingCategories = [
  'structure',
  'evidence',
  'coi',
  'privacy',
  'tone',
  'absolutes',
  'advice',
  'disclaimers',
  'plain-language',
  'numbers',
  'promotion',
  'publishing',
  'myth-alone',
  'governance',
  'house',
] as const;
export const findingCategory = z.enum(findingCategories);

/**
 * Where a finding points: half-open UTF-16 offsets within one block's text, one post's text or the alternative text of one picture,
 * or the draft as a whole. Posts and pictures count from 0.
 */
export const findingPlace = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('block'), blockId: z.string(), start: z.int(), end: z.int() }),
  z.strictObject({ kind: z.literal('post'), platform: platformId, post: z.int(), start: z.int(), end: z.int() }),
  z.strictObject({ kind: z.literal('picture'), picture: z.int(), start: z.int(), end: z.int() }),
  z.strictObject({ kind: z.literal('draft') }),
]);

/** A sentence of the message catalogue and what stands in its placeholders. */
const catalogueSentence = z.strictObject({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

const edit = z.strictObject({ blockId: z.string(), start: z.int(), end: z.int(), text: z.string() });

/** `auto` is safe to apply as it is; `suggest` needs a person's eye. Edits of one fix do not overlap. */
export const fix = z.strictObject({
  kind: z.enum(['auto', 'suggest']),
  label: catalogueSentence,
  edits: z.array(edit),
});

/** What fired. `weight` is given by rules that add up features. */
export const reason = z.strictObject({ feature: z.string(), text: z.string(), weight: z.number().nullable() });

export const guideline = z.strictObject({ name: z.string(), section: z.string(), link: z.string().nullable() });

/** What a check reports. `id` is made of the rule and the words around the place, so that it survives edits elsewhere. */
export const finding = z.strictObject({
  id: z.string(),
  rule: z.string(),
  category: findingCategory,
  severity,
  place: findingPlace,
  title: catalogueSentence,
  message: catalogueSentence,
  why: z.array(reason),
  guideline,
  fixes: z.array(fix),
  confidence: z.enum(['pattern', 'scored']),
});

export const notChecked = z.strictObject({ rule: z.string(), reason: catalogueSentence });

export const readingLevel = z.strictObject({
  words: z.int(),
  sentences: z.int(),
  /** Flesch-Kincaid grade; null under three sentences or 30 words, where the formula means nothing. */
  grade: z.number().nullable(),
});

export const checkReport = z.strictObject({
  findings: z.array(finding),
  ran: z.array(z.string()),
  notChecked: z.array(notChecked),
  reading: readingLevel,
});

/** A person's decision to let a finding stand. It falls away when the words around the finding change, since the finding's id does. */
export const override = z.strictObject({
  ...rowFields,
  draftId: id,
  findingId: z.string(),
  rule: z.string(),
  severity,
  reason: requiredText(2000),
  personId: id,
  secondPersonId: id.nullable(),
});

/** Some of the people whom the policy in force wants to clear this text: how many of which role, who of them has, and how many have still to. */
const wantedReviewers = z.strictObject({
  when: z.enum(['always', 'block', 'warn', 'note']),
  count: z.int(),
  /** `clinician` is a mark in the register of people; null is anybody. */
  role: z.string().nullable(),
  mayBeAuthor: z.boolean(),
  clearedBy: z.array(id),
  left: z.int(),
});

/** What the gate says of the newest version of a draft. `canApprove` is true when nothing blocks or warns without an override. */
export const gate = z.strictObject({
  draftId: id,
  draftVersion: z.int(),
  contentHash: z.string(),
  report: checkReport,
  overrides: z.array(override),
  openBlocks: z.int(),
  openWarnings: z.int(),
  notes: z.int(),
  canApprove: z.boolean(),
  /** Whom the policy in force wants; null where it wants nobody in particular. */
  reviewers: z.strictObject({ organisation: z.string(), wanted: z.array(wantedReviewers) }).nullable(),
  /** What the policy in force asks of the second reader, and whether it has read this text; null where none of its rules is locked. */
  reader: z
    .strictObject({
      organisation: z.string(),
      rules: z.array(z.string()),
      state: z.enum(['read', 'unread', 'off', 'language']),
    })
    .nullable(),
});

export const approval = z.strictObject({
  ...rowFields,
  draftId: id,
  draftVersion: z.int().positive(),
  contentHash: z.string(),
  personId: id,
  approvedAt: time,
  note: z.string().max(2000),
});

export type Severity = z.infer<typeof severity>;
export type WantedReviewers = z.infer<typeof wantedReviewers>;
export type FindingCategory = z.infer<typeof findingCategory>;
export type FindingPlace = z.infer<typeof findingPlace>;
export type Finding = z.infer<typeof finding>;
export type Fix = z.infer<typeof fix>;
export type Guideline = z.infer<typeof guideline>;
export type NotChecked = z.infer<typeof notChecked>;
export type CheckReport = z.infer<typeof checkReport>;
export type Override = z.infer<typeof override>;
export type Gate = z.infer<typeof gate>;
export type Approval = z.infer<typeof approval>;

import { z } from 'zod';
import { draft } from './draft.ts';
import { id, language } from './row.ts';

/** Who made a translation: a person, a machine whose text a person may have edited, or nobody said. */
export const translationMakers = ['unsaid', 'person', 'machine'] as const;

/** One of the drafts that say the same in several languages. */
export const linkedDraft = draft
  .pick({ id: true, title: true, language: true, status: true, version: true })
  .extend({ isDeleted: z.boolean() });

/** What is kept of a translation. `outOfDateSince` is the version of the original that changed its text first; null while it says the same. */
export const translation = linkedDraft.extend({
  originalVersion: z.int().positive(),
  outOfDateSince: z.int().positive().nullable(),
  madeBy: z.enum(translationMakers),
  /** Who read it and speaks the language, and which version of the translation it was. */
  reader: z.strictObject({ personId: id, name: z.string(), version: z.int().positive() }).nullable(),
});

/**
 * What the checks know of a translation. `titles` and `texts` (of blocks) are those of the original as it was translated and as it
 * is now, each once; `pictureTexts` are the alternative texts of the pictures that the original has now.
 */
export const checkedTranslation = z.strictObject({
  language,
  titles: z.array(z.string()),
  texts: z.array(z.string()),
  pictureTexts: z.array(z.string()),
  hasDisclosure: z.boolean(),
  outOfDateSince: translation.shape.outOfDateSince,
  isByMachine: z.boolean(),
  reading: z.enum(['none', 'older', 'current']),
});

/** The original and its translations; `checked` is for a draft that is itself a translation. */
export const translationFamily = z.strictObject({
  original: linkedDraft,
  translations: z.array(translation),
  checked: checkedTranslation.nullable(),
});

export type LinkedDraft = z.infer<typeof linkedDraft>;
export type Translation = z.infer<typeof translation>;
export type CheckedTranslation = z.infer<typeof checkedTranslation>;
export type TranslationFamily = z.infer<typeof translationFamily>;
export type TranslationMaker = Translation['madeBy'];

import { z } from 'zod';
import { draft } from '../model/draft.ts';
import { id, language } from '../model/row.ts';
import { translation, translationFamily } from '../model/translation.ts';
import { done, version } from './parts.ts';

export const translationCommands = {
  /** The original of a draft and every translation of it, those in the recycle bin too; null for a draft that stands alone. */
  'translation.list': { input: z.strictObject({ draftId: id }), output: translationFamily.nullable() },
  /**
   * A new draft in another language with the blocks, citations, pictures, authors and claim of the original, whose text stands in
   * it until it is overwritten. Refused for a draft that is itself a translation, and with `conflict` where the language has one.
   */
  'translation.start': { input: z.strictObject({ originalId: id, language }), output: draft },
  /**
   * A draft that is there already becomes the translation of another, of the version that it says the same as: the newest when
   * none is named. `language` is what the draft is written in, where it was not said before or wrongly. Refused with
   * `invalid_input` for an original that is itself a translation, a draft that has translations, and for one and the same
   * language; with `conflict` for a draft that is linked, and where the language has a translation.
   */
  'translation.link': {
    input: z.strictObject({
      draftId: id,
      originalId: id,
      originalVersion: version.optional(),
      language: language.optional(),
    }),
    output: translation,
  },
  /** The translation says what this version of the original says. Raises `conflict` when the original was changed since. */
  'translation.bringUpToDate': {
    input: z.strictObject({ draftId: id, originalVersion: version }),
    output: translation,
  },
  /** Who made a translation, and who read the version that it has now; what is left out stays. */
  'translation.save': {
    input: z.strictObject({
      draftId: id,
      madeBy: translation.shape.madeBy.optional(),
      readerId: id.nullable().optional(),
    }),
    output: translation,
  },
  /** The draft stands alone from now on; nothing of its text changes. */
  'translation.remove': { input: z.strictObject({ draftId: id }), output: done },
} as const;

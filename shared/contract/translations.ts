import { z } from 'zod';
import { draft } from '../model/draft.ts';
import { id, language } from '../model/row.ts';
import { translation, translationFamily } from '../model/translation.ts';
import { done, version } from './parts.ts';

export const translationCommands = {
  /** The original of a draft and every translation of it, those in the recycle bin too; null for a draft that stands alone. */
  'translation.list': { input: z.strictObject({ draftId: id }), output: translationFamily.nullable() },
  /**
   * A new draft in another language with the blocks, citations, authors and claim of the original, whose text stands in it until
   * it is overwritten. Refused for a draft that is itself a translation, and with `conflict` where the language has one.
   */
  'translation.start': { input: z.strictObject({ originalId: id, language }), output: draft },
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

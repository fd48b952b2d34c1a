import type { LinkedDraft, Translation, TranslationFamily } from '../../../../shared/model/translation.ts';

/** A draft that is a translation, with what it translates. */
export interface OwnTranslation {
  readonly original: LinkedDraft;
  readonly translation: Translation;
}

/** Null for an original, and for a draft that stands alone. */
export function ownTranslation(family: TranslationFamily | null, draftId: string): OwnTranslation | null {
  const translation = family?.translations.find(({ id }) => id === draftId);
  return family === null || translation === undefined ? null : { original: family.original, translation };
}

import { contentHash } from '../../db/content-hash.ts';
import { draftContentOf, insertDraft, readDraft, readDraftVersion, textHashOf, updateDraft } from '../../db/drafts.ts';
import { copyImage, listImages } from '../../db/images.ts';
import {
  deleteTranslation,
  findTranslation,
  listTranslations,
  readLinkedDraft,
  requireTranslation,
  storeTranslation,
  type TranslationRow,
} from '../../db/translations.ts';
import { changeVariantLanguage, insertVariant, listVariants } from '../../db/variants.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Output, Parsed } from '../../shared/contract.ts';
import type { Draft, DraftContent } from '../../shared/model/draft.ts';
import type { Translation } from '../../shared/model/translation.ts';
import { isSameLanguage } from '../../shared/text/same-language.ts';
import type { ServiceContext } from './context.ts';
import { readTranslation, recordTranslation } from './translations.ts';

/** Makes a translation: a draft with the text of the original, which is to be overwritten. Raises `not_found`, `invalid_input`, `conflict`. */
export function startTranslation(
  context: ServiceContext,
  { originalId, language }: Parsed<'translation.start'>,
): Draft {
  const { library, ports } = context;
  const at = ports.now().toISOString();
  return library
    .transaction(() => {
      const original = readDraft(library, originalId);
      refuseOriginal(context, original);
      refuseLanguage(context, original, language);
      const id = ports.newId();
      const { claimId, templateId } = original;
      const content = { ...draftContentOf(original), language };
      insertDraft(library, { ...content, id, createdAt: at, claimId, templateId, basedOnId: null, isSample: false });
      storeTranslation(library, tieOf(id, original, original), at);
      copyPlatforms(context, original, { id, language });
      copyPictures(context, original, { id, createdAt: at });
      recordTranslation(context, { action: 'translation.start', draftId: id, hash: contentHash(content) });
      return readDraft(library, id);
    })
    .immediate();
}

/** Ties a draft that is there to the one that it translates. Raises `not_found`, `invalid_input`, `conflict`. */
export function linkTranslation(context: ServiceContext, input: Parsed<'translation.link'>): Translation {
  const { library, ports } = context;
  const at = ports.now().toISOString();
  return library
    .transaction(() => {
      const draft = readDraft(library, input.draftId);
      const original = readDraft(library, input.originalId);
      const { originalVersion: version = original.version, language = draft.language } = input;
      refuseTie(context, draft, original);
      refuseLanguage(context, original, language);
      const said = readDraftVersion(library, original.id, version);
      sayLanguage(context, draft, language);
      const row = tieOf(draft.id, { id: original.id, version }, said);
      storeTranslation(library, row, at);
      recordTranslation(context, { action: 'translation.link', draftId: draft.id, hash: contentHash(row) });
      return readTranslation(context, row);
    })
    .immediate();
}

/** Takes the tie off; both drafts stay as they are. */
export function removeTranslation(context: ServiceContext, draftId: string): Output<'translation.remove'> {
  const { library } = context;
  library
    .transaction(() => {
      readDraft(library, draftId);
      requireTranslation(library, draftId);
      deleteTranslation(library, draftId);
      recordTranslation(context, { action: 'translation.remove', draftId });
    })
    .immediate();
  return { isDone: true };
}

function tieOf(
  draftId: string,
  original: Pick<Draft, 'id' | 'version'>,
  said: Pick<DraftContent, 'title' | 'blocks'>,
): TranslationRow {
  return {
    ...{ draftId, originalId: original.id, originalVersion: original.version, originalHash: textHashOf(said) },
    ...{ madeBy: 'unsaid', readerId: null, readVersion: null },
  };
}

/** Each language is compared with one text: a tie never leads on to a second one, and so never in a circle. */
function refuseTie(context: ServiceContext, draft: Draft, original: Draft): void {
  const { library } = context;
  if (draft.id === original.id)
    throw refused('originalId', 'A draft is no translation of itself. Nothing was changed: choose another original.');
  const tie = findTranslation(library, draft.id);
  if (tie !== null) {
    const { title } = readLinkedDraft(library, tie.originalId);
    throw new AppError(
      'conflict',
      tie.originalId === original.id
        ? `This draft is linked as a translation of “${title}” already. Nothing was changed. Say that it is up to date, if it says the same now.`
        : `This draft is linked as a translation of “${title}”. Nothing was changed. Unlink it there first.`,
    );
  }
  refuseOriginal(context, original);
  const [own] = listTranslations(library, draft.id);
  if (own === undefined) return;
  const place = own.isDeleted ? ', in the recycle bin' : '';
  throw refused(
    'draftId',
    `This draft has a translation itself (“${own.title}”${place}), so it cannot be one. Nothing was changed. Unlink that first.`,
  );
}

function refuseOriginal({ library }: ServiceContext, original: Draft): void {
  const tie = findTranslation(library, original.id);
  if (tie === null) return;
  const { title } = readLinkedDraft(library, tie.originalId);
  throw refused(
    'originalId',
    `“${original.title}” is itself a translation. Nothing was changed: choose its original, “${title}”, so that each language is compared with one text.`,
  );
}

function refuseLanguage({ library }: ServiceContext, original: Draft, language: string): void {
  if (isSameLanguage(original.language, language))
    throw refused('language', 'The original is in this language. Nothing was changed: choose another language.');
  const taken = listTranslations(library, original.id).find(
    (other) => !other.isDeleted && isSameLanguage(other.language, language),
  );
  if (taken === undefined) return;
  throw new AppError(
    'conflict',
    `There is a translation into this language already: “${taken.title}”. Nothing was changed. Open that one.`,
  );
}

function refused(field: string, sentence: string): AppError {
  return new AppError('invalid_input', sentence, { fields: { [field]: sentence } });
}

/** A new version in the language that the text is in; how it goes out stays as it was chosen. */
function sayLanguage({ library, ports }: ServiceContext, draft: Draft, language: string): void {
  if (isSameLanguage(draft.language, language)) return;
  const at = ports.now().toISOString();
  const content = { ...draftContentOf(draft), language };
  updateDraft(library, { id: draft.id, version: draft.version, savedAt: at, content });
  changeVariantLanguage(library, { draftId: draft.id, from: draft.language, to: language, at });
}

/** The translation goes out on the platforms of its original until somebody chooses others; accounts are often others in another language. */
function copyPlatforms(
  { library, ports }: ServiceContext,
  original: Draft,
  translation: Pick<Draft, 'id' | 'language'>,
): void {
  const at = ports.now().toISOString();
  for (const { platform, numbering, isEnabled } of listVariants(library, original.id, original.language)) {
    const { id: draftId, language } = translation;
    insertVariant(library, { id: ports.newId(), at, draftId, platform, language, numbering, isEnabled });
  }
}

/** With their words, which PUB-19 tells until they are translated. */
function copyPictures(
  { library, ports }: ServiceContext,
  original: Draft,
  { id: draftId, createdAt: at }: Pick<Draft, 'id' | 'createdAt'>,
): void {
  for (const { id: imageId } of listImages(library, original.id))
    copyImage(library, { imageId, id: ports.newId(), draftId, at });
}

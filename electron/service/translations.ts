import { hasPerson } from '../../db/approvals.ts';
import { appendAudit } from '../../db/audit.ts';
import { contentHash } from '../../db/content-hash.ts';
import { draftContentOf, insertDraft, readDraft, textHashOf } from '../../db/drafts.ts';
import { readSettings } from '../../db/settings.ts';
import {
  deleteTranslation,
  findTranslation,
  listTranslations,
  readLinkedDraft,
  readOriginalTexts,
  requireTranslation,
  storeTranslation,
  type TranslationRow,
} from '../../db/translations.ts';
import { insertVariant, listVariants } from '../../db/variants.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Output, Parsed } from '../../shared/contract.ts';
import type { Draft } from '../../shared/model/draft.ts';
import type { CheckedTranslation, Translation, TranslationFamily } from '../../shared/model/translation.ts';
import type { ServiceContext } from './context.ts';

/** The languages of one debunk, for any of its drafts; null for a draft that stands alone. Raises `not_found`. */
export function readFamily(context: ServiceContext, draftId: string): TranslationFamily | null {
  const { library } = context;
  const draft = readDraft(library, draftId);
  const originalId = findTranslation(library, draftId)?.originalId ?? draft.id;
  const translations = listTranslations(library, originalId);
  if (translations.length === 0) return null;
  return { original: readLinkedDraft(library, originalId), translations, checked: readChecked(context, draft) };
}

/** What the checks have to know of a draft that is a translation; null for any other. */
export function readChecked(
  { library }: ServiceContext,
  draft: Pick<Draft, 'id' | 'version'>,
): CheckedTranslation | null {
  const row = findTranslation(library, draft.id);
  const told = row === null ? undefined : listTranslations(library, row.originalId).find(({ id }) => id === draft.id);
  if (row === null || told === undefined) return null;
  const versions = readOriginalTexts(library, row);
  const said = versions.flatMap(({ blocks }) => blocks).filter(({ text }) => text.trim() !== '');
  const newest = versions.at(-1)?.blocks ?? [];
  return {
    language: readLinkedDraft(library, row.originalId).language,
    titles: [...new Set(versions.map(({ title }) => title))],
    texts: [...new Set(said.map(({ text }) => text))],
    hasDisclosure: newest.some(({ role, text }) => role === 'disclosure' && text.trim() !== ''),
    outOfDateSince: told.outOfDateSince,
    isByMachine: row.madeBy === 'machine',
    reading: readingOf(told, draft.version),
  };
}

function readingOf({ reader }: Translation, version: number): CheckedTranslation['reading'] {
  if (reader === null) return 'none';
  return reader.version === version ? 'current' : 'older';
}

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
      refuseLanguage(context, original, language);
      const id = ports.newId();
      const { claimId, templateId } = original;
      const content = { ...draftContentOf(original), language };
      insertDraft(library, { ...content, id, createdAt: at, claimId, templateId, basedOnId: null, isSample: false });
      storeTranslation(library, newTranslation(id, original), at);
      copyPlatforms(context, original, { id, language });
      record(context, { action: 'translation.start', draftId: id, hash: contentHash(content) });
      return readDraft(library, id);
    })
    .immediate();
}

function newTranslation(draftId: string, original: Draft): TranslationRow {
  return {
    ...{ draftId, originalId: original.id, originalVersion: original.version, originalHash: textHashOf(original) },
    ...{ madeBy: 'unsaid', readerId: null, readVersion: null },
  };
}

function refuseLanguage({ library }: ServiceContext, original: Draft, language: string): void {
  if (findTranslation(library, original.id) !== null) {
    const sentence =
      'This draft is itself a translation. Nothing was made: translate its original, so that each language is compared with one text.';
    throw new AppError('invalid_input', sentence, { fields: { originalId: sentence } });
  }
  if (isSameLanguage(original.language, language)) {
    const sentence = 'The draft is written in this language already. Nothing was made: choose another one.';
    throw new AppError('invalid_input', sentence, { fields: { language: sentence } });
  }
  const taken = listTranslations(library, original.id).find(
    (other) => !other.isDeleted && isSameLanguage(other.language, language),
  );
  if (taken === undefined) return;
  throw new AppError(
    'conflict',
    `There is a translation into this language already: “${taken.title}”. Nothing was made. Open that one.`,
  );
}

function isSameLanguage(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
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

/** The translation says what the newest version of the original says. Raises `conflict` when that is not the one that was seen. */
export function bringUpToDate(
  context: ServiceContext,
  { draftId, originalVersion }: Parsed<'translation.bringUpToDate'>,
): Translation {
  return change(context, { draftId, action: 'translation.bringUpToDate' }, (row) => {
    const original = readDraft(context.library, row.originalId);
    if (original.version !== originalVersion) {
      throw new AppError(
        'conflict',
        `The original was changed again: it is at version ${original.version}. Nothing was recorded. Look at what changed, then say so again.`,
      );
    }
    return { ...row, originalVersion, originalHash: textHashOf(original) };
  });
}

/** Says who made a translation and who read it; the reading is of the version that it has now. Raises `invalid_input` for nobody of the register. */
export function saveTranslation(
  context: ServiceContext,
  { draftId, madeBy, readerId }: Parsed<'translation.save'>,
): Translation {
  const { library } = context;
  return change(context, { draftId, action: 'translation.save' }, (row) => {
    const made = { ...row, madeBy: madeBy ?? row.madeBy };
    if (readerId === undefined) return made;
    if (readerId === null) return { ...made, readerId, readVersion: null };
    if (!hasPerson(library, readerId)) {
      const sentence = 'Who read the translation is not in the register of people. Nothing was changed.';
      throw new AppError('invalid_input', sentence, { fields: { readerId: sentence } });
    }
    return { ...made, readerId, readVersion: readDraft(library, draftId).version };
  });
}

/** Takes the tie off; both drafts stay as they are. */
export function removeTranslation(context: ServiceContext, draftId: string): Output<'translation.remove'> {
  const { library } = context;
  library
    .transaction(() => {
      readDraft(library, draftId);
      requireTranslation(library, draftId);
      deleteTranslation(library, draftId);
      record(context, { action: 'translation.remove', draftId });
    })
    .immediate();
  return { isDone: true };
}

function change(
  context: ServiceContext,
  { draftId, action }: Pick<Recorded, 'draftId' | 'action'>,
  next: (row: TranslationRow) => TranslationRow,
): Translation {
  const { library, ports } = context;
  return library
    .transaction(() => {
      readDraft(library, draftId);
      const after = next(requireTranslation(library, draftId));
      storeTranslation(library, after, ports.now().toISOString());
      record(context, { action, draftId, hash: contentHash(after) });
      return told(context, after);
    })
    .immediate();
}

function told({ library }: ServiceContext, { originalId, draftId }: TranslationRow): Translation {
  const stored = listTranslations(library, originalId).find(({ id }) => id === draftId);
  if (stored === undefined) throw new Error('a translation that was stored is not there');
  return stored;
}

interface Recorded {
  readonly action: string;
  readonly draftId: string;
  readonly hash?: string;
}

function record({ library, ports }: ServiceContext, { action, draftId, hash }: Recorded): void {
  appendAudit(library, {
    ...{ at: ports.now().toISOString(), action, subjectKind: 'draft', subjectId: draftId },
    personId: readSettings(library).meId,
    ...(hash === undefined ? {} : { contentHash: hash }),
  });
}

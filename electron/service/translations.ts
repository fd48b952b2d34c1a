import { hasPerson } from '../../db/approvals.ts';
import { appendAudit } from '../../db/audit.ts';
import { contentHash } from '../../db/content-hash.ts';
import { readDraft, textHashOf } from '../../db/drafts.ts';
import { readSettings } from '../../db/settings.ts';
import {
  findTranslation,
  listTranslations,
  readLinkedDraft,
  readOriginalTexts,
  readPictureTexts,
  requireTranslation,
  storeTranslation,
  type TranslationRow,
} from '../../db/translations.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Parsed } from '../../shared/contract.ts';
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
    pictureTexts: readPictureTexts(library, row),
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
      recordTranslation(context, { action, draftId, hash: contentHash(after) });
      return readTranslation(context, after);
    })
    .immediate();
}

/** A translation that is stored, as it is told. */
export function readTranslation({ library }: ServiceContext, { originalId, draftId }: TranslationRow): Translation {
  const stored = listTranslations(library, originalId).find(({ id }) => id === draftId);
  if (stored === undefined) throw new Error('a translation that was stored is not there');
  return stored;
}

export interface Recorded {
  readonly action: string;
  readonly draftId: string;
  readonly hash?: string;
}

/** Keeps in the audit trail what was done with a translation. */
export function recordTranslation({ library, ports }: ServiceContext, { action, draftId, hash }: Recorded): void {
  appendAudit(library, {
    ...{ at: ports.now().toISOString(), action, subjectKind: 'draft', subjectId: draftId },
    personId: readSettings(library).meId,
    ...(hash === undefined ? {} : { contentHash: hash }),
  });
}

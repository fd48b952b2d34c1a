import { AppError } from '../shared/app-error.ts';
import type { DraftContent, DraftSummary } from '../shared/model/draft.ts';
import type { LinkedDraft, Translation, TranslationMaker } from '../shared/model/translation.ts';
import type { Connection } from './open-library.ts';

/** A translation as it is stored. */
export interface TranslationRow {
  readonly draftId: string;
  readonly originalId: string;
  readonly originalVersion: number;
  readonly originalHash: string;
  readonly madeBy: TranslationMaker;
  readonly readerId: string | null;
  readonly readVersion: number | null;
}

const columns = `draft_id AS draftId, original_id AS originalId, original_version AS originalVersion, original_hash AS originalHash,
  made_by AS madeBy, reader_id AS readerId, read_version AS readVersion`;

/** The last version of the original that says what was translated: a text that was changed back is the same again. */
const sameVersion = `coalesce((SELECT max(version) FROM draft_version WHERE draft_id = translation.original_id
    AND text_hash = translation.original_hash AND version >= translation.original_version), translation.original_version)`;

/** The version of the original that changed its text first; null while a translation says the same. */
const outOfDateSince = `(SELECT min(version) FROM draft_version WHERE draft_id = translation.original_id AND version > ${sameVersion})`;

/** What lists say of the other languages of a draft: two columns of JSON. */
export const linkColumns = `(SELECT json_object('id', original.id, 'title', original.title, 'language', original.language,
     'isDeleted', json(iif(original.deleted_at IS NULL, 'false', 'true')), 'outOfDateSince', ${outOfDateSince})
   FROM translation JOIN draft AS original ON original.id = translation.original_id
   WHERE translation.draft_id = draft.id) AS translationOf,
  (SELECT json_group_array(json_object('id', other.id, 'language', other.language, 'outOfDateSince', ${outOfDateSince}) ORDER BY other.language, other.id)
   FROM translation JOIN draft AS other ON other.id = translation.draft_id
   WHERE translation.original_id = draft.id AND other.deleted_at IS NULL) AS translations`;

/** The two columns as they are stored in JSON. */
export interface LinkColumns {
  readonly translationOf: string | null;
  readonly translations: string;
}

export function toLinks(row: LinkColumns): Pick<DraftSummary, 'translationOf' | 'translations'> {
  return {
    translationOf: row.translationOf === null ? null : (JSON.parse(row.translationOf) as DraftSummary['translationOf']),
    translations: JSON.parse(row.translations) as DraftSummary['translations'],
  };
}

/** Null for a draft that is no translation. */
export function findTranslation(library: Connection, draftId: string): TranslationRow | null {
  const row = library.prepare(`SELECT ${columns} FROM translation WHERE draft_id = ?`).get(draftId);
  return (row as TranslationRow | undefined) ?? null;
}

/** Raises `not_found` for a draft that is no translation. */
export function requireTranslation(library: Connection, draftId: string): TranslationRow {
  const row = findTranslation(library, draftId);
  if (row !== null) return row;
  throw new AppError('not_found', 'This draft is not linked as a translation. Nothing was changed.');
}

/** A draft as the other languages know it, also from the recycle bin. */
export function readLinkedDraft(library: Connection, id: string): LinkedDraft {
  const row = library
    .prepare('SELECT id, title, language, status, version, deleted_at IS NOT NULL AS isDeleted FROM draft WHERE id = ?')
    .get(id) as (Omit<LinkedDraft, 'isDeleted'> & { readonly isDeleted: number }) | undefined;
  if (row === undefined) throw new AppError('not_found', 'There is no such draft in this library.');
  return { ...row, isDeleted: row.isDeleted === 1 };
}

type ListedRow = Omit<Translation, 'isDeleted' | 'reader'> & {
  readonly isDeleted: number;
  readonly readerId: string | null;
  readonly readerName: string | null;
  readonly readVersion: number | null;
};

/** All translations of an original, those in the recycle bin too, by language. */
export function listTranslations(library: Connection, originalId: string): Translation[] {
  const rows = library
    .prepare(
      `SELECT draft.id, draft.title, draft.language, draft.status, draft.version, draft.deleted_at IS NOT NULL AS isDeleted,
         original_version AS originalVersion, ${outOfDateSince} AS outOfDateSince, made_by AS madeBy,
         reader_id AS readerId, person.name AS readerName, read_version AS readVersion
       FROM translation JOIN draft ON draft.id = translation.draft_id LEFT JOIN person ON person.id = reader_id
       WHERE original_id = ? ORDER BY draft.language, draft.id`,
    )
    .all(originalId) as ListedRow[];
  return rows.map(toTranslation);
}

function toTranslation({ isDeleted, readerId, readerName, readVersion, ...row }: ListedRow): Translation {
  const reader =
    readerId === null || readVersion === null
      ? null
      : { personId: readerId, name: readerName ?? '', version: readVersion };
  return { ...row, isDeleted: isDeleted === 1, reader };
}

/** Stores a translation, new or changed. Call it within a transaction. */
export function storeTranslation(library: Connection, row: TranslationRow, at: string): void {
  library
    .prepare(
      `INSERT INTO translation (draft_id, created_at, updated_at, version, original_id, original_version, original_hash, made_by,
         reader_id, read_version)
       VALUES (@draftId, @at, @at, 1, @originalId, @originalVersion, @originalHash, @madeBy, @readerId, @readVersion)
       ON CONFLICT (draft_id) DO UPDATE SET updated_at = excluded.updated_at, version = translation.version + 1,
         original_version = excluded.original_version, original_hash = excluded.original_hash, made_by = excluded.made_by,
         reader_id = excluded.reader_id, read_version = excluded.read_version`,
    )
    .run({ ...row, at });
}

export function deleteTranslation(library: Connection, draftId: string): void {
  library.prepare('DELETE FROM translation WHERE draft_id = ?').run(draftId);
}

/**
 * The words of the pictures of an original, and of those that came along into its translation and were not touched since: the
 * original may say something else by now.
 */
export function readPictureTexts(
  library: Connection,
  { draftId, originalId }: Pick<TranslationRow, 'draftId' | 'originalId'>,
): string[] {
  return library
    .prepare(
      `SELECT DISTINCT alt_text FROM draft_image WHERE alt_text <> '' AND (draft_id = @originalId OR (draft_id = @draftId
         AND version = 1 AND created_at = (SELECT created_at FROM translation WHERE draft_id = @draftId))) ORDER BY alt_text`,
    )
    .pluck()
    .all({ draftId, originalId }) as string[];
}

/** What an original said in a version and says now, also from the recycle bin. A version that is gone is left out. */
export function readOriginalTexts(
  library: Connection,
  { originalId, originalVersion }: Pick<TranslationRow, 'originalId' | 'originalVersion'>,
): readonly Pick<DraftContent, 'title' | 'blocks'>[] {
  const rows = library
    .prepare(
      `SELECT content ->> '$.title' AS title, content ->> '$.blocks' AS blocks FROM draft_version
       WHERE draft_id = @originalId AND version = @originalVersion
       UNION ALL SELECT title, blocks FROM draft WHERE id = @originalId`,
    )
    .all({ originalId, originalVersion }) as { readonly title: string; readonly blocks: string }[];
  return rows.map(({ title, blocks }) => ({ title, blocks: JSON.parse(blocks) as DraftContent['blocks'] }));
}

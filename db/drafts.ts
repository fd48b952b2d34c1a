import { AppError } from '../shared/app-error.ts';
import type { Block, Draft, DraftContent, DraftVersion } from '../shared/model/draft.ts';
import { countDraftWords, draftBody } from '../shared/text/blocks.ts';
import { countWords } from '../shared/text/words.ts';
import { contentHash } from './content-hash.ts';
import type { Connection } from './open-library.ts';

interface DraftRow {
  readonly id: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly version: number;
  readonly title: string;
  readonly claim_id: string | null;
  readonly template_id: string;
  readonly language: string;
  readonly audience: string;
  readonly author_ids: string;
  readonly blocks: string;
  readonly status: Draft['status'];
  readonly based_on_id: string | null;
  readonly approved_at: string | null;
  readonly review_at: string | null;
  readonly is_sample: number;
}

const columns = `draft.id, draft.created_at, draft.updated_at, draft.version, draft.title, draft.claim_id, draft.template_id,
  draft.language, draft.audience, draft.author_ids, draft.blocks, draft.status, draft.based_on_id, draft.approved_at,
  draft.review_at, draft.is_sample`;

/** A draft that is not in the recycle bin. Raises `not_found`, with another sentence for one that is. */
export function readDraft(library: Connection, id: string): Draft {
  const row = library.prepare(`SELECT ${columns}, deleted_at FROM draft WHERE id = ?`).get(id) as
    | (DraftRow & { readonly deleted_at: string | null })
    | undefined;
  if (row === undefined) throw new AppError('not_found', 'There is no such draft in this library.');
  if (row.deleted_at !== null) {
    throw new AppError(
      'not_found',
      'This draft is in the recycle bin. Nothing of it is lost: restore it to go on with it.',
    );
  }
  return toDraft(row);
}

/** What a person edits in a draft, and what its hash stands for. */
export function draftContentOf(draft: Draft): DraftContent {
  const { title, language, audience, authorIds, blocks } = draft;
  return { title, language, audience, authorIds, blocks };
}

/** What a translation translates: the title and the text in their order, whatever the blocks are called. */
export function textHashOf({ title, blocks }: Pick<DraftContent, 'title' | 'blocks'>): string {
  return contentHash({ title, blocks: blocks.map(({ role, text }) => ({ role, text })) });
}

export type NewDraft = DraftContent &
  Pick<Draft, 'id' | 'createdAt' | 'claimId' | 'templateId' | 'basedOnId' | 'isSample'>;

/** Stores a draft and its first version. Call it within a transaction. */
export function insertDraft(library: Connection, draft: NewDraft): void {
  library
    .prepare(
      `INSERT INTO draft (id, created_at, updated_at, version, title, claim_id, template_id, language, audience, author_ids,
         blocks, body, words, status, based_on_id, is_sample)
       VALUES (@id, @at, @at, 1, @title, @claimId, @templateId, @language, @audience, @authorIds,
         @blocks, @body, @words, 'writing', @basedOnId, @isSample)`,
    )
    .run({
      ...contentColumns(draft),
      id: draft.id,
      at: draft.createdAt,
      claimId: draft.claimId,
      templateId: draft.templateId,
      basedOnId: draft.basedOnId,
      isSample: draft.isSample ? 1 : 0,
    });
  insertVersion(library, { draftId: draft.id, version: 1, savedAt: draft.createdAt, content: draft });
}

export interface DraftChange {
  readonly id: string;
  /** The version that the change was made on. */
  readonly version: number;
  readonly savedAt: string;
  readonly content: DraftContent;
}

/** Stores the next version; an approved draft is in writing again. Call it within a transaction, after the version check. */
export function updateDraft(library: Connection, change: DraftChange): void {
  library
    .prepare(
      `UPDATE draft SET updated_at = @at, version = version + 1, title = @title, language = @language, audience = @audience,
         author_ids = @authorIds, blocks = @blocks, body = @body, words = @words,
         status = 'writing', approved_at = NULL, review_at = NULL, is_sample = 0
       WHERE id = @id`,
    )
    .run({ ...contentColumns(change.content), id: change.id, at: change.savedAt });
  insertVersion(library, { ...change, draftId: change.id, version: change.version + 1 });
}

/** Keeps what a draft says now as the version that it has, for a change that did not come through `updateDraft`. */
export function keepDraftVersion(library: Connection, id: string, savedAt: string): void {
  const row = library.prepare(`SELECT ${columns} FROM draft WHERE id = ?`).get(id) as DraftRow;
  insertVersion(library, { draftId: id, version: row.version, savedAt, content: toDraft(row) });
}

/** The version stays as it is: an approval changes nothing that a person could be editing. */
export function markApproved(library: Connection, id: string, dates: { approvedAt: string; reviewAt: string }): void {
  library
    .prepare(
      "UPDATE draft SET status = 'approved', approved_at = @approvedAt, review_at = @reviewAt, updated_at = @approvedAt WHERE id = @id",
    )
    .run({ id, ...dates });
}

/** Takes an approval back; a draft that is in writing stays as it is. Tells whether there was one. */
export function markWriting(library: Connection, id: string, at: string): boolean {
  const { changes } = library
    .prepare(
      `UPDATE draft SET status = 'writing', approved_at = NULL, review_at = NULL, updated_at = @at
       WHERE id = @id AND status = 'approved'`,
    )
    .run({ id, at });
  return changes > 0;
}

/** Puts a draft into the recycle bin, or takes it out with null. Raises `not_found` for a draft that never was. */
export function setDraftDeleted(
  library: Connection,
  id: string,
  change: { deletedAt: string | null; at: string },
): void {
  const { changes } = library
    .prepare('UPDATE draft SET deleted_at = @deletedAt, updated_at = @at WHERE id = @id')
    .run({ id, ...change });
  if (changes === 0) throw new AppError('not_found', 'There is no such draft in this library.');
}

/** Every version that was ever saved, the newest first. */
export function listDraftVersions(library: Connection, draftId: string): DraftVersion[] {
  const versions = library
    .prepare(
      `SELECT draft_id AS draftId, version, saved_at AS savedAt, title, words FROM draft_version
       WHERE draft_id = ? ORDER BY version DESC`,
    )
    .all(draftId) as Omit<DraftVersion, 'approval'>[];
  const approvals = approvalsOf(library, draftId);
  return versions.map((row) => ({ ...row, approval: approvals.get(row.version) ?? null }));
}

/** By version; the last approval of a version counts. */
function approvalsOf(library: Connection, draftId: string): ReadonlyMap<number, NonNullable<DraftVersion['approval']>> {
  const rows = library
    .prepare(
      `SELECT approval.draft_version AS version, person.name AS personName, approval.approved_at AS approvedAt
       FROM approval JOIN person ON person.id = approval.person_id
       WHERE approval.draft_id = ? ORDER BY approval.approved_at, approval.id`,
    )
    .all(draftId) as { readonly version: number; readonly personName: string; readonly approvedAt: string }[];
  return new Map(rows.map(({ version, ...approval }) => [version, approval]));
}

/** What a draft said in one version. Raises `not_found`. */
export function readDraftVersion(library: Connection, draftId: string, version: number): DraftContent {
  const row = library
    .prepare('SELECT content FROM draft_version WHERE draft_id = ? AND version = ?')
    .get(draftId, version) as { readonly content: string } | undefined;
  if (row === undefined) throw new AppError('not_found', `This draft has no version ${version}.`);
  return JSON.parse(row.content) as DraftContent;
}

interface VersionRecord {
  readonly draftId: string;
  readonly version: number;
  readonly savedAt: string;
  readonly content: DraftContent;
}

function insertVersion(library: Connection, { draftId, version, savedAt, content }: VersionRecord): void {
  const { title, language, audience, authorIds, blocks } = content;
  library
    .prepare(
      `INSERT INTO draft_version (draft_id, version, saved_at, content, title, words, text_hash)
       VALUES (@draftId, @version, @savedAt, @content, @title, @words, @textHash)`,
    )
    .run({
      draftId,
      version,
      savedAt,
      content: JSON.stringify({ title, language, audience, authorIds, blocks }),
      title,
      words: countDraftWords(blocks),
      textHash: textHashOf(content),
    });
}

function contentColumns(content: DraftContent) {
  const body = draftBody(content.blocks);
  return {
    title: content.title,
    language: content.language,
    audience: content.audience,
    authorIds: JSON.stringify(content.authorIds),
    blocks: JSON.stringify(content.blocks),
    body,
    words: countWords(body),
  };
}

function toDraft(row: DraftRow): Draft {
  return {
    id: row.id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    version: row.version,
    title: row.title,
    claimId: row.claim_id,
    templateId: row.template_id,
    language: row.language,
    audience: row.audience,
    authorIds: JSON.parse(row.author_ids) as string[],
    blocks: JSON.parse(row.blocks) as Block[],
    status: row.status,
    basedOnId: row.based_on_id,
    approvedAt: row.approved_at,
    reviewAt: row.review_at,
    isSample: row.is_sample === 1,
  };
}

import type { Numbering, PlatformId, Variant } from '../shared/model/thread.ts';
import type { Connection } from './open-library.ts';

type VariantRow = Omit<Variant, 'isEnabled' | 'breaks' | 'edits'> & {
  readonly isEnabled: number;
  readonly breaks: string;
  readonly edits: string;
};

const columns = `id, created_at AS createdAt, updated_at AS updatedAt, version, draft_id AS draftId, platform, language,
  account_id AS accountId, numbering, is_enabled AS isEnabled, post_language AS postLanguage, breaks, edits`;

/** The variants of a draft in one language, in the order in which they were made. */
export function listVariants(library: Connection, draftId: string, language: string): Variant[] {
  const rows = library
    .prepare(`SELECT ${columns} FROM variant WHERE draft_id = ? AND language = ? ORDER BY created_at, id`)
    .all(draftId, language) as VariantRow[];
  return rows.map((row) => ({
    ...row,
    isEnabled: row.isEnabled === 1,
    breaks: JSON.parse(row.breaks) as Variant['breaks'],
    edits: JSON.parse(row.edits) as Variant['edits'],
  }));
}

export interface NewVariant {
  readonly id: string;
  readonly at: string;
  readonly draftId: string;
  readonly platform: PlatformId;
  readonly language: string;
  readonly numbering: Numbering;
  readonly isEnabled: boolean;
}

/** Stores a variant; one of the same draft, platform and language that is there already stays as it is. */
export function insertVariant(library: Connection, variant: NewVariant): void {
  library
    .prepare(
      `INSERT INTO variant (id, created_at, updated_at, version, draft_id, platform, language, account_id, numbering, is_enabled)
       VALUES (@id, @at, @at, 1, @draftId, @platform, @language, NULL, @numbering, @isEnabled)
       ON CONFLICT (draft_id, platform, language) DO NOTHING`,
    )
    .run({ ...variant, isEnabled: variant.isEnabled ? 1 : 0 });
}

export type VariantChange = Pick<Variant, 'id' | 'accountId' | 'numbering' | 'isEnabled' | 'postLanguage'> & {
  readonly at: string;
};

export function updateVariant(library: Connection, change: VariantChange): void {
  library
    .prepare(
      `UPDATE variant SET updated_at = @at, version = version + 1, account_id = @accountId, numbering = @numbering,
         is_enabled = @isEnabled, post_language = @postLanguage WHERE id = @id`,
    )
    .run({ ...change, isEnabled: change.isEnabled ? 1 : 0 });
}

/** Keeps where the posts of a variant end and what they say instead of the draft. */
export function updateVariantPosts(
  library: Connection,
  change: Pick<Variant, 'id' | 'breaks' | 'edits'> & { readonly at: string },
): void {
  library
    .prepare(
      'UPDATE variant SET updated_at = @at, version = version + 1, breaks = @breaks, edits = @edits WHERE id = @id',
    )
    .run({ ...change, breaks: JSON.stringify(change.breaks), edits: JSON.stringify(change.edits) });
}

export interface LanguageChange {
  readonly draftId: string;
  readonly from: string;
  readonly to: string;
  readonly at: string;
}

/** How a draft goes out, and what was posted, is kept when it is said to be in another language; what that language has already stays. */
export function changeVariantLanguage(library: Connection, change: LanguageChange): void {
  for (const table of ['variant', 'posting'])
    library
      .prepare(
        `UPDATE OR IGNORE ${table} SET language = @to, updated_at = @at, version = version + 1
         WHERE draft_id = @draftId AND language = @from`,
      )
      .run(change);
}

/** Whether an account is there for a platform; a variant must not name another platform's account. */
export function hasAccount(library: Connection, accountId: string, platform: PlatformId): boolean {
  return (
    library
      .prepare('SELECT 1 FROM account WHERE id = ? AND platform = ? AND deleted_at IS NULL')
      .get(accountId, platform) !== undefined
  );
}

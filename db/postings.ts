import type { Posting } from '../shared/model/composer.ts';
import type { PlatformId } from '../shared/model/thread.ts';
import type { Connection } from './open-library.ts';

const columns = `id, draft_id AS draftId, platform, language, post, text_hash AS textHash, posted_at AS postedAt, link`;

/** What was posted of a draft, by platform and place in the thread. */
export function listPostings(library: Connection, draftId: string): Posting[] {
  return library
    .prepare(`SELECT ${columns} FROM posting WHERE draft_id = ? ORDER BY platform, language, post`)
    .all(draftId) as Posting[];
}

export interface PostPlace {
  readonly draftId: string;
  readonly platform: PlatformId;
  readonly language: string;
  readonly post: number;
}

/** Keeps that a post was posted, in the place of what was kept of it before. */
export function storePosting(library: Connection, posting: Posting): void {
  library
    .prepare(
      `INSERT INTO posting (id, created_at, updated_at, version, draft_id, platform, language, post, text_hash, posted_at, link)
       VALUES (@id, @postedAt, @postedAt, 1, @draftId, @platform, @language, @post, @textHash, @postedAt, @link)
       ON CONFLICT (draft_id, platform, language, post) DO UPDATE SET
         updated_at = @postedAt, version = version + 1, text_hash = @textHash, posted_at = @postedAt, link = @link`,
    )
    .run(posting);
}

/** Whether there was something to forget. */
export function removePosting(library: Connection, place: PostPlace): boolean {
  const { changes } = library
    .prepare(
      'DELETE FROM posting WHERE draft_id = @draftId AND platform = @platform AND language = @language AND post = @post',
    )
    .run(place);
  return changes > 0;
}

import { AppError } from '../shared/app-error.ts';
import type { Passage } from '../shared/model/source.ts';
import type { Connection } from './open-library.ts';

const columns = 'id, created_at AS createdAt, updated_at AS updatedAt, version, source_id AS sourceId, text, locator';

/** The passages of a source, oldest first. */
export function listPassages(library: Connection, sourceId: string): Passage[] {
  return library
    .prepare(`SELECT ${columns} FROM passage WHERE source_id = ? AND deleted_at IS NULL ORDER BY id`)
    .all(sourceId) as Passage[];
}

/** Stores a new passage. Call it within a transaction. */
export function insertPassage(library: Connection, passage: Passage): void {
  library
    .prepare(
      `INSERT INTO passage (id, created_at, updated_at, version, source_id, text, locator)
       VALUES (@id, @createdAt, @updatedAt, @version, @sourceId, @text, @locator)`,
    )
    .run(passage);
}

/** Puts a passage into the recycle bin. Raises `not_found`. */
export function deletePassage(library: Connection, id: string, at: string): void {
  const { changes } = library
    .prepare(
      'UPDATE passage SET deleted_at = @at, updated_at = @at, version = version + 1 WHERE id = @id AND deleted_at IS NULL',
    )
    .run({ id, at });
  if (changes === 0) throw new AppError('not_found', 'There is no such passage in this library.');
}

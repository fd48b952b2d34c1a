import { AppError } from '../shared/app-error.ts';
import type { DraftImage } from '../shared/model/composer.ts';
import type { Connection } from './open-library.ts';

const columns = `id, draft_id AS draftId, block_id AS blockId, file_name AS fileName, media_type AS mediaType, width, height,
  size_bytes AS sizeBytes, alt_text AS altText`;

/** The pictures of a draft in their order. */
export function listImages(library: Connection, draftId: string): DraftImage[] {
  return library
    .prepare(`SELECT ${columns} FROM draft_image WHERE draft_id = ? ORDER BY place, id`)
    .all(draftId) as DraftImage[];
}

/** Raises `not_found`. */
export function readImage(library: Connection, id: string): DraftImage {
  const row = library.prepare(`SELECT ${columns} FROM draft_image WHERE id = ?`).get(id) as DraftImage | undefined;
  if (row === undefined) throw new AppError('not_found', 'This picture is not in the library any more.');
  return row;
}

/** The bytes of a picture as they are exported. Raises `not_found`. */
export function readImageBytes(library: Connection, id: string): Uint8Array<ArrayBuffer> {
  const bytes = library
    .prepare('SELECT bytes FROM image_file WHERE hash = (SELECT file_hash FROM draft_image WHERE id = ?)')
    .pluck()
    .get(id) as Buffer | undefined;
  if (bytes === undefined) throw new AppError('not_found', 'This picture is not in the library any more.');
  return new Uint8Array(bytes);
}

/** What a text hash of a draft's pictures stands on: which bytes, where, and what is said of them. */
export function readImageMarks(library: Connection, draftId: string): readonly unknown[] {
  return library
    .prepare(
      `SELECT file_hash AS hash, block_id AS blockId, alt_text AS altText FROM draft_image WHERE draft_id = ?
       ORDER BY place, id`,
    )
    .all(draftId);
}

export interface NewImage {
  readonly image: DraftImage;
  readonly hash: string;
  readonly bytes: Uint8Array;
  readonly at: string;
}

/** Stores a picture behind those that a draft has. The same bytes are kept once. */
export function insertImage(library: Connection, { image, hash, bytes, at }: NewImage): void {
  library.prepare('INSERT INTO image_file (hash, bytes) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING').run(hash, bytes);
  library
    .prepare(
      `INSERT INTO draft_image (id, created_at, updated_at, version, draft_id, block_id, place, file_hash, file_name, media_type,
         width, height, size_bytes, alt_text)
       VALUES (@id, @at, @at, 1, @draftId, @blockId,
         (SELECT coalesce(max(place), 0) + 1 FROM draft_image WHERE draft_id = @draftId),
         @hash, @fileName, @mediaType, @width, @height, @sizeBytes, @altText)`,
    )
    .run({ ...image, hash, at });
}

export interface ImageCopy {
  readonly imageId: string;
  readonly id: string;
  readonly draftId: string;
  readonly at: string;
}

/** Puts a picture of one draft into another, in its place and with its words. The bytes stay the one file that they are. */
export function copyImage(library: Connection, copy: ImageCopy): void {
  library
    .prepare(
      `INSERT INTO draft_image (id, created_at, updated_at, version, draft_id, block_id, place, file_hash, file_name, media_type,
         width, height, size_bytes, alt_text)
       SELECT @id, @at, @at, 1, @draftId, block_id, place, file_hash, file_name, media_type, width, height, size_bytes, alt_text
       FROM draft_image WHERE id = @imageId`,
    )
    .run(copy);
}

export function updateImage(library: Connection, image: Pick<DraftImage, 'id' | 'altText' | 'blockId'>, at: string) {
  library
    .prepare(
      `UPDATE draft_image SET alt_text = @altText, block_id = @blockId, updated_at = @at, version = version + 1
       WHERE id = @id`,
    )
    .run({ ...image, at });
}

/** Puts pictures into this order. */
export function orderImages(library: Connection, ids: readonly string[], at: string): void {
  const update = library.prepare(
    'UPDATE draft_image SET place = @place, updated_at = @at, version = version + 1 WHERE id = @id AND place <> @place',
  );
  for (const [index, id] of ids.entries()) update.run({ id, place: index + 1, at });
}

/** The row goes; its bytes stay for as long as undo can bring it back (`forgetImageFiles`). */
export function removeImage(library: Connection, id: string): void {
  library.prepare('DELETE FROM draft_image WHERE id = ?').run(id);
}

/** Removes bytes that no picture and no step of undo or redo needs any more. */
export function forgetImageFiles(library: Connection): void {
  library
    .prepare(
      `DELETE FROM image_file WHERE hash NOT IN (SELECT file_hash FROM draft_image)
         AND NOT EXISTS (SELECT 1 FROM action_change WHERE table_name = 'draft_image'
           AND (instr(coalesce(before, ''), image_file.hash) > 0 OR instr(coalesce(after, ''), image_file.hash) > 0))`,
    )
    .run();
}

import { hasPosts } from '../model/export.ts';
import type { Post } from '../model/thread.ts';
import type { ExportImage, ExportInput, ExportWriter } from './export-input.ts';
import { sentence } from './sentence.ts';

/** The pictures that go with a post, in their order. */
export function picturesOf({ imageIds = [] }: Post, { images }: Pick<ExportInput, 'images'>): readonly ExportImage[] {
  return imageIds.flatMap((id) => images.filter((image) => image.id === id));
}

/** What the pictures of a post show, a sentence for each; that nothing is said of one, too. */
export function pictureSentences(post: Post, input: Pick<ExportInput, 'images'>): readonly string[] {
  return picturesOf(post, input).map(({ altText }) =>
    sentence('exports.sheet.picture', { altText, has: altText.trim() === '' ? 'nothing' : 'text' }),
  );
}

/** Whether the pictures themselves go into the file. Never into a preview: a picture cannot carry its mark. */
export function holdsPictures(writer: Pick<ExportWriter, 'pictures'>, { isPreview }: Pick<ExportInput, 'isPreview'>) {
  return writer.pictures === 'in the file' && !isPreview;
}

/** Says that pictures stay behind, so that no post goes out without its picture unawares. */
export function pictureNotes(writer: ExportWriter, input: ExportInput): readonly string[] {
  if (!hasPosts(writer.format) || holdsPictures(writer, input)) return [];
  const ids = input.threads.flatMap(({ posts }) => posts.flatMap(({ imageIds = [] }) => imageIds));
  const count = new Set(ids).size;
  return count === 0 ? [] : [sentence('exports.picturesLeftOut', { count })];
}

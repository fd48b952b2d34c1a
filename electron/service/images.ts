import { createHash } from 'node:crypto';
import { markWriting, readDraft } from '../../db/drafts.ts';
import {
  forgetImageFiles,
  insertImage,
  listImages,
  orderImages,
  readImage,
  readImageBytes,
  removeImage,
  updateImage,
} from '../../db/images.ts';
import { AppError } from '../../shared/app-error.ts';
import type { Parsed } from '../../shared/contract.ts';
import { limitImageBytes, limitImagePixels } from '../../shared/images/image-limits.ts';
import { type ImageFacts, readImageFacts } from '../../shared/images/read-image.ts';
import type { DraftImage } from '../../shared/model/composer.ts';
import type { ExportedFile } from '../../shared/model/thread.ts';
import { recordOfDraft } from './composer-audit.ts';
import type { ServiceContext } from './context.ts';
import type { OpenedFile } from './ports.ts';
import { recordAction } from './record-action.ts';

/**
 * Stores a picture with a draft. Raises `invalid_input` for what is no picture, for one that is too large, and for one that still
 * carries metadata: the page takes these away before it sends a picture.
 */
export async function addImage(context: ServiceContext, input: Parsed<'image.add'>): Promise<DraftImage> {
  const { library, ports } = context;
  const opened = await ports.files.openFile(input.file);
  const bytes = await readBytes(opened);
  const facts = requirePicture(bytes);
  const draft = readDraft(library, input.draftId);
  requireBlock(draft, input.blockId);
  const image: DraftImage = {
    ...{ id: ports.newId(), draftId: draft.id, blockId: input.blockId, fileName: opened.fileName.slice(-200) },
    ...{ mediaType: facts.mediaType, width: facts.width, height: facts.height },
    ...{ sizeBytes: bytes.byteLength, altText: input.altText },
  };
  const hash = createHash('sha256').update(bytes).digest('hex');
  library.transaction(() => forgetImageFiles(library)).immediate();
  recordAction(context, 'image.add', () => {
    insertImage(library, { image, hash, bytes, at: ports.now().toISOString() });
    changed(context, { image, action: 'image.add' });
  });
  return image;
}

export function changeImage(context: ServiceContext, input: Parsed<'image.update'>): DraftImage {
  const before = readImage(context.library, input.id);
  const { altText = before.altText, blockId = before.blockId } = input;
  if (input.blockId !== undefined) requireBlock(readDraft(context.library, before.draftId), input.blockId);
  if (altText === before.altText && blockId === before.blockId) return before;
  const image = { ...before, altText, blockId };
  updateImage(context.library, image, context.ports.now().toISOString());
  changed(context, { image, action: 'image.update' });
  return image;
}

/** One place earlier or later; at the end of the row nothing happens. */
export function moveImage(context: ServiceContext, { id, by }: Parsed<'image.move'>): void {
  const image = readImage(context.library, id);
  const ids = listImages(context.library, image.draftId).map((each) => each.id);
  const from = ids.indexOf(id);
  const to = from + by;
  if (to < 0 || to >= ids.length) return;
  ids.splice(from, 1);
  ids.splice(to, 0, id);
  orderImages(context.library, ids, context.ports.now().toISOString());
  changed(context, { image, action: 'image.move' });
}

export function deleteImage(context: ServiceContext, id: string): void {
  const image = readImage(context.library, id);
  removeImage(context.library, id);
  changed(context, { image, action: 'image.remove' });
}

/** The bytes of a picture as a file. */
export function imageFile({ library }: ServiceContext, id: string): ExportedFile {
  const { fileName, mediaType } = readImage(library, id);
  return { fileName, mediaType, bytes: readImageBytes(library, id) };
}

/** A cleared draft is in writing again: what a picture says was not read when it was cleared. */
function changed(context: ServiceContext, { image, action }: { image: DraftImage; action: string }): void {
  const at = context.ports.now().toISOString();
  const { draftId, blockId, altText } = image;
  markWriting(context.library, draftId, at);
  recordOfDraft(context, { at, action, draftId, words: { blockId, altText } });
}

function requireBlock(draft: { readonly blocks: readonly { readonly id: string }[] }, blockId: string): void {
  if (draft.blocks.some(({ id }) => id === blockId)) return;
  throw new AppError('invalid_input', 'The draft has no such block any more. Nothing was changed.');
}

function requirePicture(bytes: Uint8Array): ImageFacts {
  const facts = readImageFacts(bytes);
  if (facts === null)
    throw refused('This is no PNG, JPEG or WebP picture that stands still, or it is broken. Nothing was stored.');
  if (facts.metadata.length > 0) {
    throw refused(
      `This picture carries more than the picture (${facts.metadata.slice(0, 5).join(', ')}), which may say where and by whom it was made. Nothing was stored. Add it in the window, which takes that away.`,
    );
  }
  if (Math.max(facts.width, facts.height) > limitImagePixels || facts.width * facts.height === 0)
    throw refused(`A picture can have ${limitImagePixels} pixels on a side. Nothing was stored: make it smaller.`);
  return facts;
}

async function readBytes({ stream }: OpenedFile): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const part = Buffer.from(chunk as Uint8Array);
    size += part.length;
    if (size > limitImageBytes)
      throw refused(
        'A picture can have 2,000,000 bytes. Nothing was stored: make it smaller, or add it in the window.',
      );
    chunks.push(part);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function refused(sentence: string): AppError {
  return new AppError('invalid_input', sentence, { fields: { file: sentence } });
}

import { AppError } from '../../../shared/app-error.ts';
import { limitImageBytes } from '../../../shared/images/image-limits.ts';
import { type ImageType, imageTypes } from '../../../shared/model/composer.ts';

/** Large enough for every platform; a photo of a phone has twice as much. */
const mostPixels = 2400;
const smallerBy = 0.8;
const quality = 0.9;

/**
 * Draws a picture anew, smaller where it has to be: a canvas knows pixels alone, so where, when and with what it was taken stays behind.
 * Raises `invalid_input` with `sentence` for what the browser cannot draw.
 */
export async function preparePicture(file: File, sentence: string): Promise<File> {
  const type = imageTypes.find((each) => each === file.type);
  if (type === undefined) throw new AppError('invalid_input', sentence);
  const picture = await createImageBitmap(file).catch((cause: unknown) => {
    throw new AppError('invalid_input', sentence, { cause });
  });
  let scale = Math.min(1, mostPixels / Math.max(picture.width, picture.height));
  for (;;) {
    const drawn = await draw(picture, type, scale);
    if (drawn === null) throw new AppError('invalid_input', sentence);
    if (drawn.size <= limitImageBytes) return new File([drawn], nameOf(file.name, drawn.type), { type: drawn.type });
    scale *= smallerBy;
  }
}

function draw(picture: ImageBitmap, type: ImageType, scale: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, type, quality));
}

/** A name may say where a picture is from; the library keeps its first words only as a help. */
function nameOf(name: string, type: string): string {
  const stem = name.replace(/\.[^.]*$/, '').slice(0, 60) || 'picture';
  return `${stem}.${type === 'image/jpeg' ? 'jpg' : type.replace('image/', '')}`;
}

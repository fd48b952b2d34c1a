import type { ImageType } from '../model/composer.ts';
import type { PlatformId } from '../model/thread.ts';

/** `x/01`, without an ending: numbered so that names sort as the posts follow each other, `01` to `12`, `001` to `120`. */
export function postFileName(platform: PlatformId, index: number, count: number): string {
  return `${platform}/${String(index + 1).padStart(Math.max(2, String(count).length), '0')}`;
}

/** `x/01-1.png`: a picture of the post. */
export function pictureFileName(post: string, index: number, mediaType: ImageType): string {
  return `${post}-${index + 1}.${mediaType.slice('image/'.length)}`;
}

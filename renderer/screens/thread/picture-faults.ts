import type { DraftImage } from '../../../shared/model/composer.ts';
import { alternativeTextFault } from '../../../shared/thread/alternative-text.ts';
import type { PlatformLimits } from '../../../shared/thread/limits.ts';

export interface PictureFault {
  readonly key: 'composer.altMissing' | 'composer.altTooLong' | 'composer.noPicturesThere' | 'composer.tooManyPictures';
  readonly values: Readonly<Record<string, number>>;
}

/** What is wrong with the pictures of one post on a platform with these limits. */
export function pictureFaults(images: readonly Pick<DraftImage, 'altText'>[], limits: PlatformLimits): PictureFault[] {
  const { imagesPerPost } = limits;
  if (images.length === 0) return [];
  if (imagesPerPost === 0) return [{ key: 'composer.noPicturesThere', values: {} }];
  const faults: PictureFault[] = [];
  if (images.length > imagesPerPost)
    faults.push({ key: 'composer.tooManyPictures', values: { limit: imagesPerPost, count: images.length } });
  const ofTexts = images.map(({ altText }) => alternativeTextFault(altText, limits));
  if (ofTexts.some((fault) => fault?.kind === 'missing')) faults.push({ key: 'composer.altMissing', values: {} });
  for (const fault of ofTexts)
    if (fault?.kind === 'too-long')
      faults.push({ key: 'composer.altTooLong', values: { over: fault.over, limit: fault.limit } });
  return faults;
}

import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { DraftImage } from '../../../shared/model/composer.ts';
import type { PlatformId } from '../../../shared/model/thread.ts';
import { commandQuery } from '../../use-command.ts';
import { useLimits } from '../../use-limits.ts';
import { useText } from '../../use-text.ts';
import styles from './composer.module.css';
import { pictureFaults } from './picture-faults.ts';

/** The pictures of a post as the platform lays them out, and what is wrong with them there. */
export function PostPictures({
  images,
  platform,
}: {
  readonly images: readonly DraftImage[];
  readonly platform: PlatformId;
}): React.JSX.Element | null {
  const text = useText();
  const limits = useLimits()(platform);
  if (images.length === 0) return null;
  const shown = images.slice(0, limits.imagesPerPost);
  return (
    <>
      <div className={styles.pictures} data-count={Math.min(4, shown.length)}>
        {shown.map((image) => (
          <Picture key={image.id} image={image} />
        ))}
      </div>
      {pictureFaults(images, limits).map(({ key, values }) => (
        <p key={`${key} ${JSON.stringify(values)}`} className={styles.fault}>
          {text(key, { ...values, platform: text(`thread.${platform}`) })}
        </p>
      ))}
    </>
  );
}

/** One picture of the library, described by its own text. */
export function Picture({ image }: { readonly image: DraftImage }): React.JSX.Element {
  // The bytes of a picture never change: they are not read again when anything else does.
  const file = useQuery({ ...commandQuery('image.get', { id: image.id }), staleTime: 'static' });
  const { data } = file;
  const address = useMemo(
    () =>
      data === undefined ? null : URL.createObjectURL(new Blob([new Uint8Array(data.bytes)], { type: data.mediaType })),
    [data],
  );
  useEffect(() => () => (address === null ? undefined : URL.revokeObjectURL(address)), [address]);
  return (
    // The room is there before the picture is: what stands below would move.
    <span className={styles.picture} style={{ aspectRatio: `${image.width} / ${image.height}` }}>
      {address === null ? null : <img src={address} alt={image.altText} width={image.width} height={image.height} />}
      <span aria-hidden className={styles.altMark} data-missing={image.altText.trim() === ''}>
        ALT
      </span>
    </span>
  );
}

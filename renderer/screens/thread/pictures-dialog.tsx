import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { type DraftImage, imageTypes } from '../../../shared/model/composer.ts';
import type { Draft } from '../../../shared/model/draft.ts';
import type { PlatformId } from '../../../shared/model/thread.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { FileZone } from '../../parts/file-zone.tsx';
import { useAct } from '../../use-act.ts';
import { useCommand } from '../../use-command.ts';
import { useLimits } from '../../use-limits.ts';
import { useText } from '../../use-text.ts';
import styles from './composer.module.css';
import { pictureFaults } from './picture-faults.ts';
import { Picture } from './post-pictures.tsx';

interface PicturesDialogProps {
  readonly draft: Draft;
  readonly platforms: readonly PlatformId[];
  readonly onAdd: (file: File) => void;
  readonly onClose: () => void;
}

/** The pictures of a draft: what is said of each, with which block it goes, and in which order. */
export function PicturesDialog({ draft, platforms, onAdd, onClose }: PicturesDialogProps): React.JSX.Element {
  const text = useText();
  const images = useCommand('image.list', { draftId: draft.id });
  const choose = (
    <FileTrigger
      acceptedFileTypes={[...imageTypes]}
      onSelect={(files) => {
        const file = files?.[0];
        if (file !== undefined) onAdd(file);
      }}
    >
      <Button>{text('composer.choosePicture')}</Button>
    </FileTrigger>
  );
  const all = images.data ?? [];
  const isEmpty = all.length === 0;
  const actions = (
    <>
      {isEmpty ? null : choose}
      <Button variant={isEmpty ? 'plain' : 'primary'} onPress={onClose}>
        {text('shell.close')}
      </Button>
    </>
  );
  return (
    <Dialog title={text('composer.pictures')} isOpen onClose={onClose} width="wide" actions={actions}>
      <p className={styles.hint}>
        {text('composer.picturesHint')} {text('composer.pasteHint')}
      </p>
      {isEmpty ? <FileZone hint={text('composer.noPictures')}>{choose}</FileZone> : null}
      <ol className={styles.pictureRows}>
        {all.map((image, index) => (
          <PictureRow
            key={image.id}
            image={image}
            number={index + 1}
            count={all.length}
            draft={draft}
            platforms={platforms}
          />
        ))}
      </ol>
    </Dialog>
  );
}

interface PictureRowProps {
  readonly image: DraftImage;
  readonly number: number;
  readonly count: number;
  readonly draft: Draft;
  readonly platforms: readonly PlatformId[];
}

function PictureRow({ image, number, count, draft, platforms }: PictureRowProps): React.JSX.Element {
  const text = useText();
  const [altText, setAltText] = useState(image.altText);
  const act = useAct();
  const keep = () => {
    if (altText !== image.altText) void act('image.update', { id: image.id, altText });
  };
  // Escape closes the dialog without taking the focus out of the field first.
  const keepAtEnd = useEffectEvent(keep);
  useEffect(() => () => keepAtEnd(), []);
  return (
    <li className={styles.pictureRow} aria-label={text('composer.pictureOf', { number })}>
      <Picture image={image} />
      <fieldset className={styles.pictureWords} onBlur={keep}>
        <TextField
          label={text('composer.altText', { number })}
          value={altText}
          onChange={setAltText}
          rows={3}
          voice="text"
        />
        <AltState altText={altText} platforms={platforms} />
        <SelectField
          label={text('composer.pictureBlock')}
          value={image.blockId}
          onChange={(blockId) => void act('image.update', { id: image.id, blockId })}
          choices={draft.blocks.map(({ id, label }) => ({ value: id, label }))}
        />
      </fieldset>
      <div className={styles.pictureButtons}>
        <IconButton
          label={text('composer.pictureEarlier', { number })}
          isDisabled={number === 1}
          onPress={() => void act('image.move', { id: image.id, by: -1 })}
        >
          <ArrowUp aria-hidden size={14} />
        </IconButton>
        <IconButton
          label={text('composer.pictureLater', { number })}
          isDisabled={number === count}
          onPress={() => void act('image.move', { id: image.id, by: 1 })}
        >
          <ArrowDown aria-hidden size={14} />
        </IconButton>
        <IconButton
          label={text('composer.pictureRemove', { number })}
          onPress={() => void act('image.remove', { id: image.id })}
        >
          <Trash2 aria-hidden size={14} />
        </IconButton>
      </div>
    </li>
  );
}

/** The smallest cap of the platforms, and what is wrong with the text on each. */
function AltState({ altText, platforms }: { readonly altText: string; readonly platforms: readonly PlatformId[] }) {
  const text = useText();
  const limitsOf = useLimits();
  const limitOf = (platform: PlatformId) => limitsOf(platform).altTextCharacters ?? Number.POSITIVE_INFINITY;
  const taking = platforms.filter((platform) => limitsOf(platform).imagesPerPost > 0);
  const capped = taking.filter((platform) => limitsOf(platform).altTextCharacters !== null);
  const tightest = [...capped].sort((left, right) => limitOf(left) - limitOf(right))[0];
  const without = taking.filter((platform) => limitsOf(platform).altTextCharacters === null);
  if (altText.trim() === '') return <p className={styles.fault}>{text('composer.altMissing')}</p>;
  return (
    <>
      {tightest === undefined ? null : (
        <p className={styles.hint}>
          {text('composer.altHint', {
            length: altText.length,
            limit: limitOf(tightest),
            platform: text(`thread.${tightest}`),
          })}
        </p>
      )}
      {capped.flatMap((platform) =>
        pictureFaults([{ altText }], limitsOf(platform)).map(({ key, values }) => (
          <p key={platform} className={styles.fault}>
            {text(key, { ...values, platform: text(`thread.${platform}`) })}
          </p>
        )),
      )}
      {without.length === 0 ? null : (
        <p className={styles.hint}>
          {text('composer.noAltThere', {
            count: without.length,
            platforms: without.map((platform) => text(`thread.${platform}`)).join(', '),
          })}
        </p>
      )}
    </>
  );
}

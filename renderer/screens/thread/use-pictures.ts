import { useEffect, useEffectEvent } from 'react';
import { AppError } from '../../../shared/app-error.ts';
import { imageTypes } from '../../../shared/model/composer.ts';
import type { Draft } from '../../../shared/model/draft.ts';
import { fileToken } from '../../call.ts';
import { tell, tellFailure } from '../../parts/toast.tsx';
import { useWindowDrop } from '../../parts/use-drop.ts';
import { useChange } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { preparePicture } from './prepare-picture.ts';

export interface Pictures {
  readonly add: (file: File) => void;
  /** Something is held over the window. */
  readonly isOver: boolean;
}

/** Takes pictures that are chosen, dropped on the screen or pasted into it, and keeps them without their metadata. */
export function usePictures(draft: Draft, onAdded: () => void): Pictures {
  const text = useText();
  const adding = useChange('image.add');
  const add = (file: File) => {
    const blockId = draft.blocks.find((block) => block.text.trim() !== '')?.id ?? draft.blocks[0]?.id;
    if (blockId === undefined) return;
    void keep(file, blockId).catch((error: unknown) =>
      tellFailure(error instanceof AppError ? error.message : text('composer.pictureUnreadable')),
    );
  };
  const keep = async (file: File, blockId: string) => {
    const prepared = await preparePicture(file, text('composer.pictureUnreadable'));
    await adding.mutateAsync({ draftId: draft.id, blockId, file: await fileToken(prepared) });
    tell(text('composer.pictureAdded'));
    onAdded();
  };
  const isOver = useWindowDrop((dropped) => {
    if (dropped.kind === 'file') add(dropped.file);
  });
  const paste = useEffectEvent(({ clipboardData: data }: ClipboardEvent) => {
    // Word processors put a picture of the words beside the words: the words are meant.
    if (data === null || data.getData('text/plain').trim() !== '') return;
    const file = [...data.files].find(({ type }) => imageTypes.some((each) => each === type));
    if (file !== undefined) add(file);
  });
  useEffect(() => {
    const take = (event: ClipboardEvent) => paste(event);
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, []);
  return { add, isOver };
}

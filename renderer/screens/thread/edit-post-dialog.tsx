import { useState } from 'react';
import type { ComposedPost } from '../../../shared/model/composer.ts';
import type { PlatformId } from '../../../shared/model/thread.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { TextField } from '../../parts/field.tsx';
import { ErrorNotice } from '../../parts/notice.tsx';
import { useChange } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import styles from './composer.module.css';

interface EditPostDialogProps {
  readonly draftId: string;
  readonly platform: PlatformId;
  readonly post: ComposedPost;
  readonly number: number;
  readonly onClose: () => void;
}

/** Other words for one post of one platform, beside what the draft says there. */
export function EditPostDialog({ draftId, platform, post, number, onClose }: EditPostDialogProps): React.JSX.Element {
  const text = useText();
  const [words, setWords] = useState(post.edit?.text ?? post.words);
  const edit = useChange('composer.editPost');
  const name = text(`thread.${platform}`);
  const { from, to } = post.edit ?? post;
  const send = (own: string | null) => edit.mutate({ draftId, platform, from, to, text: own }, { onSuccess: onClose });
  const actions = (
    <>
      <Button onPress={onClose}>{text('shell.cancel')}</Button>
      {post.edit === null ? null : <Button onPress={() => send(null)}>{text('composer.useDraft')}</Button>}
      <Button variant="primary" isDisabled={words.trim() === '' || edit.isPending} onPress={() => send(words)}>
        {text('composer.saveEdit')}
      </Button>
    </>
  );
  return (
    <Dialog title={text('composer.editTitle', { number, platform: name })} isOpen onClose={onClose} actions={actions}>
      <TextField
        label={text('composer.words')}
        hint={text('composer.editHint', { platform: name })}
        value={words}
        onChange={setWords}
        rows={7}
        voice="text"
        autoFocus
      />
      {post.edit === null ? null : (
        <div className={styles.ofDraft}>
          <h3>{text('composer.ofDraft')}</h3>
          <p>{post.edit.now}</p>
        </div>
      )}
      {edit.error === null ? null : <ErrorNotice error={edit.error} />}
    </Dialog>
  );
}

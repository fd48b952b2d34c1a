import { useState } from 'react';
import { useAction } from '../../actions/use-action.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { Button } from '../../parts/button.tsx';
import { countOf } from '../../parts/gate-words.ts';
import { go } from '../../route.ts';
import { useText } from '../../use-text.ts';
import { PreviewDialog } from './preview-dialog.tsx';
import type { Desk } from './use-desk.ts';
import { VersionsDialog } from './versions-dialog.tsx';
import styles from './write.module.css';

/** What can be done with the draft as a whole. */
export function DeskActions({ desk }: { readonly desk: Desk }): React.JSX.Element {
  const text = useText();
  const [shown, setShown] = useState<'preview' | 'versions' | null>(null);
  const close = () => setShown(null);
  const leave = (screen: 'thread' | 'clear') => void desk.session.flush().then(() => go(screen, desk.draft.id));
  useAction('write.save', () => void desk.session.flush());
  useAction('write.versions', () => setShown('versions'));
  useAction('write.preview', () => setShown('preview'));
  useAction('write.thread', () => leave('thread'));
  useAction('write.clear', () => leave('clear'));
  const blocks = countOf(desk.open, 'block');
  const warns = countOf(desk.open, 'warn');
  return (
    <>
      <Button onPress={() => setShown('versions')}>{text('write.versions')}</Button>
      <ActionButton action="write.preview" onPress={() => setShown('preview')}>
        {text('write.preview')}
      </ActionButton>
      <Button onPress={() => leave('thread')}>{text('shell.thread')}</Button>
      <ActionButton action="write.clear" variant="primary" onPress={() => leave('clear')}>
        {text('write.clear')}
        {desk.report === null ? null : (
          <span className={styles.count}>{text('write.openCounts', { blocks, warns })}</span>
        )}
      </ActionButton>
      {shown === 'preview' ? <PreviewDialog desk={desk} onClose={close} /> : null}
      {shown === 'versions' ? <VersionsDialog desk={desk} onClose={close} /> : null}
    </>
  );
}

import { memo, useState } from 'react';
import { isReaderRule } from '../../../shared/checks/reader/reader-rules.ts';
import { useAction } from '../../actions/use-action.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { Button } from '../../parts/button.tsx';
import { countOf } from '../../parts/gate-words.ts';
import { go } from '../../route.ts';
import { useSteadyActs } from '../../steady.ts';
import { useText } from '../../use-text.ts';
import { PreviewDialog } from './preview-dialog.tsx';
import { TranslationDialogs } from './translations/translation-dialogs.tsx';
import type { Desk } from './use-desk.ts';
import { VersionsDialog } from './versions-dialog.tsx';
import styles from './write.module.css';

/** What can be done with the draft as a whole. */
export function DeskActions({ desk }: { readonly desk: Desk }): React.JSX.Element {
  const [shown, setShown] = useState<'preview' | 'versions' | null>(null);
  const close = () => setShown(null);
  const leave = (screen: 'thread' | 'clear') => void desk.session.flush().then(() => go(screen, desk.draft.id));
  useAction('write.save', () => void desk.session.flush());
  useAction('write.versions', () => setShown('versions'));
  useAction('write.preview', () => setShown('preview'));
  useAction('write.thread', () => leave('thread'));
  useAction('write.clear', () => leave('clear'));
  const acts = useSteadyActs<ButtonActs>({ show: setShown, leave });
  // What the gate will count: the second reader has no part in it.
  const counted = desk.open.filter(({ rule }) => !isReaderRule(rule));
  const blocks = countOf(counted, 'block');
  const warns = countOf(counted, 'warn');
  return (
    <>
      <DeskButtons {...{ blocks, warns, acts }} isChecked={desk.report !== null} />
      <TranslationDialogs desk={desk} />
      {shown === 'preview' ? <PreviewDialog desk={desk} onClose={close} /> : null}
      {shown === 'versions' ? <VersionsDialog desk={desk} onClose={close} /> : null}
    </>
  );
}

interface ButtonActs extends Record<string, (...args: never[]) => unknown> {
  readonly show: (dialog: 'preview' | 'versions') => void;
  readonly leave: (screen: 'thread' | 'clear') => void;
}

interface DeskButtonsProps {
  readonly blocks: number;
  readonly warns: number;
  readonly isChecked: boolean;
  readonly acts: ButtonActs;
}

/** Not drawn again at each keystroke. */
const DeskButtons = memo(function DeskButtons({ blocks, warns, isChecked, acts }: DeskButtonsProps): React.JSX.Element {
  const text = useText();
  return (
    <>
      <Button onPress={() => acts.show('versions')}>{text('write.versions')}</Button>
      <ActionButton action="write.preview" onPress={() => acts.show('preview')}>
        {text('write.preview')}
      </ActionButton>
      <Button onPress={() => acts.leave('thread')}>{text('shell.thread')}</Button>
      <ActionButton action="write.clear" variant="primary" onPress={() => acts.leave('clear')}>
        {text('write.clear')}
        {isChecked ? <span className={styles.count}>{text('write.openCounts', { blocks, warns })}</span> : null}
      </ActionButton>
    </>
  );
});

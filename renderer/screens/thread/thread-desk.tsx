import { useState } from 'react';
import type { Draft } from '../../../shared/model/draft.ts';
import type { PlatformId } from '../../../shared/model/thread.ts';
import { useAction } from '../../actions/use-action.ts';
import { ScreenFrame } from '../../frame/screen-frame.tsx';
import { ActionButton } from '../../parts/action-button.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyState, ErrorNotice, Loading } from '../../parts/notice.tsx';
import { go } from '../../route.ts';
import { useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { ExportDialog } from './export-dialog.tsx';
import { PlatformColumn } from './platform-column.tsx';
import { PlatformsDialog } from './platforms-dialog.tsx';
import styles from './thread.module.css';
import { type ThreadView, useThreadView } from './use-thread-view.ts';

/** The draft as posts of each chosen platform, side by side. */
export function ThreadDesk({ draft }: { readonly draft: Draft }): React.JSX.Element {
  const text = useText();
  const [shown, setShown] = useState<'platforms' | 'export' | null>(null);
  const view = useThreadView(draft);
  const gate = useCommand('gate.get', { draftId: draft.id });
  const close = () => setShown(null);
  useAction('thread.platforms', () => setShown('platforms'));
  useAction('thread.export', () => setShown('export'));
  useAction('thread.write', () => go('write', draft.id));
  useAction('thread.clear', () => go('clear', draft.id));
  const canExport = gate.data?.draftId === draft.id && gate.data.canApprove;
  return (
    <ScreenFrame
      title={draft.title}
      crumb={<span>{text('thread.crumb')}</span>}
      actions={
        <>
          <Button onPress={() => go('write', draft.id)}>{text('thread.toWrite')}</Button>
          <Button onPress={() => setShown('platforms')}>{text('thread.platforms')}</Button>
          <ActionButton action="thread.export" onPress={() => setShown('export')}>
            {text('thread.export')}
          </ActionButton>
          <ActionButton action="thread.clear" variant="primary" onPress={() => go('clear', draft.id)}>
            {text('write.clear')}
          </ActionButton>
        </>
      }
      foot={text('thread.foot', { columns: platformsOf(view).length })}
    >
      <Threads view={view} draft={draft} onChoose={() => setShown('platforms')} />
      {shown === 'platforms' ? <PlatformsDialog draftId={draft.id} onClose={close} /> : null}
      {shown === 'export' ? (
        <ExportDialog
          draftId={draft.id}
          platforms={platformsOf(view)}
          gate={canExport ? 'open' : 'closed'}
          onClose={close}
        />
      ) : null}
    </ScreenFrame>
  );
}

function platformsOf(view: ThreadView): readonly PlatformId[] {
  return (view.threads ?? []).map(({ platform }) => platform);
}

interface ThreadsProps {
  readonly view: ThreadView;
  readonly draft: Draft;
  readonly onChoose: () => void;
}

/** The columns, or what has to be done to have some. */
function Threads({ view, draft, onChoose }: ThreadsProps): React.JSX.Element {
  const text = useText();
  const [focused, setFocused] = useState<PlatformId | null>(null);
  const current = focused ?? platformsOf(view)[0];
  if (view.error !== null) return <ErrorNotice error={view.error} />;
  if (view.threads === null) return <Loading />;
  if (view.threads.length === 0) {
    const choose = (
      <Button variant="primary" onPress={onChoose}>
        {text('thread.platforms')}
      </Button>
    );
    return (
      <EmptyState title={text('thread.noPlatformTitle')} actions={choose}>
        <p>{text('thread.noPlatformText')}</p>
      </EmptyState>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.columns} aria-label={text('thread.columns')} tabIndex={0}>
      {view.threads.map((thread) => (
        <PlatformColumn
          key={thread.platform}
          thread={thread}
          draft={draft}
          author={view.authorOf(thread.platform)}
          cards={view.cards}
          isCurrent={thread.platform === current}
          onCurrent={() => setFocused(thread.platform)}
        />
      ))}
    </section>
  );
}

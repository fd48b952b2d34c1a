import { useState } from 'react';
import type { Draft } from '../../../shared/model/draft.ts';
import { ScreenFrame } from '../../frame/screen-frame.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyState, ErrorNotice, Loading } from '../../parts/notice.tsx';
import { go } from '../../route.ts';
import { useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { ExportDialog } from './export-dialog.tsx';
import { PlatformColumn } from './platform-column.tsx';
import { PlatformsDialog } from './platforms-dialog.tsx';
import styles from './thread.module.css';
import { useThreadView } from './use-thread-view.ts';

/** The draft as posts of each chosen platform, side by side. */
export function ThreadDesk({ draft }: { readonly draft: Draft }): React.JSX.Element {
  const text = useText();
  const [shown, setShown] = useState<'platforms' | 'export' | null>(null);
  const view = useThreadView(draft);
  const gate = useCommand('gate.get', { draftId: draft.id });
  const close = () => setShown(null);
  const canExport = gate.data?.draftId === draft.id && gate.data.canApprove;
  return (
    <ScreenFrame
      title={draft.title}
      crumb={<span>{text('thread.crumb')}</span>}
      actions={
        <>
          <Button onPress={() => go('write', draft.id)}>{text('thread.toWrite')}</Button>
          <Button onPress={() => setShown('platforms')}>{text('thread.platforms')}</Button>
          <Button onPress={() => setShown('export')}>{text('thread.export')}</Button>
          <Button variant="primary" onPress={() => go('clear', draft.id)}>
            {text('write.clear')}
          </Button>
        </>
      }
      foot={view.threads === null ? '' : text('thread.foot', { columns: view.threads.length })}
    >
      {view.error === null ? null : <ErrorNotice error={view.error} />}
      {view.threads === null && view.error === null ? <Loading /> : null}
      {view.threads?.length === 0 ? (
        <EmptyState
          title={text('thread.noPlatformTitle')}
          actions={
            <Button variant="primary" onPress={() => setShown('platforms')}>
              {text('thread.platforms')}
            </Button>
          }
        >
          <p>{text('thread.noPlatformText')}</p>
        </EmptyState>
      ) : null}
      {view.threads === null || view.threads.length === 0 ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className={styles.columns} aria-label={text('thread.columns')} tabIndex={0}>
          {view.threads.map((thread) => (
            <PlatformColumn
              key={thread.platform}
              thread={thread}
              draft={draft}
              author={view.authorOf(thread.platform)}
              cards={view.cards}
            />
          ))}
        </section>
      )}
      {shown === 'platforms' ? <PlatformsDialog draftId={draft.id} onClose={close} /> : null}
      {shown === 'export' && view.threads !== null ? (
        <ExportDialog
          draftId={draft.id}
          platforms={view.threads.map(({ platform }) => platform)}
          gate={canExport ? 'open' : 'closed'}
          onClose={close}
        />
      ) : null}
    </ScreenFrame>
  );
}

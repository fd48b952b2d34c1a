import { useState } from 'react';
import type { Draft } from '../../../shared/model/draft.ts';
import type { PlatformId } from '../../../shared/model/thread.ts';
import { useAction } from '../../actions/use-action.ts';
import { ScreenFrame } from '../../frame/screen-frame.tsx';
import { ActionButton } from '../../parts/action-button.tsx';
import { Button } from '../../parts/button.tsx';
import { DropHere } from '../../parts/drop-here.tsx';
import { EmptyState, ErrorNotice, Loading } from '../../parts/notice.tsx';
import { go } from '../../route.ts';
import { useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { ExportDialog } from './export-dialog.tsx';
import { PicturesDialog } from './pictures-dialog.tsx';
import { PlatformColumn } from './platform-column.tsx';
import { PlatformMenu } from './platform-menu.tsx';
import { PlatformsDialog } from './platforms-dialog.tsx';
import { PostingDialog } from './posting-dialog.tsx';
import styles from './thread.module.css';
import { usePictures } from './use-pictures.ts';
import { type ThreadView, useThreadView } from './use-thread-view.ts';

type Shown = 'platforms' | 'export' | 'pictures' | 'posting' | null;

/** The draft as posts of each chosen platform, side by side. */
export function ThreadDesk({ draft }: { readonly draft: Draft }): React.JSX.Element {
  const text = useText();
  const [shown, setShown] = useState<Shown>(null);
  const view = useThreadView(draft);
  const gate = useCommand('gate.get', { draftId: draft.id });
  const pictures = usePictures(draft, () => setShown('pictures'));
  const canExport = gate.data?.draftId === draft.id && gate.data.canApprove;
  const isCleared = canExport && draft.status === 'approved';
  useAction('thread.platforms', () => setShown('platforms'));
  useAction('thread.export', () => setShown('export'));
  useAction('thread.pictures', () => setShown('pictures'));
  useAction('thread.post', () => setShown('posting'), isCleared ? null : text('composer.notCleared'));
  useAction('thread.write', () => go('write', draft.id));
  useAction('thread.clear', () => go('clear', draft.id));
  return (
    <ScreenFrame
      title={draft.title}
      crumb={<span>{text('thread.crumb')}</span>}
      actions={<DeskButtons draft={draft} view={view} isCleared={isCleared} onShow={setShown} />}
      foot={text('thread.foot', { columns: platformsOf(view).length })}
    >
      <Threads view={view} draft={draft} onChoose={() => setShown('platforms')} />
      {shown === 'export' ? (
        <ExportDialog
          draftId={draft.id}
          platforms={platformsOf(view)}
          gate={canExport ? 'open' : 'closed'}
          onClose={() => setShown(null)}
        />
      ) : null}
      <DeskDialogs draft={draft} view={view} shown={shown} onAdd={pictures.add} onClose={() => setShown(null)} />
      {pictures.isOver ? <DropHere>{text('composer.dropPicture')}</DropHere> : null}
    </ScreenFrame>
  );
}

interface DeskButtonsProps {
  readonly draft: Draft;
  readonly view: ThreadView;
  readonly isCleared: boolean;
  readonly onShow: (shown: Shown) => void;
}

function DeskButtons({ draft, view, isCleared, onShow }: DeskButtonsProps): React.JSX.Element {
  const text = useText();
  const hasPosted = (view.threads ?? []).some(({ posts }) => posts.some(({ posting }) => posting !== null));
  return (
    <>
      <Button onPress={() => go('write', draft.id)}>{text('thread.toWrite')}</Button>
      <PlatformMenu draftId={draft.id} shown={platformsOf(view)} />
      <Button onPress={() => onShow('platforms')}>{text('thread.platforms')}</Button>
      <Button onPress={() => onShow('pictures')}>{text('composer.pictures')}</Button>
      <ActionButton action="thread.export" onPress={() => onShow('export')}>
        {text('thread.export')}
      </ActionButton>
      <ActionButton
        action="thread.clear"
        variant={isCleared ? 'plain' : 'primary'}
        onPress={() => go('clear', draft.id)}
      >
        {text('write.clear')}
      </ActionButton>
      {isCleared ? (
        <ActionButton action="thread.post" variant="primary" onPress={() => onShow('posting')}>
          {text(hasPosted ? 'composer.goOnPosting' : 'composer.startPosting')}
        </ActionButton>
      ) : null}
    </>
  );
}

interface DeskDialogsProps {
  readonly draft: Draft;
  readonly view: ThreadView;
  readonly shown: Shown;
  readonly onAdd: (file: File) => void;
  readonly onClose: () => void;
}

function DeskDialogs({ draft, view, shown, onAdd, onClose }: DeskDialogsProps): React.JSX.Element | null {
  const threads = view.threads ?? [];
  const first = threads[0]?.platform;
  if (shown === 'platforms') return <PlatformsDialog draftId={draft.id} onClose={onClose} />;
  if (shown === 'pictures')
    return <PicturesDialog draft={draft} platforms={platformsOf(view)} onAdd={onAdd} onClose={onClose} />;
  if (shown !== 'posting' || first === undefined) return null;
  const handleOf = (platform: PlatformId) => view.authorOf(platform)?.handle ?? '';
  return (
    <PostingDialog
      draftId={draft.id}
      threads={threads}
      images={view.images}
      handleOf={handleOf}
      first={first}
      onClose={onClose}
    />
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
          images={view.images}
          isCurrent={thread.platform === current}
          onCurrent={() => setFocused(thread.platform)}
        />
      ))}
    </section>
  );
}

import { useEffect } from 'react';
import { ScreenFrame } from '../../frame/screen-frame.tsx';
import { ErrorNotice, Loading } from '../../parts/notice.tsx';
import { useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { DraftDesk } from './draft-desk.tsx';
import { DraftsScreen } from './drafts-screen.tsx';
import { changeTabs } from './tabs/open-tabs.ts';
import { withTab } from './tabs/tab-list.ts';
import styles from './write.module.css';

/** Without an id the drafts of the library; with one, the desk on which it is written. */
export function WriteScreen({ id }: { readonly id: string | null }): React.JSX.Element {
  return id === null ? <DraftsScreen /> : <OpenDraft key={id} id={id} />;
}

function OpenDraft({ id }: { readonly id: string }): React.JSX.Element {
  const text = useText();
  const draft = useCommand('draft.get', { id });
  const isThere = draft.data?.id === id;
  useEffect(() => {
    if (isThere) changeTabs((tabs) => withTab(tabs, id));
  }, [id, isThere]);
  // The answer for the draft before this one may still be shown for a moment; it must never be written into.
  if (draft.data?.id === id) return <DraftDesk draft={draft.data} />;
  return (
    <ScreenFrame title={text('shell.write')}>
      <div className={styles.wait}>
        {draft.error === null ? (
          <Loading />
        ) : (
          <>
            <ErrorNotice error={draft.error} onAgain={() => void draft.refetch()} />
            <a href="#/write">{text('write.allDrafts')}</a>
          </>
        )}
      </div>
    </ScreenFrame>
  );
}

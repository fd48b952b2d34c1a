import { ScreenFrame } from '../../frame/screen-frame.tsx';
import { ErrorNotice, Loading } from '../../parts/notice.tsx';
import { useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { DraftPicker } from '../write/drafts-screen.tsx';
import { ThreadDesk } from './thread-desk.tsx';

/** The posts of a draft; without an id the draft is chosen first. */
export function ThreadScreen({ id }: { readonly id: string | null }): React.JSX.Element {
  const text = useText();
  if (id !== null) return <OpenThreads key={id} id={id} />;
  return (
    <ScreenFrame title={text('shell.thread')}>
      <DraftPicker screen="thread" />
    </ScreenFrame>
  );
}

function OpenThreads({ id }: { readonly id: string }): React.JSX.Element {
  const text = useText();
  const draft = useCommand('draft.get', { id });
  if (draft.data?.id === id) return <ThreadDesk draft={draft.data} />;
  return (
    <ScreenFrame title={text('shell.thread')}>
      {draft.error === null ? <Loading /> : <ErrorNotice error={draft.error} onAgain={() => void draft.refetch()} />}
    </ScreenFrame>
  );
}

import { ScreenFrame } from '../../frame/screen-frame.tsx';
import { ErrorNotice, Loading } from '../../parts/notice.tsx';
import { useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { DraftPicker } from '../write/drafts-screen.tsx';
import styles from './clear.module.css';
import { GateDesk } from './gate-desk.tsx';

/** The one gate before anything is posted; without an id the draft is chosen first. */
export function ClearScreen({ id }: { readonly id: string | null }): React.JSX.Element {
  const text = useText();
  if (id !== null) return <OpenGate key={id} id={id} />;
  return (
    <ScreenFrame title={text('shell.clear')}>
      <DraftPicker screen="clear" />
    </ScreenFrame>
  );
}

function OpenGate({ id }: { readonly id: string }): React.JSX.Element {
  const text = useText();
  const draft = useCommand('draft.get', { id });
  const gate = useCommand('gate.get', { draftId: id });
  if (draft.data?.id === id && gate.data?.draftId === id) return <GateDesk draft={draft.data} gate={gate.data} />;
  const error = draft.error ?? gate.error;
  return (
    <ScreenFrame title={text('shell.clear')}>
      <div className={styles.page}>{error === null ? <Loading /> : <ErrorNotice error={error} />}</div>
    </ScreenFrame>
  );
}

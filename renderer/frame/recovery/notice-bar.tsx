import { X } from 'lucide-react';
import { useState } from 'react';
import type { LibraryState, Notice } from '../../../shared/model/recovery.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { useAct } from '../../use-act.ts';
import { useText } from '../../use-text.ts';
import styles from './recovery.module.css';

/** Above every screen: that the library is open for reading only, and what happened without anybody asking for it. */
export function NoticeBar({ state }: { readonly state: LibraryState | null }): React.JSX.Element {
  const text = useText();
  const act = useAct();
  const [isRedrawnRead, setIsRedrawnRead] = useState(false);
  const notices = state?.notices ?? [];
  return (
    <section className={styles.bar} aria-label={text('recovery.notices')} role="status">
      {state?.mode === 'reading' ? <ReadingLine /> : null}
      {isRedrawn && !isRedrawnRead ? (
        <NoticeLine sentence={text('recovery.page_restarted')} onDismiss={() => setIsRedrawnRead(true)} />
      ) : null}
      {notices.map((notice) => (
        <NoticeLine
          key={notice.id}
          sentence={sentenceOf(notice, text)}
          onDismiss={() => void act('library.dismissNotice', { id: notice.id })}
        />
      ))}
    </section>
  );
}

/** The shell says so in the address when it loads a page anew after its process died. */
const isRedrawn = new URLSearchParams(window.location.search).get('after') === 'crash';
if (isRedrawn) window.history.replaceState(null, '', window.location.pathname + window.location.hash);

function sentenceOf({ kind, detail }: Notice, text: ReturnType<typeof useText>): string {
  return text(`recovery.${kind}`, { detail });
}

function ReadingLine(): React.JSX.Element {
  const text = useText();
  const act = useAct();
  return (
    <p className={styles.line} data-tone="reading">
      <span>{text('recovery.readingBanner')}</span>
      <Button size="small" onPress={() => void act('library.open', { mode: 'write' })}>
        {text('recovery.openToWrite')}
      </Button>
    </p>
  );
}

interface NoticeLineProps {
  readonly sentence: string;
  readonly onDismiss: () => void;
}

function NoticeLine({ sentence, onDismiss }: NoticeLineProps): React.JSX.Element {
  const text = useText();
  return (
    <p className={styles.line} data-tone="notice">
      <span>{sentence}</span>
      <IconButton label={text('shell.dismiss')} onPress={onDismiss}>
        <X aria-hidden size={14} />
      </IconButton>
    </p>
  );
}

import { X } from 'lucide-react';
import { type DragEvent, type MouseEvent, memo, useEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { useCommand } from '../../../use-command.ts';
import { useLanguageName } from '../../../use-language-name.ts';
import { useText } from '../../../use-text.ts';
import { useUnsavedDrafts } from '../draft-sessions.ts';
import { changeTabs, useTabs } from './open-tabs.ts';
import { forgetTab, moveTab } from './tab-list.ts';
import { wantCaret } from './tab-memory.ts';
import styles from './tabs.module.css';
import { closeTab, useTabActions } from './use-tab-actions.ts';

interface TabStripProps {
  readonly current: string | null;
}

/** The drafts that are open, above the text: a click goes there, the middle button closes, dragging changes the order. */
export const TabStrip = memo(function TabStrip({ current }: TabStripProps): React.JSX.Element | null {
  const text = useText();
  const { open } = useTabs();
  const unsaved = useUnsavedDrafts();
  const [dragged, setDragged] = useState<string | null>(null);
  useTabActions(current);
  if (open.length === 0) return null;
  return (
    <nav className={styles.strip} aria-label={text('tabs.open')}>
      <ul>
        {open.map((id, place) => (
          <Tab
            key={id}
            id={id}
            isCurrent={id === current}
            isUnsaved={unsaved.has(id)}
            onClose={() => closeTab(id, current)}
            onDragStart={() => setDragged(id)}
            onDrop={() => {
              if (dragged !== null) changeTabs((tabs) => moveTab(tabs, dragged, place));
              setDragged(null);
            }}
          />
        ))}
      </ul>
    </nav>
  );
});

interface TabProps {
  readonly id: string;
  readonly isCurrent: boolean;
  readonly isUnsaved: boolean;
  readonly onClose: () => void;
  readonly onDragStart: () => void;
  readonly onDrop: () => void;
}

function Tab(props: TabProps): React.JSX.Element {
  const { id, isCurrent, isUnsaved, onClose } = props;
  const text = useText();
  const title = useTabTitle(id);
  const middle = (event: MouseEvent) => {
    if (event.button !== 1) return;
    // The browser would open the link in a tab of its own.
    event.preventDefault();
    onClose();
  };
  return (
    <li
      className={styles.tab}
      data-current={isCurrent || undefined}
      draggable
      onAuxClick={middle}
      onDragStart={(event) => startDrag(event, props.onDragStart)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        props.onDrop();
      }}
    >
      <a
        href={`#/write/${id}`}
        draggable={false}
        title={title}
        aria-current={isCurrent ? 'page' : undefined}
        onClick={() => wantCaret()}
      >
        {isUnsaved ? (
          <>
            <span aria-hidden className={styles.dot} />
            <span className="spoken">{text('tabs.unsaved')} </span>
          </>
        ) : null}
        {title}
      </a>
      <AriaButton className={styles.close ?? ''} aria-label={text('tabs.closeNamed', { title })} onPress={onClose}>
        <X aria-hidden size={13} />
      </AriaButton>
    </li>
  );
}

function startDrag(event: DragEvent, onDragStart: () => void): void {
  event.dataTransfer.effectAllowed = 'move';
  onDragStart();
}

/** The title as it is stored, behind the language where that is not the app's: translations often have one title. A draft that is gone loses its tab. */
function useTabTitle(id: string): string {
  const text = useText();
  const { locale } = useIntl();
  const nameOf = useLanguageName();
  const draft = useCommand('draft.get', { id });
  const isGone = draft.error?.code === 'not_found';
  useEffect(() => {
    if (isGone) changeTabs((tabs) => forgetTab(tabs, id));
  }, [id, isGone]);
  if (draft.data?.id !== id) return text('tabs.loading');
  const { title, language } = draft.data;
  const isOfApp = language.split('-')[0] === locale.split('-')[0];
  return isOfApp ? title : text('tabs.inLanguage', { title, language: nameOf(language) });
}

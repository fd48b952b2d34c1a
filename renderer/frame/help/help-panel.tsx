import { X } from 'lucide-react';
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { perform } from '../../actions/perform.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { type ScreenName, useRoute } from '../../route.ts';
import { type Text, useText } from '../../use-text.ts';
import { showOverlay, useOverlay } from '../overlay-state.ts';
import styles from './help.module.css';
import { searchHelp } from './help-search.ts';
import { HelpText } from './help-text.tsx';
import { type HelpTopic, helpTopics } from './help-topics.ts';

/** Help for the screen that one is on, and from there for all others. */
export function HelpPanel(): React.JSX.Element {
  const { screen } = useRoute();
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={useOverlay() === 'help'}
      onOpenChange={(open) => showOverlay(open ? 'help' : null)}
      isDismissable
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.panel ?? ''}>
          <Help key={screen} screen={screen} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Help({ screen }: { readonly screen: ScreenName }): React.JSX.Element {
  const text = useText();
  useFocusBack();
  const [query, setQuery] = useState('');
  const [shownScreen, setShownScreen] = useState(screen);
  const found = searchHelp(
    query,
    helpTopics.map((topic) => ({ topic, words: wordsOf(topic, text) })),
  ).map(({ topic }) => topic);
  const shown = found.find((topic) => topic.screen === shownScreen) ?? found[0];
  return (
    <>
      <header className={styles.head}>
        <Heading slot="title" level={2}>
          {text('help.title')}
        </Heading>
        <IconButton label={text('shell.close')} onPress={() => showOverlay(null)}>
          <X aria-hidden size={16} />
        </IconButton>
      </header>
      <div className={styles.search}>
        <TextField label={text('help.search')} type="search" value={query} onChange={setQuery} />
        {query.trim() === '' ? null : <p role="status">{text('help.found', { count: found.length })}</p>}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section className={styles.scroller} tabIndex={0} aria-label={text('help.title')}>
        {shown === undefined ? null : <HelpText topic={shown} isHere={shown.screen === screen} />}
        <Topics topics={found.filter((topic) => topic !== shown)} onChoose={setShownScreen} />
      </section>
      <footer className={styles.foot}>
        <Button onPress={() => showOverlay('tour')}>{text('help.toTour')}</Button>
        <Button onPress={toShortcuts}>{text('help.toShortcuts')}</Button>
      </footer>
    </>
  );
}

interface TopicsProps {
  readonly topics: readonly HelpTopic[];
  readonly onChoose: (screen: ScreenName) => void;
}

function Topics({ topics, onChoose }: TopicsProps): React.ReactNode {
  const text = useText();
  if (topics.length === 0) return null;
  return (
    <nav className={styles.topics} aria-label={text('help.topics')}>
      <h3>{text('help.topics')}</h3>
      <ul>
        {topics.map(({ screen, title }) => (
          <li key={screen}>
            <Button size="small" onPress={() => onChoose(screen)}>
              {text(title)}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function toShortcuts(): void {
  showOverlay(null);
  perform('shortcuts.show');
}

function wordsOf({ title, what, steps, never, actions }: HelpTopic, text: Text): string {
  return [title, what, steps, never, ...actions.map((action) => action.title)].map((key) => text(key)).join(' ');
}

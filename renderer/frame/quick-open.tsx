import { useEffect, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Heading,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { go } from '../route.ts';
import { useText } from '../use-text.ts';
import styles from './quick-open.module.css';
import { setQuickOpen, useIsQuickOpen } from './quick-open-state.ts';
import { type Destination, useDestinations } from './use-destinations.ts';

/** Ctrl K: one field that leads to any screen, claim, answer or source. */
export function QuickOpen(): React.JSX.Element {
  const isOpen = useIsQuickOpen();
  useQuickOpenKey();
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => setQuickOpen(open ? 'open' : 'closed')}
      isDismissable
    >
      <Modal className={styles.modal ?? ''}>
        <Palette />
      </Modal>
    </ModalOverlay>
  );
}

function Palette(): React.JSX.Element {
  const text = useText();
  const [query, setQuery] = useState('');
  const destinations = useDestinations(query);
  const open = (key: string) => {
    const chosen = destinations.find((destination) => destination.key === key);
    if (chosen === undefined) return;
    setQuickOpen('closed');
    go(chosen.screen, chosen.id);
  };
  return (
    <Dialog className={styles.palette ?? ''}>
      <Heading slot="title" level={2} className={styles.title ?? ''}>
        {text('shell.quickOpenTitle')}
      </Heading>
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <SearchField aria-label={text('shell.quickOpenTitle')} autoFocus className={styles.field ?? ''}>
          <Input className={styles.input ?? ''} placeholder={text('shell.quickOpenHint')} spellCheck={false} />
        </SearchField>
        <ListBox
          aria-label={text('shell.quickOpenResults')}
          className={styles.list ?? ''}
          items={destinations}
          onAction={(key) => open(String(key))}
          renderEmptyState={() => <p className={styles.none}>{text('shell.quickOpenNone')}</p>}
        >
          {(destination) => <Line destination={destination} />}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}

function Line({ destination }: { readonly destination: Destination }): React.JSX.Element {
  return (
    <ListBoxItem id={destination.key} textValue={destination.title} className={styles.line ?? ''}>
      <span className={styles.lineTitle}>{destination.title}</span>
      <span className={styles.lineKind}>{destination.kind}</span>
    </ListBoxItem>
  );
}

function useQuickOpenKey(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      setQuickOpen('open');
    };
    // In the capture phase: editors stop the keys that they know.
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

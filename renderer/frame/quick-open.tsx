import { useState } from 'react';
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
import type { ActionId } from '../actions/action-list.ts';
import { perform } from '../actions/perform.ts';
import { useAction } from '../actions/use-action.ts';
import { go } from '../route.ts';
import { useQuietSettings } from '../use-quiet-settings.ts';
import { useText } from '../use-text.ts';
import { showOverlay, useOverlay } from './overlay-state.ts';
import styles from './quick-open.module.css';
import { type PaletteLine, usePaletteLines } from './use-palette-lines.ts';

/** Ctrl K: one field that leads to every action, screen, claim, answer and source. */
export function QuickOpen(): React.JSX.Element {
  const isOpen = useOverlay() === 'palette';
  useAction('palette.open', () => showOverlay('palette'));
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => showOverlay(open ? 'palette' : null)}
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
  const lines = usePaletteLines(query);
  const remember = useRememberUse();
  const open = (key: string) => {
    const chosen = lines.find((line) => line.key === key);
    if (chosen === undefined || chosen.reason !== null) return;
    showOverlay(null);
    const { target } = chosen;
    if (target.what === 'action') {
      remember(target.id);
      afterFocusIsBack(() => perform(target.id));
    } else go(target.screen, target.id);
  };
  return (
    <Dialog className={styles.palette ?? ''}>
      <Heading slot="title" level={2} className={styles.title ?? ''}>
        {text('shell.quickOpenTitle')}
      </Heading>
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <SearchField aria-label={text('shell.quickOpenTitle')} autoFocus className={styles.field ?? ''}>
          <Input
            role="combobox"
            aria-expanded
            aria-haspopup="listbox"
            className={styles.input ?? ''}
            placeholder={text('shell.quickOpenHint')}
            spellCheck={false}
          />
        </SearchField>
        <ListBox
          aria-label={text('shell.quickOpenResults')}
          className={styles.list ?? ''}
          items={lines}
          disabledKeys={lines.filter(({ reason }) => reason !== null).map(({ key }) => key)}
          onAction={(key) => open(String(key))}
          renderEmptyState={() => <p className={styles.none}>{text('shell.quickOpenNone')}</p>}
        >
          {(line) => <Line line={line} />}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}

function Line({ line }: { readonly line: PaletteLine }): React.JSX.Element {
  return (
    <ListBoxItem id={line.key} textValue={line.title} className={styles.line ?? ''}>
      <span className={styles.lineTitle}>{line.title}</span>
      {line.reason === null ? null : <span className={styles.lineReason}>{line.reason}</span>}
      <span className={styles.lineKind}>{line.kind}</span>
      <span className={styles.lineEnd}>
        {line.keys === '' ? null : <kbd className={styles.lineKeys}>{line.keys}</kbd>}
      </span>
    </ListBoxItem>
  );
}

const rememberedUses = 12;

function useRememberUse(): (id: ActionId) => void {
  const keep = useQuietSettings();
  return (id) =>
    keep(({ recentActions }) => ({
      recentActions: [id, ...recentActions.filter((each) => each !== id)].slice(0, rememberedUses),
    }));
}

/** React Aria gives the focus back in the next frame: an action on the text under the caret needs it there, a dialog must not lose it. */
function afterFocusIsBack(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}

import { useRef } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import menu from '../../../parts/menu.module.css';
import { useText } from '../../../use-text.ts';
import { useSettings } from '../../settings/use-settings.ts';
import type { Editors } from '../editor/editors.ts';
import type { AskedWord, SpellingDesk } from './use-spelling.ts';

interface SpellingMenuProps {
  readonly spelling: SpellingDesk;
  readonly editors: Editors;
}

/** What was perhaps meant by a word, and the ways to let it stand. */
export function SpellingMenu({ spelling, editors }: SpellingMenuProps): React.JSX.Element | null {
  const { asked } = spelling;
  if (asked === null) return null;
  const anchor = anchorOf(editors, asked);
  return anchor === null ? null : (
    <Offer key={`${asked.blockId} ${String(asked.start)}`} {...{ asked, anchor, spelling, editors }} />
  );
}

interface OfferProps extends SpellingMenuProps {
  readonly asked: AskedWord;
  readonly anchor: Element;
}

function Offer({ asked, anchor, spelling, editors }: OfferProps): React.JSX.Element {
  const text = useText();
  const { settings, change } = useSettings();
  const trigger = useRef(anchor);
  const { word } = asked;
  const leave = (act: () => void) => {
    act();
    spelling.close();
  };
  const add = () => {
    if (settings !== undefined) change({ ownWords: [...new Set([...settings.ownWords, word])].sort() });
  };
  const ignore = () => {
    if (settings !== undefined) change({ ignoredWords: [...new Set([...settings.ignoredWords, word])].sort() });
  };
  const backToText = () => editors.focus(asked.blockId, { start: asked.end, end: asked.end });
  return (
    <Popover
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) leave(backToText);
      }}
      placement="bottom start"
      aria-label={text('spelling.offer', { word })}
      className={menu.popover ?? ''}
    >
      <Menu
        // Anew when the words are there, so that the first of them has the focus.
        key={asked.offered === null ? 'looking' : 'offered'}
        aria-label={text('spelling.offer', { word })}
        autoFocus="first"
        className={menu.menu ?? ''}
      >
        <MenuSection>
          <Header className={menu.header ?? ''}>{text('spelling.offer', { word })}</Header>
          {choicesOf(asked).map(({ key, other }) => (
            <MenuItem
              key={key}
              id={key}
              className={menu.item ?? ''}
              onAction={() => leave(() => (other === null ? backToText() : replaceWord(editors, asked, other)))}
            >
              {other ?? text(asked.offered === null ? 'spelling.looking' : 'spelling.noOffer')}
            </MenuItem>
          ))}
        </MenuSection>
        <MenuSection>
          <Header className={menu.header ?? ''}>{text('spelling.letStand')}</Header>
          <MenuItem className={menu.item ?? ''} onAction={() => leave(add)}>
            {text('spelling.add')}
          </MenuItem>
          <MenuItem className={menu.item ?? ''} onAction={() => leave(ignore)}>
            {text('spelling.ignore')}
          </MenuItem>
        </MenuSection>
      </Menu>
    </Popover>
  );
}

/** One line that says so stands in the place of suggestions while there are none. */
function choicesOf({ offered }: AskedWord): readonly { readonly key: string; readonly other: string | null }[] {
  if (offered === null || offered.length === 0) return [{ key: offered === null ? 'looking' : 'none', other: null }];
  return offered.map((other) => ({ key: `word ${other}`, other }));
}

function anchorOf(editors: Editors, { blockId, start }: AskedWord): Element | null {
  const view = editors.view(blockId);
  if (view === null) return null;
  const { node } = view.domAtPos(start + 1);
  const near = node instanceof Element ? node : node.parentElement;
  return near?.closest('[data-misspelt]') ?? near ?? view.contentDOM;
}

/** Only while the word still stands there. */
function replaceWord(editors: Editors, { blockId, start, end, word }: AskedWord, other: string): void {
  const view = editors.view(blockId);
  if (view?.state.sliceDoc(start, end).replaceAll('’', "'") !== word) return;
  const insert = view.state.sliceDoc(start, end).includes('’') ? other.replaceAll("'", '’') : other;
  view.dispatch({ changes: { from: start, to: end, insert }, userEvent: 'input.complete' });
  editors.focus(blockId, { start: start + insert.length, end: start + insert.length });
}

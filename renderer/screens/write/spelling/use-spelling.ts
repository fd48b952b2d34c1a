import { useEffect, useState } from 'react';
import { useAction } from '../../../actions/use-action.ts';
import { tell } from '../../../parts/toast.tsx';
import { setLetStand, suggestions } from '../../../spelling/spelling.ts';
import { useCommand } from '../../../use-command.ts';
import { useText } from '../../../use-text.ts';
import type { Editors } from '../editor/editors.ts';
import { misspeltIn } from '../editor/spelling-marks.ts';
import type { Desk } from '../use-desk.ts';
import { type MisspeltStop, stopBeside } from './misspelt-stops.ts';

/** The word that somebody asked about; `offered` is null while the dictionaries are searched. */
export interface AskedWord extends MisspeltStop {
  readonly offered: readonly string[] | null;
}

export interface SpellingDesk {
  readonly asked: AskedWord | null;
  ask(stop: MisspeltStop): void;
  close(): void;
}

/** F7 and Shift+F7 go from misspelt word to misspelt word and offer what was perhaps meant. */
export function useSpelling(desk: Desk, editors: Editors): SpellingDesk {
  const text = useText();
  const [asked, setAsked] = useState<AskedWord | null>(null);
  const settings = useCommand('settings.get', {}).data;
  const [own, ignored] = [settings?.ownWords, settings?.ignoredWords];
  useEffect(() => {
    if (own !== undefined && ignored !== undefined) setLetStand({ own, ignored });
  }, [own, ignored]);

  const ask = (stop: MisspeltStop) => {
    editors.focus(stop.blockId, stop);
    setAsked({ ...stop, offered: null });
    void suggestions(stop.word).then((offered) =>
      setAsked((now) => (now?.blockId === stop.blockId && now.start === stop.start ? { ...now, offered } : now)),
    );
  };
  const step = (by: 1 | -1) => {
    const { blocks } = desk.writing.content;
    const stops = blocks.flatMap(({ id }) => {
      const view = editors.view(id);
      return view === null ? [] : misspeltIn(view.state).map((word) => ({ ...word, blockId: id }));
    });
    const next = stopBeside(stops, { selected: editors.selected(), blocks }, by);
    if (next === null) tell(text('spelling.none'));
    else ask(next);
  };
  useAction('spelling.next', () => step(1));
  useAction('spelling.previous', () => step(-1));
  return { asked, ask, close: () => setAsked(null) };
}

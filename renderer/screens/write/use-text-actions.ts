import { useRef } from 'react';
import { useAction } from '../../actions/use-action.ts';
import { useText } from '../../use-text.ts';
import type { Editors } from './editor/editors.ts';
import { nextStop, stopsInText } from './finding-walk.ts';
import type { Desk } from './use-desk.ts';

/** Offers what works on the text under the caret, and the walk through the findings in the order of the text. */
export function useTextActions(desk: Desk, editors: Editors): void {
  const text = useText();
  const lastId = useRef<string | null>(null);
  const { blocks } = desk.writing.content;
  const stops = stopsInText(desk.open, blocks);
  const walk = (step: 1 | -1) => {
    const from = { selected: editors.selected(), lastId: lastId.current, blocks };
    const next = nextStop(stops, from, step);
    if (next === null) return;
    lastId.current = next.findingId;
    editors.focus(next.blockId, next);
  };
  const none = stops.length === 0 ? text('actions.noFindings') : null;
  useAction('write.nextFinding', () => walk(1), none);
  useAction('write.previousFinding', () => walk(-1), none);
  useAction('write.showFinding', () => editors.acts()?.showFinding());
  useAction('write.editCitation', () => editors.acts()?.editCitation());
  useAction('write.moveBlockUp', () => editors.acts()?.move(-1));
  useAction('write.moveBlockDown', () => editors.acts()?.move(1));
}

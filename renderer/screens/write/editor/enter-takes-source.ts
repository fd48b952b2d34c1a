import { acceptCompletion, completionStatus } from '@codemirror/autocomplete';
import { type EditorState, type Extension, Prec } from '@codemirror/state';
import { type EditorView, keymap, ViewPlugin, type ViewUpdate } from '@codemirror/view';

/**
 * Enter behind an `@` takes the first source also when the sources are still being looked up: who types `@Smith` and Enter without
 * a pause would get a new line instead. When nothing is found, or typing goes on, it is the new line after all, or nothing.
 */
export function enterTakesSource(isBehindAt: (state: EditorState) => boolean): Extension {
  const press = (view: EditorView) => isBehindAt(view.state) && view.plugin(waitingEnter)?.press() === true;
  return [waitingEnter, Prec.highest(keymap.of([{ key: 'Enter', run: press }]))];
}

const waitingEnter = ViewPlugin.define((view: EditorView) => {
  let isWaiting = false;
  const end = () => {
    const status = completionStatus(view.state);
    // Between two letters typed quickly the first answer comes and the second question is already asked: the last answer counts.
    if (!isWaiting || status === 'pending') return;
    if (status === 'active' && !acceptCompletion(view)) return;
    isWaiting = false;
    if (status === null) view.dispatch(view.state.replaceSelection(view.state.lineBreak), { userEvent: 'input' });
  };
  return {
    press(): boolean {
      isWaiting ||= completionStatus(view.state) === 'pending';
      return isWaiting;
    },
    update(update: ViewUpdate): void {
      if (!isWaiting) return;
      if (update.docChanged) isWaiting = false;
      // The editor takes no change while it is told of one.
      else if (completionStatus(update.state) !== 'pending') setTimeout(end);
    },
  };
});

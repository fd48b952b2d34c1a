import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * Typing over a selection, done by the editor instead of the browser: Chromium would keep the look of underlined words by writing
 * a `style` attribute, which the policy of the page refuses and reports.
 */
export function typingOver(): Extension {
  return EditorView.domEventHandlers({
    beforeinput(event, view) {
      const { data, inputType, isComposing } = event;
      if (inputType !== 'insertText' || data === null || isComposing || view.state.selection.main.empty) return false;
      view.dispatch(view.state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
      return true;
    },
  });
}

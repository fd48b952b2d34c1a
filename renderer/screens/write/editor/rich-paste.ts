import { isolateHistory } from '@codemirror/commands';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { htmlToMarkdown } from '../../../paste/html-to-markdown.ts';
import type { Cleaned } from '../../../paste/left-out.ts';

/** More than this is no passage that somebody copied, and would keep the window waiting while it is read. */
const limitHtmlCharacters = 2_000_000;

/**
 * Paste from Word, Google Docs and web pages as Markdown, in one undo step. A plain paste (Ctrl+Shift+V) brings no HTML and stays
 * as it is. `onCleaned` is told what was left out, when something was.
 */
export function richPaste(onCleaned: (cleaned: ReadonlySet<Cleaned>) => void): Extension {
  return EditorView.domEventHandlers({
    paste(event, view) {
      const html = event.clipboardData?.getData('text/html') ?? '';
      if (html.trim() === '' || html.length > limitHtmlCharacters) return false;
      const { markdown, cleaned } = htmlToMarkdown(html);
      if (markdown === '') return false;
      event.preventDefault();
      view.dispatch(view.state.replaceSelection(markdown), {
        annotations: isolateHistory.of('full'),
        userEvent: 'input.paste',
        scrollIntoView: true,
      });
      if (cleaned.size > 0) onCleaned(cleaned);
      return true;
    },
  });
}

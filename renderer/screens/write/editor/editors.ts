import type { EditorView } from '@codemirror/view';

/** The editors of the blocks on the screen, so that findings and sources can put the caret and text into them. */
export interface Editors {
  add(blockId: string, view: EditorView): () => void;
  /** Puts the caret there and shows it. False when the block is not on the screen. */
  focus(blockId: string, range: { readonly start: number; readonly end: number }): boolean;
  /** Puts text where the caret was last, or at the end of the first block. */
  insert(text: string): void;
  /** What is selected in the block that had the caret last; a caret alone starts and ends at one place. */
  selected(): { readonly blockId: string; readonly start: number; readonly end: number } | null;
}

export function createEditors(): Editors {
  const views = new Map<string, EditorView>();
  let lastId: string | null = null;

  return {
    add(blockId, view) {
      views.set(blockId, view);
      const remember = () => {
        lastId = blockId;
      };
      view.contentDOM.addEventListener('focus', remember);
      return () => {
        view.contentDOM.removeEventListener('focus', remember);
        views.delete(blockId);
      };
    },
    focus(blockId, { start, end }) {
      const view = views.get(blockId);
      if (view === undefined) return false;
      const length = view.state.doc.length;
      view.dispatch({ selection: { anchor: Math.min(start, length), head: Math.min(end, length) } });
      view.focus();
      view.dom.scrollIntoView({ block: 'nearest' });
      return true;
    },
    insert(text) {
      const view = (lastId === null ? undefined : views.get(lastId)) ?? views.values().next().value;
      if (view !== undefined) insertAtCaret(view, text);
    },
    selected() {
      const view = lastId === null ? undefined : views.get(lastId);
      if (lastId === null || view === undefined) return null;
      const { from, to } = view.state.selection.main;
      return { blockId: lastId, start: from, end: to };
    },
  };
}

function insertAtCaret(view: EditorView, text: string): void {
  const { to } = view.state.selection.main;
  const before = view.state.sliceDoc(Math.max(0, to - 1), to);
  const insert = /\S/.test(before) ? ` ${text}` : text;
  view.dispatch({ changes: { from: to, insert }, selection: { anchor: to + insert.length }, userEvent: 'input' });
  view.focus();
}

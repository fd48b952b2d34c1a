import type { EditorView } from '@codemirror/view';

/** What can be done in the text of a block; `showFinding` and `editCitation` work on what the caret stands in. */
export interface EditorActs {
  showFinding(): void;
  editCitation(): void;
  move(step: -1 | 1): void;
}

/** The editors of the blocks on the screen, so that findings and sources can put the caret and text into them. */
export interface Editors {
  add(blockId: string, view: EditorView, acts: EditorActs): () => void;
  /** Puts the caret there and shows it. False when the block is not on the screen. */
  focus(blockId: string, range: { readonly start: number; readonly end: number }): boolean;
  /** Puts text where the caret was last, or at the end of the first block. */
  insert(text: string): void;
  /** What is selected in the block that had the caret last; a caret alone starts and ends at one place. */
  selected(): { readonly blockId: string; readonly start: number; readonly end: number } | null;
  /** What can be done in the block that had the caret last; null when none had it. */
  acts(): EditorActs | null;
  /** The editor of a block, while it is on the screen. */
  view(blockId: string): EditorView | null;
  views(): Iterable<EditorView>;
  /** What is selected in a block, also when another one had the caret last. */
  selectionOf(blockId: string): { readonly start: number; readonly end: number } | null;
  /** The states of blocks that left the screen, by block: with their carets and what can be undone. */
  readonly kept: Map<string, unknown>;
}

export function createEditors(kept: Map<string, unknown> = new Map()): Editors {
  const views = new Map<string, EditorView>();
  const actsOf = new WeakMap<EditorView, EditorActs>();
  let lastId: string | null = null;
  const last = () => (lastId === null ? undefined : views.get(lastId));

  return {
    kept,
    add(blockId, view, acts) {
      views.set(blockId, view);
      actsOf.set(view, acts);
      const remember = () => void (lastId = blockId);
      view.contentDOM.addEventListener('focus', remember);
      return () => {
        view.contentDOM.removeEventListener('focus', remember);
        views.delete(blockId);
      };
    },
    focus(blockId, range) {
      const view = views.get(blockId);
      if (view !== undefined) select(view, range);
      return view !== undefined;
    },
    view: (blockId) => views.get(blockId) ?? null,
    views: () => views.values(),
    selectionOf: (blockId) => selectionIn(views.get(blockId)),
    insert(text) {
      const view = last() ?? views.values().next().value;
      if (view !== undefined) insertAtCaret(view, text);
    },
    acts() {
      const view = last();
      return view === undefined ? null : (actsOf.get(view) ?? null);
    },
    selected() {
      const selection = selectionIn(last());
      return lastId === null || selection === null ? null : { blockId: lastId, ...selection };
    },
  };
}

function selectionIn(view: EditorView | undefined): { readonly start: number; readonly end: number } | null {
  if (view === undefined) return null;
  const { from, to } = view.state.selection.main;
  return { start: from, end: to };
}

function select(view: EditorView, { start, end }: { readonly start: number; readonly end: number }): void {
  const length = view.state.doc.length;
  view.dispatch({ selection: { anchor: Math.min(start, length), head: Math.min(end, length) } });
  view.focus();
  view.dom.scrollIntoView({ block: 'nearest' });
}

function insertAtCaret(view: EditorView, text: string): void {
  const { to } = view.state.selection.main;
  const before = view.state.sliceDoc(Math.max(0, to - 1), to);
  const insert = /\S/.test(before) ? ` ${text}` : text;
  view.dispatch({ changes: { from: to, insert }, selection: { anchor: to + insert.length }, userEvent: 'input' });
  view.focus();
}

import { invertedEffects, isolateHistory, redo, undo } from '@codemirror/commands';
import { type ChangeSpec, type Extension, StateEffect, StateField, type TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

type Way = 'undo' | 'redo';

/** Changes of one group stand in several editors, and perhaps outside of them; undoing one undoes all. */
const groupEffect = StateEffect.define<string>();

/** The group of the newest change of an editor, and whether it stands: typing since then parts the editor from its group. */
const newestGroup = StateField.define<{ readonly id: string; readonly state: 'done' | 'undone' } | null>({
  create: () => null,
  update(newest, transaction) {
    if (!transaction.docChanged) return newest;
    const id = transaction.effects.find((effect) => effect.is(groupEffect))?.value;
    if (typeof id !== 'string') return null;
    return { id, state: transaction.isUserEvent('undo') ? 'undone' : 'done' };
  },
});

/** What belongs to a group outside of the editors, such as a title. */
const companions = new Map<string, (way: Way) => void>();

export function accompanyGroup(id: string, turn: (way: Way) => void): void {
  companions.set(id, turn);
}

/** The changes as one undo step of their editor and as a part of the group. */
export function groupedChanges(id: string, changes: readonly ChangeSpec[]): TransactionSpec {
  return {
    changes: [...changes],
    effects: groupEffect.of(id),
    annotations: isolateHistory.of('full'),
    userEvent: 'input.replace.all',
  };
}

/** Undo and redo in one editor turn the whole group. `others` gives all editors on the screen. */
export function changeGroups(others: () => Iterable<EditorView>): Extension {
  return [
    newestGroup,
    // Undo then carries the mark of the group as the change itself did.
    invertedEffects.of((transaction) => transaction.effects.filter((effect) => effect.is(groupEffect))),
    EditorView.updateListener.of(({ transactions, view }) => {
      for (const transaction of transactions) {
        const way = transaction.isUserEvent('undo') ? 'undo' : transaction.isUserEvent('redo') ? 'redo' : null;
        const id = transaction.effects.find((effect) => effect.is(groupEffect))?.value;
        if (way === null || typeof id !== 'string') continue;
        companions.get(id)?.(way);
        // An editor may not be changed while another one tells of its change.
        queueMicrotask(() =>
          turnOthers(
            [...others()].filter((other) => other !== view),
            id,
            way,
          ),
        );
      }
    }),
  ];
}

/** Takes the group back in every editor whose newest change it is; gives how many editors that were. */
export function undoGroup(editors: Iterable<EditorView>, id: string): number {
  companions.get(id)?.('undo');
  return turnOthers(editors, id, 'undo');
}

function turnOthers(editors: Iterable<EditorView>, id: string, way: Way): number {
  const from = way === 'undo' ? 'done' : 'undone';
  let turned = 0;
  for (const editor of editors) {
    const newest = editor.state.field(newestGroup, false);
    if (newest?.id !== id || newest.state !== from) continue;
    if (way === 'undo') undo(editor);
    else redo(editor);
    turned += 1;
  }
  return turned;
}

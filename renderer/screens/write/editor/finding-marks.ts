import { type EditorState, type Extension, type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, hoverTooltip, type Tooltip } from '@codemirror/view';
import type { Severity } from '../../../../shared/model/finding.ts';
import styles from './editor.module.css';

/** A finding as the text shows it. Offsets are of the text that was checked. */
export interface FindingMark {
  readonly id: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly message: string;
}

export const setFindingMarks = StateEffect.define<readonly FindingMark[]>();

interface Marks {
  readonly byId: ReadonlyMap<string, FindingMark>;
  readonly drawn: DecorationSet;
}

/** Marks move along with the text until the next answer of the checks. */
const marks = StateField.define<Marks>({
  create: () => ({ byId: new Map(), drawn: Decoration.none }),
  update({ byId, drawn }, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setFindingMarks)) return drawMarks(effect.value, transaction.state);
    }
    return { byId, drawn: drawn.map(transaction.changes) };
  },
  provide: (field) => EditorView.decorations.from(field, ({ drawn }) => drawn),
});

/** Underlines findings: double where it blocks, wavy where it warns, dotted where it notes. `onShow` is told of a click on one. */
export function findingMarks(onShow: (findingId: string) => void): Extension {
  return [
    marks,
    hoverTooltip(tooltipAt, { hoverTime: 250 }),
    EditorView.domEventHandlers({
      click: (event) => {
        const marked = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-finding]') : null;
        const id = marked?.dataset['finding'];
        if (id !== undefined) onShow(id);
      },
    }),
  ];
}

/** The finding at the caret, the worst first. */
export function findingAt(state: EditorState): string | null {
  const { from, to, head } = state.selection.main;
  const here = marksAt(state, head);
  // F8 selects the words of one finding; those of another may lie around them.
  return (here.find(({ start, end }) => start === from && end === to) ?? here[0])?.id ?? null;
}

function marksAt(state: EditorState, position: number): readonly FindingMark[] {
  const { byId, drawn } = state.field(marks);
  const found: FindingMark[] = [];
  drawn.between(position, position, (_from, _to, decoration) => {
    // CodeMirror types what we gave it as any.
    const mark = byId.get((decoration.spec as { readonly id: string }).id);
    if (mark !== undefined) found.push(mark);
  });
  return found.sort((a, b) => order[a.severity] - order[b.severity]);
}

const order: Readonly<Record<Severity, number>> = { block: 0, warn: 1, note: 2 };

function drawMarks(list: readonly FindingMark[], state: EditorState): Marks {
  const ranges: Range<Decoration>[] = [];
  for (const mark of list) {
    const end = Math.min(mark.end, state.doc.length);
    if (mark.start >= end) continue;
    ranges.push(markOf(mark).range(mark.start, end));
  }
  return { byId: new Map(list.map((mark) => [mark.id, mark])), drawn: Decoration.set(ranges, true) };
}

function markOf({ id, severity }: FindingMark): Decoration {
  return Decoration.mark({ id, class: styles[severity] ?? '', attributes: { 'data-finding': id } });
}

function tooltipAt(view: EditorView, position: number): Tooltip | null {
  const found = marksAt(view.state, position);
  if (found.length === 0) return null;
  return { pos: position, above: true, create: () => ({ dom: tooltipOf(found) }) };
}

function tooltipOf(found: readonly FindingMark[]): HTMLElement {
  const box = document.createElement('div');
  box.className = styles.tooltip ?? '';
  for (const mark of found) {
    const title = document.createElement('strong');
    title.textContent = mark.title;
    const message = document.createElement('p');
    message.textContent = mark.message;
    box.append(title, message);
  }
  return box;
}

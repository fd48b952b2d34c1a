import { type EditorState, type Extension, Facet, type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { type SpelledWord, wordsToCheck } from '../../../../shared/spelling/words-to-check.ts';
import { isMisspelt, lookUp, onOwnWords } from '../../../spelling/spelling.ts';
import styles from './spelling-marks.module.css';

/** Whether the text is checked: not when it is in another language, or when nobody wants it. */
export const checksSpelling = Facet.define<boolean, boolean>({ combine: (values) => values[0] ?? false });

const setMisspelt = StateEffect.define<readonly SpelledWord[]>();

const misspelt = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(drawn, transaction) {
    for (const effect of transaction.effects) if (effect.is(setMisspelt)) return draw(effect.value);
    return drawn.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Quiet time before the words of a block are looked at again. */
const quietMs = 300;

/** Underlines words that no dictionary has, in pauses of typing. `onAsk` is told of a right click on one. */
export function spellingMarks(onAsk: (word: SpelledWord) => void): Extension {
  return [
    misspelt,
    ViewPlugin.define((view) => checker(view)),
    EditorView.domEventHandlers({
      contextmenu(event, view) {
        const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
        const word =
          at === null ? undefined : misspeltIn(view.state).find(({ start, end }) => start <= at && at <= end);
        if (word === undefined) return false;
        event.preventDefault();
        onAsk(word);
        return true;
      },
    }),
  ];
}

/** The words that are marked now, in order. */
export function misspeltIn(state: EditorState): readonly SpelledWord[] {
  const words: SpelledWord[] = [];
  state.field(misspelt, false)?.between(0, state.doc.length, (start, end) => {
    if (start < end) words.push({ word: state.sliceDoc(start, end).replaceAll('’', "'"), start, end });
  });
  return words;
}

function checker(view: EditorView) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isGone = false;
  const plan = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), quietMs);
  };
  const check = async () => {
    const { doc } = view.state;
    const words = view.state.facet(checksSpelling) ? wordsToCheck(doc.toString()) : [];
    await lookUp(words.map(({ word }) => word));
    if (!isGone && view.state.doc === doc) mark(view, words);
  };
  const forget = onOwnWords(plan);
  plan();
  return {
    update({ docChanged, selectionSet, startState, state }: ViewUpdate) {
      const isTurned = startState.facet(checksSpelling) !== state.facet(checksSpelling);
      if (docChanged || selectionSet || isTurned) plan();
    },
    destroy() {
      isGone = true;
      clearTimeout(timer);
      forget();
    },
  };
}

/** A word with the caret at its end is still being typed. */
function mark(view: EditorView, words: readonly SpelledWord[]): void {
  const { head } = view.state.selection.main;
  const wrong = words.filter(({ word, end }) => !(view.hasFocus && head === end) && isMisspelt(word));
  const before = misspeltIn(view.state);
  const isSame =
    before.length === wrong.length &&
    wrong.every(({ start, end }, at) => before[at]?.start === start && before[at].end === end);
  if (!isSame) view.dispatch({ effects: setMisspelt.of(wrong) });
}

function draw(words: readonly SpelledWord[]): DecorationSet {
  const ranges: Range<Decoration>[] = words.map(({ start, end }) => underline.range(start, end));
  return Decoration.set(ranges);
}

const underline = Decoration.mark({ class: styles.misspelt ?? '', attributes: { 'data-misspelt': '' } });

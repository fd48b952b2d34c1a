import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { TextPlace } from '../../../../shared/text/find-text.ts';
import styles from './find-marks.module.css';

/** The places of a search in one block, and the one that the person is at. */
export interface FoundInBlock {
  readonly places: readonly TextPlace[];
  readonly current: TextPlace | null;
}

export const setFoundPlaces = StateEffect.define<FoundInBlock>();

/** Marks move along with the text until the search has looked again. */
const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(drawn, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setFoundPlaces)) return draw(effect.value, transaction.newDoc.length);
    }
    return drawn.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Shows what the search found. */
export function findMarks(): Extension {
  return marks;
}

function draw({ places, current }: FoundInBlock, length: number): DecorationSet {
  const inText = places.filter(({ start, end }) => start < end && end <= length);
  return Decoration.set(
    inText.map((place) => {
      const isCurrent = current !== null && place.start === current.start && place.end === current.end;
      return (isCurrent ? currentMark : mark).range(place.start, place.end);
    }),
  );
}

const mark = Decoration.mark({ class: styles.found ?? '' });
const currentMark = Decoration.mark({ class: `${styles.found ?? ''} ${styles.current ?? ''}` });

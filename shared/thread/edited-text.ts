import type { PostEdit } from '../model/post-breaks.ts';
import { findPlace, type Gap } from './break-places.ts';
import type { DraftText } from './draft-text.ts';

/** An edit where it stands in the draft of now. */
export interface PlacedEdit {
  readonly edit: PostEdit;
  /** The stretch of the draft that it stands for. */
  readonly start: number;
  readonly end: number;
  readonly from: Gap | null;
  readonly to: Gap | null;
}

/** The edits that still have their place, in order; of two that overlap the first one stays. */
export function placeEdits(draft: DraftText, edits: readonly PostEdit[]): readonly PlacedEdit[] {
  const placed = edits
    .flatMap((edit) => placeEdit(draft, edit))
    .sort((left, right) => left.start - right.start || left.end - right.end);
  const kept: PlacedEdit[] = [];
  for (const each of placed) if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  return kept;
}

function placeEdit(draft: DraftText, edit: PostEdit): readonly PlacedEdit[] {
  const [from, to] = [boundOf(draft, edit.from), boundOf(draft, edit.to)];
  if (from === 'gone' || to === 'gone') return [];
  const start = from?.after ?? 0;
  const end = to?.before ?? draft.text.trimEnd().length;
  return end > start ? [{ edit, start, end, from, to }] : [];
}

function boundOf(draft: DraftText, place: PostEdit['from']): Gap | null | 'gone' {
  return place === null ? null : (findPlace(draft, place) ?? 'gone');
}

export interface EditedText {
  readonly draft: DraftText;
  /** Where an offset of the draft stands in the edited text; inside an edited stretch its start. */
  readonly moved: (offset: number) => number;
}

/** The draft with other words for some stretches. What is known of the words of a stretch goes with them. */
export function applyEdits(draft: DraftText, edits: readonly PlacedEdit[]): EditedText {
  if (edits.length === 0) return { draft, moved: (offset) => offset };
  const moved = (offset: number) => movedBy(edits, offset, 'start');
  const movedEnd = (offset: number) => movedBy(edits, offset, 'end');
  const isOutside = (from: number, to: number) => edits.every(({ start, end }) => to <= start || from >= end);
  const span = <Span extends { readonly start: number; readonly end: number }>(each: Span) => ({
    ...each,
    start: moved(each.start),
    end: movedEnd(each.end),
  });
  const breaks = (offsets: readonly number[]) => offsets.filter((at) => isOutside(at, at)).map(moved);
  return {
    moved,
    draft: {
      ...draft,
      text: editedText(draft.text, edits),
      blocks: draft.blocks.map(span),
      manualBreaks: breaks(draft.manualBreaks),
      repeatable: draft.repeatable.filter(({ start, end }) => isOutside(start, end)).map(span),
    },
  };
}

function editedText(text: string, edits: readonly PlacedEdit[]): string {
  let written = '';
  let from = 0;
  for (const { edit, start, end } of edits) {
    written += text.slice(from, start) + edit.text.trim();
    from = end;
  }
  return written + text.slice(from);
}

function movedBy(edits: readonly PlacedEdit[], offset: number, side: 'start' | 'end'): number {
  let shift = 0;
  for (const { edit, start, end } of edits) {
    const length = edit.text.trim().length;
    if (offset >= end) shift += length - (end - start);
    else if (offset > start) return start + shift + (side === 'end' ? length : 0);
    else break;
  }
  return offset + shift;
}

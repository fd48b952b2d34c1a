import { type EditorState, type Extension, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import type { SourceStatus } from '../../../../shared/model/source.ts';
import { type Citation, findCitations } from '../../../../shared/text/citations.ts';
import styles from './editor.module.css';

/** What a chip shows of a source. */
export interface ChipSource {
  readonly name: string;
  readonly title: string;
  readonly status: SourceStatus;
}

/** Sources by key, and the words that a chip needs. */
export interface ChipSources {
  readonly byKey: ReadonlyMap<string, ChipSource>;
  readonly unknownWord: string;
  readonly retractedWord: string;
}

export const setChipSources = StateEffect.define<ChipSources>();

const noSources: ChipSources = { byKey: new Map(), unknownWord: '', retractedWord: '' };

const chipSources = StateField.define<ChipSources>({
  create: () => noSources,
  update(sources, transaction) {
    return transaction.effects.reduce((kept, effect) => (effect.is(setChipSources) ? effect.value : kept), sources);
  },
});

const chips = StateField.define<DecorationSet>({
  create: drawChips,
  update(drawn, transaction) {
    const isSame = !transaction.docChanged && transaction.selection === undefined;
    return isSame && !transaction.effects.some((effect) => effect.is(setChipSources))
      ? drawn
      : drawChips(transaction.state);
  },
  provide: (field) => [
    EditorView.decorations.from(field),
    EditorView.atomicRanges.of((view) => view.state.field(field)),
  ],
});

/** Shows `[@key]` as a chip that the caret steps over and Backspace takes away whole. `onOpen` is told of a click on one. */
export function citationChips(onOpen: (citation: Citation) => void): Extension {
  const click = (event: MouseEvent, view: EditorView) => {
    const chip = event.target instanceof Element ? event.target.closest<HTMLElement>(`.${styles.chips ?? ''}`) : null;
    const at = chip === null ? -1 : view.posAtDOM(chip);
    const citation = findCitations(view.state.doc.toString()).find(({ start, end }) => start <= at && at < end);
    if (citation !== undefined) onOpen(citation);
  };
  return [chipSources, chips, EditorView.domEventHandlers({ click })];
}

/** The citation that the caret touches, for editing it. */
export function citationAt(state: EditorState): Citation | null {
  const { from, to } = state.selection.main;
  return findCitations(state.doc.toString()).find((citation) => citation.start <= to && citation.end >= from) ?? null;
}

function drawChips(state: EditorState): DecorationSet {
  const sources = state.field(chipSources);
  const builder = new RangeSetBuilder<Decoration>();
  for (const citation of findCitations(state.doc.toString())) {
    if (isBeingTyped(citation, state)) continue;
    builder.add(citation.start, citation.end, Decoration.replace({ widget: new ChipWidget(citation, sources) }));
  }
  return builder.finish();
}

/** A key in running text has no end of its own: it stays text while the caret is at it. */
function isBeingTyped(citation: Citation, state: EditorState): boolean {
  const { head } = state.selection.main;
  if (citation.form === 'bracketed') return head > citation.start && head < citation.end;
  return head > citation.start && head <= citation.end;
}

/** CodeMirror takes widgets only as classes. */
class ChipWidget extends WidgetType {
  readonly citation: Citation;
  readonly sources: ChipSources;
  readonly sign: string;

  constructor(citation: Citation, sources: ChipSources) {
    super();
    this.citation = citation;
    this.sources = sources;
    this.sign = JSON.stringify(
      citation.items.map((item) => [item.key, item.prefix, item.locator, sources.byKey.get(item.key)]),
    );
  }

  override eq(other: ChipWidget): boolean {
    return other.sign === this.sign;
  }

  override toDOM(): HTMLElement {
    const group = document.createElement('span');
    group.className = styles.chips ?? '';
    // Chips of one bracket may stand on two lines.
    for (const item of this.citation.items) group.append(this.chip(item), document.createElement('wbr'));
    group.lastChild?.remove();
    return group;
  }

  override ignoreEvent(): boolean {
    return false;
  }

  private chip(item: Citation['items'][number]): HTMLElement {
    const source = this.sources.byKey.get(item.key);
    const state = source === undefined ? 'unknown' : source.status;
    const chip = document.createElement('span');
    chip.className = styles.chip ?? '';
    chip.dataset['state'] = state;
    chip.title = source === undefined ? `${item.key}: ${this.sources.unknownWord}` : source.title;
    const name = document.createElement('span');
    name.textContent = [item.prefix, source?.name ?? `@${item.key}`].filter((part) => part !== '').join(' ');
    chip.append(name, ...this.spoken(state));
    if (item.locator !== '') chip.append(`, ${item.locator}`);
    return chip;
  }

  /** What the colour says, for those who do not see it. */
  private spoken(state: SourceStatus | 'unknown'): readonly HTMLElement[] {
    if (state !== 'unknown' && state !== 'retracted') return [];
    const word = document.createElement('span');
    word.className = 'spoken';
    word.textContent = ` (${state === 'unknown' ? this.sources.unknownWord : this.sources.retractedWord})`;
    return [word];
  }
}

import { EditorView } from '@codemirror/view';
import { useEffect, useMemo, useState } from 'react';
import { replaceText, type TextSearch } from '../../../../shared/text/find-text.ts';
import { setBlockText } from '../blocks.ts';
import { accompanyGroup, groupedChanges, undoGroup } from '../editor/change-groups.ts';
import type { Editors } from '../editor/editors.ts';
import { setFoundPlaces } from '../editor/find-marks.ts';
import type { Desk } from '../use-desk.ts';
import { type DraftHit, hitFrom, hitsIn, type SearchStart } from './draft-hits.ts';

export interface Find {
  readonly shown: 'closed' | 'find' | 'replace';
  readonly search: TextSearch;
  readonly replacement: string;
  readonly hits: readonly DraftHit[];
  /** The hit that the person is at; -1 without hits. */
  readonly current: number;
  open(shown: 'find' | 'replace'): void;
  /** Closes the bar and puts the caret to the hit. */
  close(): void;
  setSearch(change: Partial<TextSearch>): void;
  setReplacement(replacement: string): void;
  step(by: 1 | -1): void;
  replaceOne(): void;
  /** Gives what takes all of it back, and how many places were replaced. */
  replaceAll(): { readonly count: number; undo(): void };
}

const firstSearch: TextSearch = { query: '', case: 'ignore', words: 'any' };

/** Find and replace in the title and all blocks of one draft. */
export function useFind(desk: Desk, editors: Editors): Find {
  const [shown, setShown] = useState<Find['shown']>('closed');
  const [search, setSearch] = useState(firstSearch);
  const [replacement, setReplacement] = useState('');
  const [start, setStart] = useState<SearchStart | null>(null);
  const hits = useHits(desk, shown === 'closed' ? null : search);
  const current = hitFrom(hits, start, desk.writing.content);
  const hit = hits[current];
  useMarks(editors, hits, hit);

  const goTo = (index: number) => {
    const next = hits[(index + hits.length) % hits.length];
    if (next === undefined) return;
    setStart({ blockId: next.blockId, at: next.start });
    show(editors, next);
  };
  return {
    ...{ shown, search, replacement, hits, current, setReplacement },
    open(next) {
      setShown(next);
      const from = startAt(editors);
      if (from === null) return;
      setStart(from.start);
      if (from.words !== '') setSearch({ ...search, query: from.words });
    },
    close() {
      setShown('closed');
      leaveTo(editors, hit);
    },
    setSearch: (change) => setSearch({ ...search, ...change }),
    step: (by) => goTo(current + by),
    replaceOne() {
      if (hit === undefined) return;
      setStart({ blockId: hit.blockId, at: hit.start + replacement.length });
      replaceHit(desk, editors, { hit, replacement });
    },
    replaceAll: () => replaceHits(desk, editors, { hits, replacement }),
  };
}

/** Where the caret is, and the words that are selected there when they stand on one line. */
function startAt(editors: Editors): { readonly start: SearchStart; readonly words: string } | null {
  const selected = editors.selected();
  if (selected === null) return null;
  const words = editors.view(selected.blockId)?.state.sliceDoc(selected.start, selected.end) ?? '';
  const start = { blockId: selected.blockId, at: selected.start };
  return { start, words: words.includes('\n') ? '' : words.slice(0, 200) };
}

function useHits({ writing }: Desk, search: TextSearch | null): readonly DraftHit[] {
  const { title, blocks } = writing.content;
  return useMemo(() => (search === null ? noHits : hitsIn({ title, blocks }, search)), [title, blocks, search]);
}

const noHits: readonly DraftHit[] = [];

function useMarks(editors: Editors, hits: readonly DraftHit[], current: DraftHit | undefined): void {
  useEffect(() => {
    const marked = new Set(hits.flatMap(({ blockId }) => blockId ?? []));
    for (const blockId of marked) {
      const places = hits.filter((hit) => hit.blockId === blockId);
      const at = current?.blockId === blockId ? current : null;
      editors.view(blockId)?.dispatch({ effects: setFoundPlaces.of({ places, current: at }) });
    }
    return () => {
      for (const blockId of marked) {
        editors.view(blockId)?.dispatch({ effects: setFoundPlaces.of({ places: [], current: null }) });
      }
    };
  }, [editors, hits, current]);
}

function leaveTo(editors: Editors, hit: DraftHit | undefined): void {
  if (hit !== undefined && hit.blockId !== null) editors.focus(hit.blockId, hit);
}

/** Shows a hit in the text while the focus stays in the bar. */
function show(editors: Editors, { blockId, start }: DraftHit): void {
  if (blockId === null) return;
  editors.view(blockId)?.dispatch({ effects: EditorView.scrollIntoView(start, { y: 'center' }) });
}

function replaceHit(
  { session }: Desk,
  editors: Editors,
  { hit, replacement }: { readonly hit: DraftHit; readonly replacement: string },
): void {
  const { blockId } = hit;
  if (blockId === null) {
    session.change((content) => ({ ...content, title: replaceText(content.title, [hit], replacement) }));
    return;
  }
  const changes = { from: hit.start, to: hit.end, insert: replacement };
  editors.view(blockId)?.dispatch({ changes, userEvent: 'input.replace' });
}

interface Replacing {
  readonly hits: readonly DraftHit[];
  readonly replacement: string;
}

function replaceHits(desk: Desk, editors: Editors, { hits, replacement }: Replacing): ReturnType<Find['replaceAll']> {
  const group = crypto.randomUUID();
  replaceInTitle(desk, group, { hits: hits.filter(({ blockId }) => blockId === null), replacement });
  for (const blockId of new Set(hits.flatMap((hit) => hit.blockId ?? []))) {
    const places = hits.filter((hit) => hit.blockId === blockId);
    const changes = places.map(({ start, end }) => ({ from: start, to: end, insert: replacement }));
    const view = editors.view(blockId);
    if (view !== null) view.dispatch(groupedChanges(group, changes));
    else replaceUnseen(desk, blockId, { hits: places, replacement });
  }
  return { count: hits.length, undo: () => void undoGroup(editors.views(), group) };
}

/** The title has no undo of its own: it goes with that of the blocks, as long as nobody has written another one since. */
function replaceInTitle({ session }: Desk, group: string, { hits, replacement }: Replacing): void {
  if (hits.length === 0) return;
  const before = session.get().content.title;
  const after = replaceText(before, hits, replacement);
  const turn = (from: string, to: string) =>
    session.change((content) => (content.title === from ? { ...content, title: to } : content));
  turn(before, after);
  accompanyGroup(group, (way) => (way === 'undo' ? turn(after, before) : turn(before, after)));
}

function replaceUnseen({ session }: Desk, blockId: string, { hits, replacement }: Replacing): void {
  session.change((content) => {
    const text = content.blocks.find(({ id }) => id === blockId)?.text ?? '';
    return { ...content, blocks: setBlockText(content.blocks, blockId, replaceText(text, hits, replacement)) };
  });
}

import type { DraftContent } from '../../../../shared/model/draft.ts';
import { findText, type TextPlace, type TextSearch } from '../../../../shared/text/find-text.ts';

/** A place in a draft; `blockId` is null in its title. */
export interface DraftHit extends TextPlace {
  readonly blockId: string | null;
}

type Searched = Pick<DraftContent, 'title' | 'blocks'>;

/** Every place in title and blocks, in the order of the text; the title comes first. */
export function hitsIn({ title, blocks }: Searched, search: TextSearch): readonly DraftHit[] {
  return [
    ...findText(title, search).map((place) => ({ ...place, blockId: null })),
    ...blocks.flatMap(({ id, text }) => findText(text, search).map((place) => ({ ...place, blockId: id }))),
  ];
}

/** A caret in the draft: where the search goes on from. */
export interface SearchStart {
  readonly blockId: string | null;
  readonly at: number;
}

/** The first hit at or behind a caret, round at the end; -1 without hits. */
export function hitFrom(hits: readonly DraftHit[], start: SearchStart | null, { blocks }: Searched): number {
  if (hits.length === 0) return -1;
  if (start === null) return 0;
  const order = (blockId: string | null) => (blockId === null ? -1 : blocks.findIndex(({ id }) => id === blockId));
  const place = order(start.blockId);
  if (place === -1 && start.blockId !== null) return 0;
  const found = hits.findIndex(
    (hit) => order(hit.blockId) > place || (hit.blockId === start.blockId && hit.start >= start.at),
  );
  return Math.max(0, found);
}

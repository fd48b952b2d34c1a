import type { Block } from '../../../model/draft.ts';
import type { FindingPlace } from '../../../model/finding.ts';

/** The text of a draft in one piece, its lists of sources aside, and the way back to the blocks. */
export interface DraftWords {
  readonly text: string;
  readonly placeOf: (start: number, end: number) => FindingPlace;
}

export function wordsOfDraft(blocks: readonly Block[]): DraftWords {
  const parts: { readonly block: Block; readonly start: number; readonly end: number }[] = [];
  let text = '';
  for (const block of blocks) {
    if (block.role === 'sources' || block.text.trim() === '') continue;
    const start = text === '' ? 0 : text.length + 2;
    text += `${text === '' ? '' : '\n\n'}${block.text}`;
    parts.push({ block, start, end: text.length });
  }
  return {
    text,
    placeOf(start, end) {
      const part = parts.find((one) => one.start <= start && start < one.end);
      if (part === undefined) return { kind: 'draft' };
      const last = Math.min(end, part.end);
      return { kind: 'block', blockId: part.block.id, start: start - part.start, end: last - part.start };
    },
  };
}

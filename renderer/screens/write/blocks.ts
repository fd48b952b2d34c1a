import type { Block, BlockRole, DraftContent, Template } from '../../../shared/model/draft.ts';

/** Changes of the list of blocks; each gives a new list. */
export function setBlockText(blocks: DraftContent['blocks'], blockId: string, text: string): DraftContent['blocks'] {
  const before = blocks.find((block) => block.id === blockId);
  if (before === undefined || before.text === text) return blocks;
  return blocks.map((block) => (block.id === blockId ? { ...block, text } : block));
}

export function addBlockAfter(
  blocks: DraftContent['blocks'],
  afterId: string | null,
  added: Block,
): DraftContent['blocks'] {
  const at = afterId === null ? blocks.length : blocks.findIndex((block) => block.id === afterId) + 1;
  return blocks.toSpliced(at, 0, added);
}

export function removeBlock(blocks: DraftContent['blocks'], blockId: string): DraftContent['blocks'] {
  return blocks.filter((block) => block.id !== blockId);
}

/** One place up or down; unchanged at the ends. */
export function moveBlock(blocks: DraftContent['blocks'], blockId: string, step: -1 | 1): DraftContent['blocks'] {
  const from = blocks.findIndex((block) => block.id === blockId);
  const to = from + step;
  const moved = blocks[from];
  if (moved === undefined || to < 0 || to >= blocks.length) return blocks;
  return blocks.toSpliced(from, 1).toSpliced(to, 0, moved);
}

/** Puts a block right before or behind another; unchanged when it is the same or one of them is gone. */
export function moveBlockBeside(
  blocks: DraftContent['blocks'],
  blockId: string,
  place: { readonly blockId: string; readonly edge: 'before' | 'after' },
): DraftContent['blocks'] {
  const moved = blocks.find((block) => block.id === blockId);
  const others = blocks.filter((block) => block.id !== blockId);
  const at = others.findIndex((block) => block.id === place.blockId);
  if (moved === undefined || at === -1) return blocks;
  return others.toSpliced(place.edge === 'before' ? at : at + 1, 0, moved);
}

/** The template's words of guidance for each block: the template's blocks of the same role and label, in order. */
export function guidanceOf(blocks: DraftContent['blocks'], template: Template | null): ReadonlyMap<string, string> {
  const open = [...(template?.blocks ?? [])];
  const guidance = new Map<string, string>();
  for (const block of blocks) {
    const at = open.findIndex(({ role, label }) => role === block.role && label === block.label);
    const found = at === -1 ? undefined : open.splice(at, 1)[0];
    if (found !== undefined) guidance.set(block.id, found.guidance);
  }
  return guidance;
}

/** How a block of a role is set: myths as quoted words, statements about the text itself more quietly. */
export function voiceOf(role: BlockRole): 'plain' | 'myth' | 'aside' {
  if (role === 'myth') return 'myth';
  return role === 'disclosure' || role === 'disclaimer' || role === 'sources' ? 'aside' : 'plain';
}

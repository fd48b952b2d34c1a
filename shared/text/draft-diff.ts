import type { Block, DraftContent } from '../model/draft.ts';
import { type DiffPart, diffWords } from './word-diff.ts';

/** One block of two versions of a draft, side by side. A block that only one of them has is null in the other. */
export interface BlockComparison {
  readonly before: Block | null;
  readonly after: Block | null;
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  /** What differs in the text; one part of kind `same` where nothing does. */
  readonly parts: readonly DiffPart[];
  /** Whether its label or role is another one now. */
  readonly isRenamed: boolean;
}

type Compared = Pick<DraftContent, 'blocks'>;

/**
 * The blocks of two versions of a draft in the order of the later one; what was taken out stands where it was. Blocks belong
 * together by their id, and those left over by role and label, in order.
 */
export function compareBlocks(before: Compared, after: Compared): readonly BlockComparison[] {
  const partners = partnersOf(before.blocks, after.blocks);
  const taken = new Set(partners.values());
  const rows: BlockComparison[] = after.blocks.map((block) => comparison(partners.get(block.id) ?? null, block));
  before.blocks.forEach((block, index) => {
    if (taken.has(block)) return;
    const previous = before.blocks[index - 1];
    const at = previous === undefined ? 0 : rows.findIndex((row) => row.before === previous) + 1;
    rows.splice(at, 0, comparison(block, null));
  });
  return rows;
}

/** For the id of each later block the earlier one that it grew from. */
function partnersOf(before: readonly Block[], after: readonly Block[]): ReadonlyMap<string, Block> {
  const open = new Set(before);
  const partners = new Map<string, Block>();
  const pair = (block: Block, partner: Block | undefined) => {
    if (partner === undefined) return;
    partners.set(block.id, partner);
    open.delete(partner);
  };
  for (const block of after) {
    pair(
      block,
      before.find(({ id }) => id === block.id),
    );
  }
  for (const block of after) {
    if (partners.has(block.id)) continue;
    pair(
      block,
      [...open].find(({ role, label }) => role === block.role && label === block.label),
    );
  }
  return partners;
}

function comparison(before: Block | null, after: Block | null): BlockComparison {
  const parts = diffWords(before?.text ?? '', after?.text ?? '');
  const isRenamed = before !== null && after !== null && (before.label !== after.label || before.role !== after.role);
  return { before, after, parts, isRenamed, kind: kindOf(before, after) };
}

function kindOf(before: Block | null, after: Block | null): BlockComparison['kind'] {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  return before.text === after.text ? 'same' : 'changed';
}

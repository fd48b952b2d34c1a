import type { AnnotatedBlock, AnnotatedDraft, PlacedSentence } from './annotate.ts';
import { placeDraftHits, type Raised } from './findings.ts';
import type { DraftRule } from './rule.ts';

interface Kept {
  readonly rules: readonly DraftRule[];
  readonly id: string;
  readonly label: string;
  readonly raised: readonly Raised[];
}

/**
 * What rules that look at one block at a time say of each block, kept while the block stands: while somebody types, all blocks but one do. A block is
 * the same while its sentences are the same object, which stands for its text, its role and the pack of its language.
 */
export function createBlockChecker(): (draft: AnnotatedDraft, rules: readonly DraftRule[]) => readonly Raised[] {
  const known = new WeakMap<readonly PlacedSentence[], Kept>();
  return (draft, rules) => {
    const raised: Raised[] = [];
    for (const block of draft.blocks) {
      const before = known.get(block.sentences);
      const kept = before !== undefined && isSame(before, block, rules) ? before : checkBlock(draft, block, rules);
      if (kept !== before) known.set(block.sentences, kept);
      for (const one of kept.raised) raised.push(one);
    }
    return raised;
  };
}

function isSame(before: Kept, { block }: AnnotatedBlock, rules: readonly DraftRule[]): boolean {
  return before.rules === rules && before.id === block.id && before.label === block.label;
}

function checkBlock(draft: AnnotatedDraft, block: AnnotatedBlock, rules: readonly DraftRule[]): Kept {
  const alone: AnnotatedDraft = { input: draft.input, blocks: [block] };
  const { id, label } = block.block;
  return { rules, id, label, raised: rules.flatMap((rule) => placeDraftHits(alone, rule)) };
}

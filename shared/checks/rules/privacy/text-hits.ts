import type { AnnotatedBlock, AnnotatedDraft } from '../../annotate.ts';
import type { DraftHit } from '../../rule.ts';

/**
 * A finding for each match of `pattern` in a block's own text that `isWanted`: for what sentences no longer have, since links and account names are masked
 * in them.
 */
export function textHits(
  draft: AnnotatedDraft,
  pattern: RegExp,
  isWanted: (match: RegExpExecArray, block: AnnotatedBlock) => boolean,
): readonly DraftHit[] {
  return draft.blocks.flatMap((block) =>
    [...block.block.text.matchAll(pattern)]
      .filter((match) => isWanted(match, block))
      .map((match) => {
        const text = match[0];
        const end = match.index + text.length;
        return {
          place: { kind: 'block' as const, blockId: block.block.id, start: match.index, end },
          words: text,
          values: { text },
          why: [{ feature: 'identifier', text }],
          fixes: [
            {
              kind: 'suggest' as const,
              label: { key: 'checks.fix.remove', values: { text } },
              edits: [{ blockId: block.block.id, start: match.index, end, text: '' }],
            },
          ],
        };
      }),
  );
}

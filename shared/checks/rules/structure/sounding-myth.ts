import type { Block } from '../../../model/draft.ts';
import type { AnnotatedBlock, AnnotatedDraft } from '../../annotate.ts';
import { mythSigns, type PlacedSign, standingSum } from '../../myth-post.ts';
import type { DraftHit } from '../../rule.ts';

/** From here on what leaves a falsehood standing outweighs what sets it right by so much that it is told. */
const leastSum = 1.25;

/** Posts of a bare text that sound as if they left a falsehood standing. English alone is read so. */
export function findSounding(draft: AnnotatedDraft): readonly DraftHit[] {
  if (!/^en(?:-|$)/i.test(draft.input.language)) return [];
  return draft.blocks.filter(({ block }) => speaking.has(block.role)).flatMap(judge);
}

const speaking = new Set<Block['role']>(['fact', 'explanation', 'action']);

function judge(block: AnnotatedBlock): readonly DraftHit[] {
  const signs = mythSigns(block);
  const main = signs.reduce<PlacedSign | null>(
    (best, sign) => (best === null || sign.weight > best.weight ? sign : best),
    null,
  );
  if (main === null || standingSum(signs) < leastSum) return [];
  return [
    {
      place: { kind: 'block', blockId: block.block.id, start: main.placed.start, end: main.placed.end },
      severity: 'warn',
      message: 'scored',
      words: block.sentences.map(({ sentence }) => sentence.words).join(' '),
      why: signs.map(({ kind, weight, start, end, placed }) => ({
        feature: kind,
        weight,
        text: placed.sentence.text.slice(start, end),
      })),
    },
  ];
}

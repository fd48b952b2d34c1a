import type { Fix } from '../../model/finding.ts';
import type { AnnotatedDraft } from '../annotate.ts';
import type { DraftHit, Why } from '../rule.ts';
import { type Story, storiesOf, type WeighedFeature } from '../story.ts';

/** A finding over each story that `isWanted`, with all that added up to it. */
export function storyHits(draft: AnnotatedDraft, isWanted: (story: Story) => boolean): readonly DraftHit[] {
  return storiesOf(draft)
    .filter(isWanted)
    .map((story) => storyHit(draft, story));
}

export function storyHit(draft: AnnotatedDraft, story: Story): DraftHit {
  const text = draft.blocks.find(({ block }) => block.id === story.blockId)?.block.text ?? '';
  return {
    place: { kind: 'block', blockId: story.blockId, start: story.start, end: story.end },
    words: story.words,
    values: {
      facts: story.identifying.map((feature) => feature.text).join(', '),
      count: story.identifying.length,
      score: story.score,
    },
    why: story.features.map(whyOf),
    fixes: story.identifying.flatMap((feature) => removal(text, story, feature)),
  };
}

function whyOf({ kind, text, weight }: WeighedFeature): Why {
  return { feature: kind, text, weight };
}

const removable = new Set(['place', 'time', 'recency']);
const beforeRemoval = /(?:^|[\s,])(?:from|in|at|near|outside|on|this|to|by)\s$/i;

/**
 * Taking out where or when leaves a whole sentence where the words stand at its end or between commas: `came in last week.`, `from
 * Adams with`. Elsewhere nothing is offered, since what is left would not read.
 */
function removal(text: string, story: Story, feature: WeighedFeature): readonly Fix[] {
  if (!removable.has(feature.kind) || feature.start <= story.start) return [];
  const preposition =
    beforeRemoval.exec(text.slice(story.start, feature.start))?.[0].trimStart().replace(/^,/, '') ?? '';
  const start = feature.start - preposition.length;
  const isClear = preposition !== '' || /^\s*[.!?,;]/.test(text.slice(feature.end)) || feature.end >= text.length;
  if (!isClear || start <= story.start) return [];
  const from = text.charAt(start - 1) === ' ' ? start - 1 : start;
  const label = {
    key: `checks.fix.remove-${feature.kind === 'place' ? 'place' : 'time'}`,
    values: { text: text.slice(start, feature.end) },
  };
  return [{ kind: 'suggest', label, edits: [{ blockId: story.blockId, start: from, end: feature.end, text: '' }] }];
}

import type { Fix } from '../../../model/finding.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import type { DraftHit, Why } from '../../rule.ts';
import { isPlain, type Story, storiesOf, type WeighedFeature } from '../../story.ts';

/** A finding over each story that `isWanted`, with all that added up to it; `wordsOf` are those that the rule speaks of. */
export function storyHits(
  draft: AnnotatedDraft,
  isWanted: (story: Story) => boolean,
  wordsOf: (story: Story) => string = (story) => story.text,
): readonly DraftHit[] {
  return storiesOf(draft)
    .filter((story) => isWanted(story) && !isHearsay(draft, story))
    .map((story) => {
      const hit = storyHit(draft, story);
      return { ...hit, values: { ...hit.values, words: wordsOf(story) } };
    });
}

/** What people say of a neighbour's child is often the myth itself: quoted as one it is told only where facts narrow down who it was. */
function isHearsay(draft: AnnotatedDraft, { blockId, identifying }: Story): boolean {
  const role = draft.blocks.find(({ block }) => block.id === blockId)?.block.role;
  return role === 'myth' && identifying.length < 2;
}

/** The same for a rule that blocks: it only warns where the story is told less than plainly. */
export function plainStoryHits(...of: Parameters<typeof storyHits>): readonly DraftHit[] {
  const [draft, isWanted, wordsOf] = of;
  const plain = storyHits(draft, (story) => isWanted(story) && isPlain(story), wordsOf);
  const other = storyHits(draft, (story) => isWanted(story) && !isPlain(story), wordsOf);
  return [...plain, ...other.map((hit) => ({ ...hit, severity: 'warn' as const }))];
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

const removable: ReadonlyMap<string, string> = new Map([
  ['place', 'checks.fix.remove-place'],
  ['time', 'checks.fix.remove-time'],
  ['recency', 'checks.fix.remove-time'],
]);
const preposition = /(?:^|\s)((?:from|in|at|near|outside|on|to|by)\s)$/i;

/**
 * Taking out where or when leaves a whole sentence where a preposition goes with the words (`from Adams`) or where the sentence ends behind
 * them (`came in last week.`). Elsewhere nothing is offered, since what is left would not read.
 */
function removal(text: string, story: Story, feature: WeighedFeature): readonly Fix[] {
  const key = removable.get(feature.kind);
  // In `came in last week` the `in` belongs to the verb.
  const isAlone = /^(?:last|this|yesterday|today|tonight|just|the other|right|\w+ \w+ ago)\b/i.test(feature.text);
  const led = isAlone ? '' : (preposition.exec(text.slice(story.start, feature.start))?.[1] ?? '');
  const start = feature.start - led.length;
  if (key === undefined || start <= story.start || !isClear(text, led, feature.end)) return [];
  const from = text.charAt(start - 1) === ' ' ? start - 1 : start;
  const edits = [{ blockId: story.blockId, start: from, end: feature.end, text: '' }];
  return [{ kind: 'suggest', label: { key, values: { text: text.slice(start, feature.end) } }, edits }];
}

function isClear(text: string, led: string, end: number): boolean {
  return led !== '' || end >= text.length || /^\s*[.!?,;]/.test(text.slice(end, end + 20));
}

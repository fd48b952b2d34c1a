import type { Block } from '../../../model/draft.ts';
import type { Fix } from '../../../model/finding.ts';
import type { CheckInput } from '../../check-input.ts';
import type { DisclaimerState } from './policy-disclaimers.ts';
import type { Target } from './policy-targets.ts';

/** Puts the exact words into the block that the right post carries, and takes them out of where they stand wrongly; null where there is no block for them. */
export function disclaimerFix({ disclaimer, words, targets }: DisclaimerState, { blocks }: CheckInput): Fix | null {
  const [target] = targets;
  if (words === null || target === undefined) return null;
  const spoken = blocks.filter(({ role }) => role !== 'myth' && role !== 'sources');
  const block = blockFor(disclaimer.place, target, spoken);
  if (block === undefined) return null;
  const end = block.text.length;
  const added = { blockId: block.id, start: end, end, text: block.text.trim() === '' ? words : ` ${words}` };
  const removed = spoken.filter(({ id }) => id !== block.id).flatMap((other) => removal(other, words));
  return {
    kind: 'suggest',
    label: { key: removed.length > 0 ? 'checks.POL-01.move' : 'checks.POL-01.fix', values: { text: words } },
    edits: [...removed, added],
  };
}

function blockFor(
  place: DisclaimerState['disclaimer']['place'],
  { posts }: Target,
  spoken: readonly Block[],
): Block | undefined {
  const own = spoken.find(({ role }) => role === 'disclaimer');
  if (place === 'anywhere') return own ?? spoken.at(-1);
  const carrying = place === 'first_post' ? posts.slice(0, 1) : posts.slice(-2);
  const ids = carrying.flatMap(({ blockIds }) => blockIds);
  const there = spoken.filter(({ id }) => ids.includes(id));
  if (place === 'first_post') return there.find((block) => block === own) ?? there[0];
  // A block that is empty stands in no post yet; one for disclaimers comes at the end.
  const isOwnAtEnd = own !== undefined && (there.includes(own) || own.text.trim() === '');
  return isOwnAtEnd ? own : (there.at(-1) ?? own);
}

function removal({ id, text }: Block, words: string): Fix['edits'] {
  const start = text.indexOf(words);
  if (start === -1) return [];
  const space = start > 0 && text[start - 1] === ' ' ? 1 : 0;
  return [{ blockId: id, start: start - space, end: start + words.length, text: '' }];
}

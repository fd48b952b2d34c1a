import type { BreakPlace } from '../model/post-breaks.ts';
import type { BlockPlace } from './role-groups.ts';
import { endsSentence } from './sentence-ends.ts';
import { tokenize } from './tokens.ts';

/** White space between two words of a text (UTF-16 offsets): what stands before it ends at `before`, the next starts at `after`. */
export interface Gap {
  readonly before: number;
  readonly after: number;
  readonly isBetweenSentences: boolean;
}

interface PlacedText {
  readonly text: string;
  readonly blocks: readonly Pick<BlockPlace, 'id' | 'start' | 'end'>[];
}

/** Every gap of a text, in order. The end of a line ends a sentence too. */
export function gapsOf(text: string): readonly Gap[] {
  if (last.text !== text) last = { text, gaps: findGaps(text) };
  return last.gaps;
}

/** One text is asked about for each platform, one after the other. */
let last: { readonly text: string; readonly gaps: readonly Gap[] } = { text: '', gaps: [] };

function findGaps(text: string): readonly Gap[] {
  const tokens = tokenize(text);
  return tokens.slice(0, -1).map(({ end }, index) => {
    const after = tokens[index + 1]?.start ?? end;
    const isBetweenSentences = text.slice(end, after).includes('\n') || endsSentence(tokens, index);
    return { before: end, after, isBetweenSentences };
  });
}

const keptCharacters = 60;

/** How a gap of the text is kept. Null for one that lies in no block. */
export function placeOfGap({ text, blocks }: PlacedText, { before, after }: Omit<Gap, 'isBetweenSentences'>) {
  const block = blocks.find(({ start, end }) => start < before && before <= end);
  if (block === undefined) return null;
  const place: BreakPlace = {
    blockId: block.id,
    before: text.slice(Math.max(block.start, before - keptCharacters), before),
    after: after < block.end ? text.slice(after, Math.min(block.end, after + keptCharacters)) : '',
    offset: before - block.start,
  };
  return place;
}

/**
 * Finds a kept place in the text as it is now. It holds as long as the block is there and the words on one side of the gap still
 * are; the end of a block stays its end. Null when nothing is left of it.
 */
export function findPlace(draft: PlacedText, place: BreakPlace): Gap | null {
  const block = draft.blocks.find(({ id }) => id === place.blockId);
  if (block === undefined) return null;
  const within = gapsOf(draft.text).filter(({ before }) => before > block.start && before <= block.end);
  if (place.after === '') return within.find(({ after }) => after >= block.end) ?? null;
  let best: { readonly gap: Gap; readonly score: number } | null = null;
  for (const gap of within) {
    const score = likeness(draft.text, gap, place) - Math.abs(gap.before - block.start - place.offset) / 1e6;
    if (score > 0 && (best === null || score > best.score)) best = { gap, score };
  }
  return best?.gap ?? null;
}

/** A few letters in common say nothing. */
const fewestAlike = 12;

/** Both sides as they were count most, then the side before, then the side behind, then the letters that are left around the gap. */
function likeness(text: string, gap: Gap, { before, after }: BreakPlace): number {
  const alikeBefore = commonEnd(text, gap.before, before);
  const alikeAfter = commonStart(text, gap.after, after);
  const isBefore = alikeBefore === before.length;
  const isAfter = alikeAfter === after.length;
  if (isBefore && isAfter) return 1000;
  const longEnough = gap.isBetweenSentences ? 1 : fewestAlike;
  if (isBefore && before.length >= longEnough) return 600 + alikeAfter;
  if (isAfter && after.length >= longEnough) return 300 + alikeBefore;
  const alike = alikeBefore + alikeAfter;
  return gap.isBetweenSentences && alike >= fewestAlike ? alike : 0;
}

function commonEnd(text: string, end: number, words: string): number {
  let count = 0;
  while (count < words.length && text[end - 1 - count] === words[words.length - 1 - count]) count += 1;
  return count;
}

function commonStart(text: string, start: number, words: string): number {
  let count = 0;
  while (count < words.length && text[start + count] === words[count]) count += 1;
  return count;
}

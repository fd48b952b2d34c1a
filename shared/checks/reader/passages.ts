import type { AnnotatedBlock, PlacedSentence } from '../annotate.ts';

/** What the second reader reads at once: up to four sentences of a block that stand together, with offsets in the block's text. */
export interface Passage {
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const mostSentences = 4;
const mostCharacters = 500;

/**
 * Sentences in groups as a post would hold them: what a sentence means often stands in the one beside it. A block of up to four sentences is one
 * passage; longer ones are cut evenly, so that a change touches one passage.
 */
export function passagesOf({ block, sentences }: AnnotatedBlock): readonly Passage[] {
  const groups: PlacedSentence[][] = [];
  const size = Math.ceil(sentences.length / Math.ceil(sentences.length / mostSentences || 1));
  for (const placed of sentences) {
    const last = groups.at(-1);
    if (last !== undefined && last.length < size && placed.end - (last[0]?.start ?? 0) <= mostCharacters)
      last.push(placed);
    else groups.push([placed]);
  }
  return groups.map((group) => {
    const start = group[0]?.start ?? 0;
    const end = group.at(-1)?.end ?? start;
    return { blockId: block.id, start, end, text: block.text.slice(start, end) };
  });
}

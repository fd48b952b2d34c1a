import type { Span } from '../text/sentences.ts';
import type { AnnotatedDraft } from './annotate.ts';
import { wordsOf } from './identify.ts';
import type { DraftHit } from './rule.ts';

/** A place in a block's text and what a rule says of it. */
export interface TextPlace extends Span, Omit<Partial<DraftHit>, 'place' | 'words'> {
  readonly text: string;
}

/** Findings in the blocks' texts as they were typed, with their links. `find` should remember what it said of a text (`perText`). */
export function placesInText(draft: AnnotatedDraft, find: (text: string) => readonly TextPlace[]): readonly DraftHit[] {
  return draft.blocks.flatMap(({ block }) =>
    find(block.text).map(({ start, end, text, ...told }) => ({
      place: { kind: 'block' as const, blockId: block.id, start, end },
      words: `${text}|${wordsOf(block.text.slice(Math.max(0, start - 80), end + 80))}`,
      values: { text },
      ...told,
    })),
  );
}

/** Where a pattern stands in a text. The pattern must be global. */
export function placesOf(text: string, pattern: RegExp): readonly TextPlace[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

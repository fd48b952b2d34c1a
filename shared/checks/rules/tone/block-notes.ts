import type { AnnotatedBlock, AnnotatedDraft, PlacedSentence } from '../../annotate.ts';
import { isExempt } from '../../findings.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';

/** What a note is about, with offsets in the sentence. */
export interface Noted {
  readonly placed: PlacedSentence;
  readonly start: number;
  readonly end: number;
  readonly feature: string;
}

/** A hit at `noted`. `text` is what the note quotes. */
export function noteHit({ block }: AnnotatedBlock, { placed, start, end, feature }: Noted): DraftHit {
  const text = placed.sentence.text.slice(start, end);
  return {
    place: { kind: 'block', blockId: block.id, start: placed.start + start, end: placed.start + end },
    values: { text },
    words: `${text}|${placed.sentence.words}`,
    why: [{ feature, text }],
  };
}

/** Asks `look` of each block that is the author's own, and leaves out what stands in a quotation. */
export function notesOf(
  draft: AnnotatedDraft,
  rule: DraftRule,
  look: (block: AnnotatedBlock) => readonly Noted[],
): readonly DraftHit[] {
  return draft.blocks.flatMap((block) =>
    look(block)
      .filter((noted) => !isExempt(rule, noted.placed, noted))
      .map((noted) => noteHit(block, noted)),
  );
}

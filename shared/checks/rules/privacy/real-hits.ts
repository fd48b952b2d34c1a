import type { AnnotatedDraft, PlacedSentence, Sentence } from '../../annotate.ts';
import { joinWords } from '../../identify.ts';
import { perObject } from '../../memory.ts';
import type { DraftHit, SentenceHit } from '../../rule.ts';
import { isMadeUp } from './person-context.ts';

/** What `find` says of each sentence, but of blocks whose people are made up: an exam question has a date of birth, and nobody was born on it. */
export function realHits(
  find: (sentence: Sentence) => readonly SentenceHit[],
): (draft: AnnotatedDraft) => readonly DraftHit[] {
  const known = perObject<Sentence, readonly SentenceHit[]>(find);
  return (draft) =>
    draft.blocks.flatMap(({ block, sentences }) => {
      const hits = sentences.flatMap((placed) => known(placed.sentence).map((hit) => placeHit(block.id, placed, hit)));
      return hits.length === 0 || isMadeUp(sentences) ? [] : hits;
    });
}

function placeHit(blockId: string, { sentence, start: offset }: PlacedSentence, hit: SentenceHit): DraftHit {
  const found = sentence.tokens.filter((token) => token.start >= hit.start && token.end <= hit.end);
  return {
    ...hit,
    place: { kind: 'block', blockId, start: offset + hit.start, end: offset + hit.end },
    words: `${joinWords(found)}|${sentence.words}`,
    fixes: (hit.fixes ?? []).map(({ kind, label, values, edits }) => ({
      kind,
      label: { key: label, values: { ...values } },
      edits: edits.map(({ start, end, text }) => ({ blockId, start: start + offset, end: end + offset, text })),
    })),
  };
}

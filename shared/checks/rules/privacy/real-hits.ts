import type { AnnotatedDraft, Sentence } from '../../annotate.ts';
import { placeInBlock } from '../../findings.ts';
import { perObject } from '../../memory.ts';
import type { DraftHit, SentenceHit } from '../../rule.ts';
import { isMadeUp } from './made-up.ts';

/** What `find` says of each sentence, but of people who are made up: an exam question has a date of birth, and nobody was born on it. */
export function realHits(
  find: (sentence: Sentence) => readonly SentenceHit[],
): (draft: AnnotatedDraft) => readonly DraftHit[] {
  const known = perObject<Sentence, readonly SentenceHit[]>(find);
  return (draft) =>
    draft.blocks.flatMap(({ block, sentences }) =>
      sentences.flatMap((placed, index) => {
        const hits = known(placed.sentence);
        if (hits.length === 0 || isMadeUp(sentences, index)) return [];
        return hits.map((hit) => placeInBlock(block.id, placed, hit));
      }),
    );
}

import type { AnnotatedBlock, AnnotatedDraft, CitedKey } from '../../annotate.ts';
import type { CheckSource } from '../../check-input.ts';
import type { DraftHit } from '../../rule.ts';

/** One mention of a source in the text. `source` is null where the library has none by this key. */
export interface Mention {
  readonly block: AnnotatedBlock;
  readonly cited: CitedKey;
  readonly source: CheckSource | null;
}

/** Every citation of the draft, in the order of the text. */
export function mentionsOf(draft: AnnotatedDraft): readonly Mention[] {
  const byKey = new Map(draft.input.sources.map((source) => [source.key, source]));
  return draft.blocks.flatMap((block) =>
    block.citations.map((cited) => ({ block, cited, source: byKey.get(cited.key) ?? null })),
  );
}

/** A finding at a citation. Its id stands on the key and the sentence around it. */
export function hitAt({ block, cited }: Mention, told: Partial<DraftHit> = {}): DraftHit {
  const around = block.sentences.findLast((placed) => placed.start <= cited.start);
  return {
    place: { kind: 'block', blockId: block.block.id, start: cited.start, end: cited.end },
    words: `${cited.key}|${around === undefined ? '' : around.sentence.words}`,
    values: { key: cited.key },
    why: [{ feature: 'citation', text: cited.key }],
    ...told,
  };
}

/** One finding for each key that `isWanted`, at its first mention: saying it at each would only repeat. */
export function firstMentions(draft: AnnotatedDraft, isWanted: (source: CheckSource) => boolean): readonly DraftHit[] {
  const seen = new Set<string>();
  return mentionsOf(draft).flatMap((mention) => {
    if (mention.source === null || seen.has(mention.cited.key) || !isWanted(mention.source)) return [];
    seen.add(mention.cited.key);
    return [hitAt(mention)];
  });
}

/** A source for examples: complete, current and in support of the answer unless `changes` say otherwise. */
export function exampleSource(changes: Partial<CheckSource> = {}): CheckSource {
  return {
    ...{ key: 'study2020', status: 'current', isComplete: true, role: 'supports', title: 'A study', year: '2024' },
    ...{ doi: '10.1000/example', pmid: null, link: null, design: 'cohort', level: 3, type: 'article-journal' },
    hasAccessDate: false,
    ...changes,
  };
}

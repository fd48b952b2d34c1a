import type { Passage, PassageSentence } from './passages.ts';
import type { SentenceCues } from './sentence-cues.ts';
import { pointsBack } from './words.ts';

/** What parts a sentence from the one before it. */
export type SentenceGap = 'section' | 'paragraph' | 'line' | 'sentence' | 'onward';

/** A sentence where it stands in the whole text (UTF-16 offsets). */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly gapBefore: SentenceGap;
  readonly cues: SentenceCues;
  readonly passage: Passage;
  readonly inPassage: PassageSentence;
  /** What to add to an offset of the passage. */
  readonly offset: number;
}

/** The sentences of all passages in order. `sectionEnds` are offsets where a block ends. */
export function sentencesOfText(passages: readonly Passage[], sectionEnds: ReadonlySet<number>): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let offset = 0;
  let end = 0;
  for (const passage of passages) {
    for (const [index, inPassage] of passage.sentences.entries()) {
      const newlines = index === 0 ? passage.newlines : 0;
      const gapBefore = sectionEnds.has(end) ? 'section' : gapOf(passage, inPassage, newlines);
      const start = offset + inPassage.start;
      end = offset + inPassage.end;
      sentences.push({ start, end, gapBefore, cues: inPassage.cues, passage, inPassage, offset });
    }
    offset += passage.text.length;
  }
  return sentences;
}

function gapOf(passage: Passage, sentence: PassageSentence, newlines: number): SentenceGap {
  if (newlines > 1) return 'paragraph';
  if (newlines === 1) return 'line';
  return pointsBack.has(passage.tokens[sentence.firstToken]?.facts.stem ?? '') ? 'onward' : 'sentence';
}

/** The place in `sentences` of the first that ends behind `offset`; their count when there is none. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

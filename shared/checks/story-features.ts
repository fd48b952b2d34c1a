import type { Sentence } from './annotate.ts';
import type { PackLanguage } from './language-packs.ts';
import type { Match } from './lexicon.ts';
import { perObject } from './memory.ts';
import { englishFeatures } from './story-english.ts';
import { spanishFeatures } from './story-spanish.ts';

/** One thing that a sentence says of a person, and where. Offsets count from the start of the sentence. */
export interface StoryFeature {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The same kinds in every language, so that the weights and the rules are the same. */
const readers: Readonly<Record<PackLanguage, (sentence: Sentence) => readonly Match[]>> = {
  en: englishFeatures,
  es: spanishFeatures,
};

/** Everything in a sentence that may add up to the story of a patient, or speak against one. Kept while the sentence is. */
export const storyFeatures = perObject<Sentence, readonly StoryFeature[]>((sentence) =>
  readers[sentence.language](sentence).map(({ tag, start, end }) => ({
    kind: tag,
    start,
    end,
    text: sentence.text.slice(start, end),
  })),
);

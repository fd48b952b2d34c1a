import type { Token, WordFacts } from './tokens.ts';

/** The gap after the word at `index`, with what stands around it. */
export interface Gap {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly word: WordFacts;
  readonly next: WordFacts;
  /** The word behind the next one. */
  readonly later: WordFacts | undefined;
}

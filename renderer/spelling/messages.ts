export type ToSpellingWorker =
  | { readonly kind: 'check'; readonly number: number; readonly words: readonly string[] }
  | { readonly kind: 'suggest'; readonly number: number; readonly word: string };

/** The answer to the question of the same number: the words that no dictionary has, or the words that were perhaps meant. */
export interface FromSpellingWorker {
  readonly number: number;
  readonly words: readonly string[];
}

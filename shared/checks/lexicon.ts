import type { Token } from '../text/tokens.ts';
import { firstWordsOf, type Grouping, type Match, matchesOf, newList, type PhrasesByTag } from './phrase-index.ts';

export type { Match } from './phrase-index.ts';

export interface Lexicon {
  readonly find: (tokens: readonly Token[]) => readonly Match[];
  /** One of these words stands in every match: for a rule's anchors. */
  readonly firstWords: ReadonlySet<string>;
}

/**
 * A list of phrases by tag. In a phrase, `a|b` is either word, `_` any one word, `word?` and `_?` may be absent; the first word must be a
 * real one. The longest phrase at a place wins; matches do not overlap.
 */
export function createLexicon(phrasesByTag: PhrasesByTag): Lexicon {
  return register(phrasesByTag, 'together');
}

/** Like a lexicon, but one word may carry several tags: within a tag matches do not overlap, between tags they may. */
export function createTagger(phrasesByTag: PhrasesByTag): Lexicon['find'] {
  return register(phrasesByTag, 'by-tag').find;
}

/** Words parted by spaces, as a list: keeps long lists readable. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function register(phrasesByTag: PhrasesByTag, grouping: Grouping): Lexicon {
  const list = newList(phrasesByTag, grouping);
  let firstWords: ReadonlySet<string> | null = null;
  return {
    get firstWords() {
      firstWords ??= firstWordsOf(phrasesByTag);
      return firstWords;
    },
    find: (tokens) => matchesOf(list, tokens),
  };
}

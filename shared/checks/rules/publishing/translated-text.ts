import { segment } from '../../../text/segment.ts';
import { tokenize } from '../../../text/tokens.ts';
import type { AnnotatedBlock, PlacedSentence } from '../../annotate.ts';
import { perText } from '../../memory.ts';

/** What the blocks of an original say, for finding their words again in a translation. */
export interface OriginalWords {
  readonly sentences: ReadonlySet<string>;
  /** The words of each block. */
  readonly blocks: readonly ReadonlySet<string>[];
}

export function originalWords(texts: readonly string[]): OriginalWords {
  const read = texts.map(readText);
  return { sentences: new Set(read.flatMap(({ sentences }) => sentences)), blocks: read.map(({ words }) => words) };
}

const readText = perText((text: string) => {
  const { plain, sentences } = segment(text);
  const words = sentences.map(({ start, end }) => tokenize(plain.slice(start, end)).map(({ word }) => word));
  return { sentences: words.map((each) => each.join(' ')), words: new Set(words.flat()) };
});

const fewestWords = 2;
/** A changed word in a short sentence may be all that differs between two languages; in a long one it is not. */
const fewestSimilarWords = 6;
const similarShare = 0.8;

/** The sentences of a block that stand in it as they did in the original, or nearly so. */
export function untranslatedSentences(block: AnnotatedBlock, original: OriginalWords): readonly PlacedSentence[] {
  return block.sentences.filter(({ sentence }) => {
    const words = sentence.tokens.map(({ word }) => word).filter((word) => /\p{L}/u.test(word));
    if (words.length < fewestWords) return false;
    if (original.sentences.has(sentence.words)) return true;
    if (words.length < fewestSimilarWords) return false;
    return original.blocks.some(
      (known) => words.filter((word) => known.has(word)).length >= words.length * similarShare,
    );
  });
}

/** Languages in which a short sentence of one is often one of the other as well. */
const closeLanguages: readonly ReadonlySet<string>[] = [
  new Set(['no', 'nb', 'nn', 'da']),
  new Set(['sr', 'hr', 'bs', 'sh']),
  new Set(['id', 'ms']),
  new Set(['cs', 'sk']),
  new Set(['gl', 'pt']),
];

/** `same` for two forms of one language (British and American English), whose text may well be the same. */
export function kinshipOf(one: string, other: string): 'same' | 'close' | 'other' {
  const [a, b] = [primaryOf(one), primaryOf(other)];
  if (a === b) return 'same';
  return closeLanguages.some((group) => group.has(a) && group.has(b)) ? 'close' : 'other';
}

function primaryOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

import { segment } from '../../../text/segment.ts';
import { tokenize } from '../../../text/tokens.ts';
import type { AnnotatedBlock, PlacedSentence, Sentence } from '../../annotate.ts';
import { perObject, perText } from '../../memory.ts';

/** Whether a sentence stands as it did in the original, or nearly so. */
export type IsUntranslated = (sentence: Sentence) => boolean;

/** For the texts of an original's blocks; what is said of a sentence is kept as long as both are. */
export const untranslatedIn: (texts: readonly string[]) => IsUntranslated = perObject((texts: readonly string[]) => {
  const read = texts.map(readText);
  const sentences = new Set(read.flatMap((each) => each.sentences));
  const known = new WeakMap<Sentence, boolean>();
  return (sentence) => {
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const isSame = hasEnoughWords(sentence.words) && (sentences.has(sentence.words) || isSimilar(sentence, read));
    known.set(sentence, isSame);
    return isSame;
  };
});

/** The sentences of a block that are not translated. */
export function untranslatedSentences(
  block: AnnotatedBlock,
  isUntranslated: IsUntranslated,
): readonly PlacedSentence[] {
  return block.sentences.filter(({ sentence }) => isUntranslated(sentence));
}

/** How much of a text that stands by itself, such as that of a picture, stands as it did in one of the originals. */
export function untranslatedPart(text: string, originals: readonly string[]): 'none' | 'some' | 'all' {
  const known = new Set(originals.flatMap((original) => readText(original).sentences));
  const said = readText(text).sentences.filter(hasEnoughWords);
  const left = said.filter((sentence) => known.has(sentence));
  if (left.length === 0) return 'none';
  return left.length === said.length ? 'all' : 'some';
}

/** A name alone is the same in many languages. Where words are not parted by spaces, letters are counted. */
export function hasEnoughWords(words: string): boolean {
  const written = words.split(' ').filter((word) => /\p{L}/u.test(word));
  return written.length >= fewestWords || unspaced.test(words);
}

const fewestWords = 2;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{5}/u;

interface TextWords {
  readonly sentences: readonly string[];
  readonly words: ReadonlySet<string>;
}

const readText = perText((text: string): TextWords => {
  const { plain, sentences } = segment(text);
  const words = sentences.map(({ start, end }) => tokenize(plain.slice(start, end)).map(({ word }) => word));
  return { sentences: words.map((each) => each.join(' ')), words: new Set(words.flat()) };
});

/** A changed word in a short sentence may be all that differs between two languages; in a long one it is not. */
const fewestSimilarWords = 6;
const similarShare = 0.8;

function isSimilar({ tokens }: Sentence, read: readonly TextWords[]): boolean {
  const words = tokens.map(({ word }) => word).filter((word) => /\p{L}/u.test(word));
  if (words.length < fewestSimilarWords) return false;
  return read.some(({ words: known }) => words.filter((word) => known.has(word)).length >= words.length * similarShare);
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

/** How many buckets the features of a text share. Two features rarely meet in one, and the weights of all categories stay within a megabyte. */
export const bucketCount = 131_072;

/** One thing that the second reader sees in a text: where its weight stands, and what it is in words that people can read. */
export interface TextFeature {
  readonly bucket: number;
  readonly name: string;
}

/**
 * What the second reader sees in a text beside its embedding: words, pairs, triples and pairs with a gap, pieces of three to five letters, how it begins
 * and ends, and `signs` (what the instant layer found in it). Figures count by their size alone. Each feature once, in the order of the text.
 */
export function featuresOf(text: string, signs: readonly string[]): readonly TextFeature[] {
  const seen = new Set<number>();
  const features: TextFeature[] = [];
  for (const name of namesOf(text, signs)) {
    const bucket = bucketOf(name);
    if (seen.has(bucket)) continue;
    seen.add(bucket);
    features.push({ bucket, name });
  }
  return features;
}

function* namesOf(text: string, signs: readonly string[]): Iterable<string> {
  const words = wordsOf(text);
  for (const sign of signs) yield `sign ${sign}`;
  for (const [index, word] of words.entries()) {
    yield `word ${word}`;
    yield* phrases(words, index);
  }
  yield `start ${words[0] ?? ''}`;
  yield `start ${words.slice(0, 2).join(' ')}`;
  yield `end ${words.at(-1) ?? ''}`;
  yield* pieces(text);
}

function* phrases(words: readonly string[], index: number): Iterable<string> {
  const [word, next, third] = words.slice(index, index + 3);
  if (word === undefined || next === undefined) return;
  yield `words ${word} ${next}`;
  if (third === undefined) return;
  yield `words ${word} ${next} ${third}`;
  yield `words ${word} _ ${third}`;
}

function* pieces(text: string): Iterable<string> {
  const letters = ` ${text.toLowerCase().replace(/\s+/g, ' ').slice(0, longestCharacters)} `;
  for (let length = 3; length <= 5; length += 1) {
    for (let start = 0; start + length <= letters.length; start += 1)
      yield `piece ${letters.slice(start, start + length)}`;
  }
}

// A passage is a few sentences; what is far behind would only cost time.
const longestCharacters = 2000;

/** Words in small letters, marks that carry meaning, signs such as emoji one by one; figures as `#n`, from four digits on as `#big`. */
function wordsOf(text: string): readonly string[] {
  const plain = text
    .slice(0, longestCharacters)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/https?:\S+/g, ' link ')
    .replace(/\d+(?:[.,]\d+)*/g, (figure) => (figure.length > 3 ? '#big' : '#n'));
  return plain.match(/[a-z#'’]+|[%!?"“”…:;()@]|[^\x00-\x7f]/gu) ?? [];
}

/** FNV-1a (Fowler, Noll, Vo; public domain), folded to the number of buckets; `^` gives a signed number, so that it is made unsigned before the remainder. */
function bucketOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  return ((hash ^ (hash >>> 17)) >>> 0) % bucketCount;
}

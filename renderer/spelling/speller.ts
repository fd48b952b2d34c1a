import nspell from 'nspell';

/** The texts of the dictionaries, in Hunspell's format, and words beside them. */
export interface Dictionaries {
  readonly affixes: string;
  readonly american: string;
  readonly british: string;
  readonly medical: readonly string[];
}

export interface Speller {
  isKnown(word: string): boolean;
  /** The nearest known words, the likeliest first. A long word takes up to two seconds. */
  suggest(word: string): readonly string[];
}

const limitSuggestions = 6;

/** British and American spelling both count; so does a known word behind a prefix that medicine puts before anything. */
export function createSpeller({ affixes, american, british, medical }: Dictionaries): Speller {
  // Both come with the same affixes: the British dictionary adds the words that the American one has not.
  const lines = new Set(american.split('\n').slice(1));
  const more = british
    .split('\n')
    .slice(1)
    .filter((line) => !lines.has(line));
  const speller = nspell(affixes, [String(lines.size), ...lines, ...more, ...medical].filter(Boolean).join('\n'));
  const isKnown = (word: string) => speller.correct(word) || speller.correct(word.replace(/'s?$/, ''));
  return {
    isKnown(word) {
      if (isKnown(word)) return true;
      const bare = prefix.exec(word)?.[1];
      return bare !== undefined && isKnown(bare);
    },
    suggest: (word) => nearestFirst(word, speller.suggest(word)).slice(0, limitSuggestions),
  };
}

const prefix = /^(?:non|anti|multi|inter|intra|sub|over|under|pre|post|neuro|immuno|cardio|micro)([a-z]{4,})$/i;

/** nspell gives words in no useful order. Letters in another order are the commonest slip, a wrong first letter a rare one. */
function nearestFirst(word: string, words: readonly string[]): readonly string[] {
  const letters = (text: string) => Array.from(text.toLowerCase()).sort().join('');
  const own = letters(word);
  const distanceOf = (other: string) =>
    editsBetween(word.toLowerCase(), other.toLowerCase()) -
    (letters(other) === own ? 0.5 : 0) +
    (other.charAt(0).toLowerCase() === word.charAt(0).toLowerCase() ? 0 : 0.4);
  return words
    .map((other) => ({ other, distance: distanceOf(other) }))
    .sort((one, two) => one.distance - two.distance)
    .map(({ other }) => other);
}

/** How many letters were put in, left out, taken for others or swapped with their neighbour (optimal string alignment). */
function editsBetween(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  const cell = (row: number, at: number) => rows[row]?.[at] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= one.length; row += 1) {
    rows[row] = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const taken = cell(row - 1, at - 1) + (one[row - 1] === other[at - 1] ? 0 : 1);
      const isSwapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      const swapped = isSwapped ? cell(row - 2, at - 2) + 1 : Number.POSITIVE_INFINITY;
      rows[row]?.push(Math.min(cell(row - 1, at) + 1, cell(row, at - 1) + 1, taken, swapped));
    }
  }
  return cell(one.length, other.length);
}

import type { FoldedWording } from './fold.ts';
import { hashOf } from './hash.ts';

/** What of a wording decides whether it is near another: its words in order, and what no nearness may bridge. */
export interface NearForm {
  readonly stems: readonly string[];
  readonly weights: readonly number[];
  readonly weight: number;
  /** Numbers, negations and the side taken of opposites: two wordings that differ in these do not say the same. */
  readonly guard: string;
  /** Hashes of the words that carry weight, sorted, for `mayBeNear`. */
  readonly content: Uint32Array;
}

/** Longer wordings are compared by their first words. */
const limitWords = 200;
const lightWeight = 0.25;
const replacedFactor = 4;

/** Function words carry little; they still tell "in" from "on" a little. */
export const lightWords: ReadonlySet<string> = new Set(
  (
    'a an the and or of to in on at by for from with as is are was were be been being am it its this that these those there here ' +
    'have has had do does did will would can could may might shall should i you he she we they my your his her our their me him us them ' +
    'so just also very too then than about into over if but what which who when where how all some any more most such said say'
  ).split(' '),
);

const numberWords = new Set(
  'two three four five six seven eight nine ten eleven twelv dozen hundr thousand million billion'.split(' '),
);

const negations = new Set('not no never none neither nor without fake false untrue hoax myth wrong fals'.split(' '));

/** Pairs whose two sides must not pass for each other (as stems). */
const opposites: readonly (readonly [string, string])[] = [
  ['increas', 'decreas'],
  ['increas', 'reduc'],
  ['rais', 'lower'],
  ['caus', 'prevent'],
  ['caus', 'cure'],
  ['safe', 'unsaf'],
  ['safe', 'danger'],
  ['more', 'less'],
  ['more', 'fewer'],
  ['high', 'low'],
  ['higher', 'lower'],
  ['good', 'bad'],
  ['effect', 'ineffect'],
  ['open', 'close'],
  ['men', 'women'],
  ['man', 'woman'],
  ['adult', 'children'],
  ['posit', 'neg'],
  ['before', 'after'],
  ['first', 'second'],
];
const sides = new Map(opposites.flat().map((each) => [each, each]));

/**
 * From here on two wordings count as the same claim. Read off the 6,420 posts of the Constraint set, the 230 claims of
 * HealthVer and 14,231 fact-checked claims: of the pairs at or over it, all but one said the same in other dress.
 */
export const leastNearness = 0.8;

/** Makes a folded wording ready for `nearness`. */
export function nearForm(folded: FoldedWording): NearForm {
  const stems = folded.words.slice(0, limitWords).map((each) => each.stem);
  const weights = stems.map((each) => (lightWords.has(each) ? lightWeight : 1));
  return { stems, weights, weight: sum(weights), guard: guardOf(stems), content: contentOf(stems) };
}

/**
 * How near two wordings are, 0 to 1: the weight of the words that they share in the same order, against all of their words.
 * A word put in the place of another counts more than a word added ("a Texas school" is not "an Ohio school"). 0 where a
 * number, a negation or an opposite differs.
 */
export function nearness(left: NearForm, right: NearForm): number {
  if (left.guard !== right.guard) return 0;
  const total = left.weight + right.weight;
  if (total === 0) return 0;
  const { lone, replaced } = differenceOf(left, right);
  return Math.max(0, 1 - (lone + replacedFactor * replaced) / total);
}

/** Whether `nearness` could reach `leastNearness`: told by the number of shared words alone, which is far quicker. */
export function mayBeNear(left: NearForm, right: NearForm): boolean {
  if (left.guard !== right.guard) return false;
  const lone = left.content.length + right.content.length - 2 * countShared(left.content, right.content);
  return 1 - lone / (left.weight + right.weight) >= leastNearness;
}

function countShared(left: Uint32Array, right: Uint32Array): number {
  let [shared, to] = [0, 0];
  for (const each of left) {
    while (to < right.length && (right[to] ?? 0) < each) to += 1;
    if (right[to] !== each) continue;
    shared += 1;
    to += 1;
  }
  return shared;
}

function contentOf(stems: readonly string[]): Uint32Array {
  return Uint32Array.from(stems.filter((each) => !lightWords.has(each)).map(hashOf)).sort();
}

function guardOf(stems: readonly string[]): string {
  const numbers = stems.filter((each) => /\p{N}/u.test(each) || numberWords.has(each));
  const opposed = stems.filter((each) => sides.has(each));
  const denials = stems.filter((each) => negations.has(each)).length;
  return [...new Set(numbers)].sort().join(' ') + `|${denials}|` + [...new Set(opposed)].sort().join(' ');
}

interface Difference {
  /** Weight of the words that only one of the two has. */
  readonly lone: number;
  /** Weight of the words that stand where the other has different ones. */
  readonly replaced: number;
}

/** Aligns the two by their longest common subsequence and weighs what is left over, gap by gap. */
function differenceOf(left: NearForm, right: NearForm): Difference {
  const common = commonWeights(left, right);
  const width = right.stems.length + 1;
  const difference = { lone: 0, replaced: 0 };
  let [row, column, gapLeft, gapRight] = [left.stems.length, right.stems.length, 0, 0];
  const closeGap = () => {
    difference.lone += gapLeft + gapRight;
    difference.replaced += Math.min(gapLeft, gapRight);
    [gapLeft, gapRight] = [0, 0];
  };
  while (row > 0 && column > 0) {
    const here = common[row * width + column] ?? 0;
    if (left.stems[row - 1] === right.stems[column - 1]) {
      closeGap();
      row -= 1;
      column -= 1;
    } else if (here === common[(row - 1) * width + column]) {
      row -= 1;
      gapLeft += left.weights[row] ?? 0;
    } else {
      column -= 1;
      gapRight += right.weights[column] ?? 0;
    }
  }
  gapLeft += sum(left.weights.slice(0, row));
  gapRight += sum(right.weights.slice(0, column));
  closeGap();
  return difference;
}

/** The weight of the longest common subsequence of each pair of beginnings, row by row. */
function commonWeights(left: NearForm, right: NearForm): Float64Array {
  const width = right.stems.length + 1;
  const common = new Float64Array((left.stems.length + 1) * width);
  for (const [index, stem] of left.stems.entries()) {
    const row = (index + 1) * width;
    const weight = left.weights[index] ?? 0;
    for (let column = 1; column < width; column += 1) {
      const above = row - width + column;
      common[row + column] =
        stem === right.stems[column - 1]
          ? (common[above - 1] ?? 0) + weight
          : Math.max(common[above] ?? 0, common[row + column - 1] ?? 0);
    }
  }
  return common;
}

function sum(weights: readonly number[]): number {
  return weights.reduce((total, each) => total + each, 0);
}

import type { FoldedWording } from './fold.ts';
import { hashOf } from './hash.ts';
import { wordDifference } from './word-difference.ts';

/** What of a wording decides whether it is near another: its words in order, and what no nearness may bridge. */
export interface NearForm {
  readonly stems: readonly string[];
  readonly weights: readonly number[];
  readonly weight: number;
  /** Numbers, negations and the side taken of opposites: two wordings that differ in these do not say the same. */
  readonly guard: string;
  /** Hashes of the words that carry weight, sorted, for `mayBeNear`. */
  readonly content: Uint32Array;
  /** One bit of these 64 for each word that carries weight, for `surelyFar`. */
  readonly firstMarks: number;
  readonly secondMarks: number;
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
  (
    'two three four five six seven eight nine ten eleven twelv dozen hundr thousand million billion ' +
    'twenti thirti forti fifti sixti seventi eighti nineti half third quarter doubl twice tripl zero'
  ).split(' '),
);

const negations = new Set(
  (
    'not no never none neither nor without hardli bare scarc fake false untrue hoax myth wrong fals ' +
    // Of the other languages that claims come in most.
    'nicht kein keinen keiner nie ohn pa jamai san nunca ningun'
  ).split(' '),
);

/** Pairs whose two sides must not pass for each other (as stems). */
const opposites: readonly (readonly [string, string])[] = [
  ['increas', 'decreas'],
  ['increas', 'reduc'],
  ['rais', 'lower'],
  ['caus', 'prevent'],
  ['caus', 'cure'],
  ['safe', 'unsaf'],
  ['vaccin', 'unvaccin'],
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
  const content = contentOf(stems);
  return {
    stems,
    weights,
    weight: weights.reduce((total, each) => total + each, 0),
    guard: guardOf(stems),
    content,
    ...marksOf(content),
  };
}

type Marks = Pick<NearForm, 'firstMarks' | 'secondMarks'>;

function marksOf(content: Uint32Array): Marks {
  let [firstMarks, secondMarks] = [0, 0];
  for (const hash of content) {
    const bit = 1 << (hash >>> 27);
    if ((hash & 0x4000000) === 0) firstMarks |= bit;
    else secondMarks |= bit;
  }
  return { firstMarks, secondMarks };
}

/** Whether `mayBeNear` is surely false: each mark that only one of the two has stands for a word that only that one has. */
export function surelyFar(left: Marks & Pick<NearForm, 'weight'>, right: Marks & Pick<NearForm, 'weight'>): boolean {
  const lone = bitsIn(left.firstMarks ^ right.firstMarks) + bitsIn(left.secondMarks ^ right.secondMarks);
  return 1 - lone / (left.weight + right.weight) < leastNearness;
}

/** How many bits of 32 are set, counted side by side in pairs, fours and bytes. */
function bitsIn(value: number): number {
  const pairs = value - ((value >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
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
  const { lone, replaced } = wordDifference(left, right);
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

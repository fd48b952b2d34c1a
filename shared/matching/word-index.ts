import { stem } from './stem.ts';
import type { AskedWords } from './typed-words.ts';

/**
 * Which rows hold which words, in plain arrays, so that a thread can build them and hand them over without a copy. The rows of
 * term `n` are `rows[ends[n - 1]]` to before `rows[ends[n]]`, rising, and `times` says how often the term stands in each.
 */
export interface WordIndex {
  /** Stems without case and accents, in the order of their code points. */
  readonly terms: readonly string[];
  readonly ends: Uint32Array;
  readonly rows: Uint32Array;
  readonly times: Uint8Array;
  /** The words of each row, by its number; 0 where there is no such row. */
  readonly lengths: Uint16Array;
  /** Rows with at least one word. */
  readonly count: number;
  readonly wordsPerRow: number;
}

/** The rows that hold every asked word, each with its weight by BM25: higher is better, 0 is no match. */
export interface WordMatches {
  /** By the number of the row. Who finds that a row may not be shown puts 0 there. */
  readonly weights: Float64Array;
  /** The numbers of the rows that match, in no order. */
  readonly rows: Uint32Array;
  /** The weight of a text that the index does not know, as its `termsIn`, against the same counts. */
  weighText(terms: readonly string[]): number;
}

/** BM25's usual constants, and the least weight of a word: those of SQLite's full text search, whose ranking this one is. */
const saturation = 1.2;
const lengthShare = 0.75;
const leastRarity = 1e-6;

/** Weighs rows against what was typed. It keeps its lists from one question to the next: an answer lasts until the next question. */
export type WordMatcher = (asked: AskedWords) => WordMatches;

/** Weighs every match anew at each question; rows that hold none of the asked words are not looked at. */
export function createWordMatcher(index: WordIndex): WordMatcher {
  const size = index.lengths.length;
  const board: Board = {
    index,
    weights: new Float64Array(size),
    groupsMet: new Uint8Array(size),
    times: new Uint16Array(size),
    touched: new Uint32Array(size),
    candidates: new Uint32Array(size),
    candidateCount: 0,
  };
  return (asked) => {
    keepThoseThatMet(board, Number.POSITIVE_INFINITY);
    const groups = rarestFirst(index, asked).map((forms, group) => {
      const weighed = forms.map((form) => weighForm(board, form, group));
      keepThoseThatMet(board, group + 1);
      return weighed;
    });
    const rows = board.candidates.subarray(0, board.candidateCount);
    return { weights: board.weights, rows, weighText: (terms) => weighText(index, groups, terms) };
  };
}

/** The `limit` best of `rows`, of equals the newest first; those that weigh nothing are left out. */
export function bestRows(rows: Uint32Array, weights: Float64Array, limit: number): number[] {
  const best: number[] = [];
  const weightOf = (row: number) => weights[row] ?? 0;
  const isBefore = (row: number, other: number) => {
    const difference = weightOf(row) - weightOf(other);
    return difference > 0 || (difference === 0 && row > other);
  };
  // Anything above 0, until there are enough.
  let least = Number.MIN_VALUE;
  // From the end, where mostly the newest are: of many equals, the first few then stay.
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at] ?? 0;
    if (weightOf(row) < least) continue;
    const place = countWhile(best, (other) => isBefore(other, row));
    best.splice(place, 0, row);
    if (best.length > limit) best.pop();
    if (best.length === limit) least = weightOf(best[limit - 1] ?? 0);
  }
  return best;
}

/** How many of the first `values` pass, where all that pass come before all that do not. */
function countWhile(values: readonly number[], passes: (value: number) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(values[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Board {
  readonly index: WordIndex;
  /** Both are 0 but for the candidates. */
  readonly weights: Float64Array;
  /** How many of the asked words each row holds so far. */
  readonly groupsMet: Uint8Array;
  /** How often the form at hand stands in each row; all 0 between two forms. */
  readonly times: Uint16Array;
  readonly touched: Uint32Array;
  /** The rows that hold every word so far: the first `candidateCount` of these. */
  readonly candidates: Uint32Array;
  candidateCount: number;
}

interface AskedTerms {
  readonly term: string;
  readonly isBeginning: boolean;
  /** First and one after the last of the terms that it stands for. */
  readonly terms: readonly [number, number];
}

/** The word with the fewest places makes the candidates: the others are then weighed for those only. */
function rarestFirst(index: WordIndex, asked: AskedWords): readonly (readonly AskedTerms[])[] {
  const groups = asked.map((forms) => {
    const all = forms.map(({ written, isBeginning }): AskedTerms => {
      const term = termOf(written);
      return { term, isBeginning, terms: termsOf(index.terms, term, isBeginning) };
    });
    const places = all.reduce((sum, { terms: [from, to] }) => sum + endOf(index, to) - endOf(index, from), 0);
    return { all, places };
  });
  return groups.sort((left, right) => left.places - right.places).map(({ all }) => all);
}

/** Where the rows of the terms before term `number` end. */
function endOf(index: WordIndex, number: number): number {
  return index.ends[number - 1] ?? 0;
}

interface WeighedForm {
  readonly term: string;
  readonly isBeginning: boolean;
  readonly rarity: number;
}

function weighForm(board: Board, { term, isBeginning, terms }: AskedTerms, group: number): WeighedForm {
  const [from, to] = terms;
  const places = { from: endOf(board.index, from), to: endOf(board.index, to) };
  const isOneTerm = to - from === 1;
  const count = isOneTerm ? places.to - places.from : countTimes(board, places);
  const rarity = rarityOf(board.index.count, count);
  const add = adder(board, group, rarity);
  if (isOneTerm) weighPlaces(board.index, places, add);
  else {
    // Only the first word makes candidates: of the others, a row that is none is out.
    if (group > 0) weighRows(board.candidates.subarray(0, board.candidateCount), board.times, add);
    else if (count * leastShareForAll > board.times.length) weighAllRows(board.times, add);
    else weighRows(board.touched.subarray(0, count), board.times, add);
    board.times.fill(0);
  }
  return { term, isBeginning, rarity };
}

/** Of more than one row in so many, going over all in their order is quicker than jumping to each, and later steps keep that order. */
const leastShareForAll = 8;

interface Places {
  readonly from: number;
  readonly to: number;
}

type AddWeight = (row: number, times: number) => void;

function adder(board: Board, group: number, rarity: number): AddWeight {
  const { weights, groupsMet, candidates, index } = board;
  const factor = rarity * (saturation + 1);
  const perWord = (saturation * lengthShare) / index.wordsPerRow;
  return (row, times) => {
    const met = groupsMet[row] ?? 0;
    if (met !== group && met !== group + 1) return;
    if (met === 0) candidates[board.candidateCount++] = row;
    groupsMet[row] = group + 1;
    const length = saturation * (1 - lengthShare) + perWord * (index.lengths[row] ?? 0);
    weights[row] = (weights[row] ?? 0) + (factor * times) / (times + length);
  };
}

function weighPlaces({ rows, times }: WordIndex, { from, to }: Places, add: AddWeight): void {
  for (let at = from; at < to; at += 1) add(rows[at] ?? 0, times[at] ?? 0);
}

function weighRows(rows: Uint32Array, times: Uint16Array, add: AddWeight): void {
  for (const row of rows) {
    const here = times[row] ?? 0;
    if (here > 0) add(row, here);
  }
}

function weighAllRows(times: Uint16Array, add: AddWeight): void {
  for (let row = 0; row < times.length; row += 1) {
    const here = times[row] ?? 0;
    if (here > 0) add(row, here);
  }
}

/** Adds up how often the terms of those places stand in each row, lists those rows and gives how many they are. */
function countTimes({ index, times, touched }: Board, { from, to }: Places): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const row = index.rows[at] ?? 0;
    const before = times[row] ?? 0;
    if (before === 0) touched[count++] = row;
    times[row] = before + (index.times[at] ?? 0);
  }
  return count;
}

/** Takes the candidates out that do not hold so many of the words. */
function keepThoseThatMet(board: Board, groups: number): void {
  const { candidates, candidateCount, groupsMet, weights } = board;
  board.candidateCount = 0;
  for (let at = 0; at < candidateCount; at += 1) {
    const row = candidates[at] ?? 0;
    if ((groupsMet[row] ?? 0) >= groups) candidates[board.candidateCount++] = row;
    else {
      groupsMet[row] = 0;
      weights[row] = 0;
    }
  }
}

function rarityOf(rows: number, rowsWithTerm: number): number {
  return Math.max(leastRarity, Math.log((rows - rowsWithTerm + 0.5) / (rowsWithTerm + 0.5)));
}

/** First and one after the last of the terms that a form stands for. */
function termsOf(terms: readonly string[], term: string, isBeginning: boolean): readonly [number, number] {
  const from = placeOf(terms, term);
  if (!isBeginning) return [from, terms[from] === term ? from + 1 : from];
  return [from, placeOf(terms, `${term}\uFFFF`)];
}

/** The place of the first term that is not before `term`. */
function placeOf(terms: readonly string[], term: string): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

function weighText(index: WordIndex, groups: readonly (readonly WeighedForm[])[], words: readonly string[]): number {
  let weight = 0;
  for (const forms of groups) {
    let isMet = false;
    for (const { term, isBeginning, rarity } of forms) {
      const times = words.filter((word) => (isBeginning ? word.startsWith(term) : word === term)).length;
      isMet ||= times > 0;
      const length = saturation * (1 - lengthShare + (lengthShare * words.length) / index.wordsPerRow);
      weight += (rarity * times * (saturation + 1)) / (times + length);
    }
    if (!isMet) return 0;
  }
  return weight;
}

/** The words of a text as terms of the index. */
export function termsIn(text: string): string[] {
  return (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(termOf);
}

/** As the tokenizer of the full text writes a word: `porter unicode61 remove_diacritics 2`. */
function termOf(written: string): string {
  return stem(
    written
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase(),
  );
}

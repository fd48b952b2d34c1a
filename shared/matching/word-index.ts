import { stem } from './stem.ts';
import type { AskedForm, AskedWords } from './typed-words.ts';

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
  readonly weights: Float64Array;
  readonly total: number;
  /** The weight of a text that the index does not know, as its `termsIn`, against the same counts. */
  weighText(terms: readonly string[]): number;
}

/** BM25's usual constants, and the least weight of a word: those of SQLite's full text search, whose ranking this one is. */
const saturation = 1.2;
const lengthShare = 0.75;
const leastRarity = 1e-6;

/** Weighs rows against what was typed. It keeps its lists from one question to the next: an answer lasts until the next question. */
export type WordMatcher = (asked: AskedWords) => WordMatches;

/** Weighs all rows at once: 100,000 claims take about 1 ms, a million about 10 ms where nearly every one matches. */
export function createWordMatcher(index: WordIndex): WordMatcher {
  const size = index.lengths.length;
  const board: Board = {
    index,
    weights: new Float64Array(size),
    groupsMet: new Uint8Array(size),
    times: new Uint16Array(size),
    touched: new Uint32Array(size),
  };
  return (asked) => {
    const { weights, groupsMet } = board;
    weights.fill(0);
    groupsMet.fill(0);
    const groups = asked.map((forms, group) => forms.map((form) => weighForm(board, form, group)));
    let total = 0;
    for (let row = 0; row < size; row += 1) {
      if (groupsMet[row] === asked.length) total += 1;
      else weights[row] = 0;
    }
    return { weights, total, weighText: (terms) => weighText(index, groups, terms) };
  };
}

/** The `limit` best rows, of equals the newest first. */
export function bestRows(weights: Float64Array, limit: number): number[] {
  const best: number[] = [];
  const weightOf = (place: number) => weights[best[place] ?? 0] ?? 0;
  let least = 0;
  for (let row = weights.length - 1; row >= 0; row -= 1) {
    const weight = weights[row] ?? 0;
    if (weight <= least) continue;
    let place = best.length;
    while (place > 0 && weightOf(place - 1) < weight) place -= 1;
    best.splice(place, 0, row);
    if (best.length > limit) best.pop();
    if (best.length === limit) least = weightOf(limit - 1);
  }
  return best;
}

interface Board {
  readonly index: WordIndex;
  readonly weights: Float64Array;
  /** How many of the asked words each row holds so far. */
  readonly groupsMet: Uint8Array;
  /** How often the form at hand stands in each row; all 0 between two forms. */
  readonly times: Uint16Array;
  readonly touched: Uint32Array;
}

interface WeighedForm {
  readonly term: string;
  readonly isBeginning: boolean;
  readonly rarity: number;
}

function weighForm(board: Board, form: AskedForm, group: number): WeighedForm {
  const term = termOf(form.written);
  const { weights, groupsMet, times, touched, index } = board;
  const count = countTimes(board, termsOf(index.terms, term, form.isBeginning));
  const rarity = rarityOf(index.count, count);
  const factor = rarity * (saturation + 1);
  const perWord = (saturation * lengthShare) / index.wordsPerRow;
  for (let at = 0; at < count; at += 1) {
    const row = touched[at] ?? 0;
    const met = groupsMet[row] ?? 0;
    if (met === group || met === group + 1) {
      groupsMet[row] = group + 1;
      const here = times[row] ?? 0;
      const length = saturation * (1 - lengthShare) + perWord * (index.lengths[row] ?? 0);
      weights[row] = (weights[row] ?? 0) + (factor * here) / (here + length);
    }
    times[row] = 0;
  }
  return { term, isBeginning: form.isBeginning, rarity };
}

/** Adds up how often the terms stand in each row, lists those rows and gives how many they are. */
function countTimes({ index, times, touched }: Board, [fromTerm, toTerm]: readonly [number, number]): number {
  if (toTerm <= fromTerm) return 0;
  const end = index.ends[toTerm - 1] ?? 0;
  let count = 0;
  for (let at = index.ends[fromTerm - 1] ?? 0; at < end; at += 1) {
    const row = index.rows[at] ?? 0;
    const before = times[row] ?? 0;
    if (before === 0) touched[count++] = row;
    times[row] = before + (index.times[at] ?? 0);
  }
  return count;
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

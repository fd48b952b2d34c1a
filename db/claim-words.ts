import type { AskedWords } from '../shared/matching/typed-words.ts';
import {
  bestRows,
  createWordMatcher,
  termsIn,
  type WordIndex,
  type WordMatcher,
  type WordMatches,
} from '../shared/matching/word-index.ts';
import type { Connection } from './connection.ts';

/** Claims changed since the index was read are looked at one by one; with more of them the full text in the file answers. */
const limitChanged = 1000;

/** The words of the claims of one open library in memory, and what was changed since they were read. */
interface ClaimWords {
  kept: { readonly index: WordIndex; readonly match: WordMatcher } | null;
  changed: Set<number>;
  hasNewImport: boolean;
  /** Of the changed claims, for as long as they stay as they are. */
  readonly terms: Map<number, readonly string[]>;
}

// A connection has one index, as it has one file: whoever holds the connection can ask it.
const wordsOf = new WeakMap<Connection, ClaimWords>();

/** Notes from now on which claims change, so that an index that is read later can be trusted. Call it once, before any write. */
export function watchClaimWords(library: Connection): void {
  const words: ClaimWords = { kept: null, changed: new Set(), hasNewImport: false, terms: new Map() };
  wordsOf.set(library, words);
  library.function('note_claim_words', (row: unknown) => note(words, Number(row)));
  library.function('note_claim_gone', (row: unknown) =>
    Number(row) < (words.kept?.index.lengths.length ?? 0) ? note(words, Number(row)) : null,
  );
  library.function('note_new_import', () => {
    words.hasNewImport = true;
    return null;
  });
  // Rows of an import are invisible until it is done: then all of them count at once.
  library.exec(`
    CREATE TEMP TRIGGER claim_words_insert AFTER INSERT ON claim WHEN new.import_id IS NULL BEGIN
      SELECT note_claim_words(new.row_number); END;
    CREATE TEMP TRIGGER claim_words_update AFTER UPDATE OF wording, statement ON claim BEGIN
      SELECT note_claim_words(new.row_number); END;
    CREATE TEMP TRIGGER claim_words_delete AFTER DELETE ON claim BEGIN
      SELECT note_claim_gone(old.row_number); END;
    CREATE TEMP TRIGGER claim_words_import AFTER UPDATE OF state ON import WHEN new.kind = 'claims' BEGIN
      SELECT note_new_import(); END;`);
}

function note(words: ClaimWords, row: number): null {
  words.changed.add(row);
  words.terms.delete(row);
  return null;
}

/** About how many claims there are, without counting them. */
export function countClaimRows(library: Connection): number {
  return Number(library.prepare('SELECT coalesce(max(row_number), 0) FROM claim').pluck().get());
}

/** Whether an index should be read (again). */
export function areClaimWordsOld(library: Connection): boolean {
  const words = wordsOf.get(library);
  return words !== undefined && (words.kept === null || !canAnswer(words));
}

function canAnswer({ changed, hasNewImport }: ClaimWords): boolean {
  return !hasNewImport && changed.size <= limitChanged;
}

/**
 * Call it right before an index is read from the file, and what it gives with that index: from then on the index answers. Until
 * then the full text in the file does.
 */
export function beginClaimWords(library: Connection): (index: WordIndex) => void {
  const words = wordsOf.get(library);
  if (words === undefined) return () => undefined;
  words.kept = null;
  words.hasNewImport = false;
  words.changed = new Set();
  return (index) => {
    words.kept = { index, match: createWordMatcher(index) };
  };
}

export interface FoundClaim {
  readonly rowNumber: number;
  readonly rank: number;
}

/** Claims that lists show and that hold all asked words. It is good until the next question. */
export interface FoundClaims {
  readonly total: number;
  /** The best by BM25, of equals the newest first; a lower rank is better, as in SQLite. */
  best(limit: number): FoundClaim[];
  /** The row numbers of one window, the newest first. */
  newest(window: { readonly limit: number; readonly offset: number }): number[];
}

/** Null while there is no index, or one that is too old: the full text in the file has to answer then. */
export function findInClaimWords(library: Connection, asked: AskedWords): FoundClaims | null {
  const words = wordsOf.get(library);
  if (words === undefined || words.kept === null || !canAnswer(words)) return null;
  const { index, match } = words.kept;
  const matches = match(asked);
  const hidden = [...words.changed, ...hiddenRows(library, index.lengths.length)];
  const total = matches.rows.length - takeOut(matches.weights, hidden);
  const changed = weighChanged(library, words, matches);
  return {
    total: total + changed.length,
    best: (limit) => best(matches, changed, limit),
    newest: (window) => newest(matches, changed, window),
  };
}

/** The rows that lists do not show, of which there are few: there are indexes for each reason. */
export const hiddenRowsSql = `SELECT row_number FROM claim WHERE deleted_at IS NOT NULL
  UNION ALL SELECT row_number FROM claim WHERE merged_into_id IS NOT NULL
  UNION ALL SELECT row_number FROM claim WHERE import_id IN (SELECT id FROM import WHERE state <> 'done')`;

/** The plus keeps SQLite from going through all rows by their number instead. */
function hiddenRows(library: Connection, end: number): number[] {
  return library
    .prepare(`SELECT row_number FROM (${hiddenRowsSql}) WHERE +row_number < ?`)
    .pluck()
    .all(end) as number[];
}

/**
 * The row numbers of one window of all `total` shown claims, the newest first, from what the index knows of which rows there are.
 * Null while there is no index, and where it does not know every claim: one without any word is not in it.
 */
export function findNewestByClaimWords(
  library: Connection,
  { limit, offset }: { readonly limit: number; readonly offset: number },
  total: number,
): readonly number[] | null {
  const words = wordsOf.get(library);
  if (words === undefined || words.kept === null || !canAnswer(words)) return null;
  const { lengths } = words.kept.index;
  const without = new Set([...words.changed, ...hiddenRows(library, lengths.length)]);
  const shown = library
    .prepare('SELECT row_number FROM shown_claim WHERE row_number IN (SELECT value FROM json_each(?))')
    .pluck()
    .all(JSON.stringify([...words.changed])) as number[];
  const known = [...without].filter((row) => (lengths[row] ?? 0) > 0).length;
  if (words.kept.index.count - known + shown.length !== total) return null;
  const exceptions = { rows: [...without].sort((left, right) => right - left), shown: new Set(shown) };
  return pickNewest(lengths, exceptions, { limit, offset });
}

interface Exceptions {
  /** The newest first. */
  readonly rows: readonly number[];
  readonly shown: ReadonlySet<number>;
}

/** One look at each row from the end: a million take a millisecond or two. */
function pickNewest(
  lengths: Uint16Array,
  { rows, shown }: Exceptions,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): number[] {
  const picked: number[] = [];
  let [toSkip, next] = [offset, 0];
  for (let row = Math.max(lengths.length - 1, rows[0] ?? 0); row >= 0 && picked.length < limit; row -= 1) {
    const isException = row === rows[next];
    if (isException) next += 1;
    if (isException ? !shown.has(row) : (lengths[row] ?? 0) === 0) continue;
    if (toSkip > 0) toSkip -= 1;
    else picked.push(row);
  }
  return picked;
}

/** Gives how many of the rows were among the matches. */
function takeOut(weights: Float64Array, rows: readonly number[]): number {
  let taken = 0;
  for (const row of rows) {
    if ((weights[row] ?? 0) === 0) continue;
    weights[row] = 0;
    taken += 1;
  }
  return taken;
}

function weighChanged(library: Connection, words: ClaimWords, matches: WordMatches): FoundClaim[] {
  const shown = library.prepare('SELECT wording, statement FROM shown_claim WHERE row_number = ?');
  return [...words.changed].flatMap((rowNumber) => {
    const row = shown.get(rowNumber) as { readonly wording: string; readonly statement: string } | undefined;
    if (row === undefined) return [];
    const terms = words.terms.get(rowNumber) ?? termsIn(`${row.wording} ${row.statement}`);
    words.terms.set(rowNumber, terms);
    const weight = matches.weighText(terms);
    return weight === 0 ? [] : [{ rowNumber, rank: -weight }];
  });
}

function best({ rows, weights }: WordMatches, changed: readonly FoundClaim[], limit: number): FoundClaim[] {
  const known = bestRows(rows, weights, limit).map((rowNumber) => ({ rowNumber, rank: -(weights[rowNumber] ?? 0) }));
  return [...known, ...changed]
    .sort((left, right) => left.rank - right.rank || right.rowNumber - left.rowNumber)
    .slice(0, limit);
}

function newest(
  matches: WordMatches,
  changed: readonly FoundClaim[],
  { limit, offset }: { readonly limit: number; readonly offset: number },
): number[] {
  const rows = changed.map((claim) => claim.rowNumber);
  for (const row of newestMatches(matches)) {
    if (rows.length >= offset + limit + changed.length) break;
    rows.push(row);
  }
  return rows.sort((left, right) => right - left).slice(offset, offset + limit);
}

/** With few matches, sorting them is less work than going over every row; with many, the newest are soon found so. */
const leastShareForAll = 32;

function* newestMatches({ rows, weights }: WordMatches): Generator<number> {
  const few = rows.length * leastShareForAll < weights.length ? rows.slice().sort() : null;
  for (let at = (few ?? weights).length - 1; at >= 0; at -= 1) {
    const row = few === null ? at : (few[at] ?? 0);
    if ((weights[row] ?? 0) > 0) yield row;
  }
}

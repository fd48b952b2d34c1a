import type { WordIndex } from '../shared/matching/word-index.ts';
import type { Connection } from './connection.ts';

const mostTimes = 255;
const mostWords = 65_535;

/**
 * Reads the full text of the claims into memory; a million claims take some seconds and 80 MB, so it is done by a thread with a
 * connection of its own. Deleted and merged claims are in it as they are in the full text.
 */
export function readWordIndex(library: Connection): WordIndex {
  library.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.word_place USING fts5vocab('main', 'claim_text', 'instance');
    CREATE VIRTUAL TABLE IF NOT EXISTS temp.word_total USING fts5vocab('main', 'claim_text', 'row')`);
  // One state of the library, whatever is written meanwhile.
  return library.transaction(() => gather(library))();
}

function gather(library: Connection): WordIndex {
  const size = Number(library.prepare('SELECT coalesce(sum(doc), 0) FROM temp.word_total').pluck().get());
  const newest = Number(library.prepare('SELECT coalesce(max(row_number), 0) FROM claim').pluck().get());
  const lists: Lists = {
    rows: new Uint32Array(size),
    times: new Uint8Array(size),
    lengths: new Uint16Array(newest + 1),
    end: 0,
  };
  // The rows of a term come as one text: a row of SQLite for each place of each word would take ten times as long.
  const places = library.prepare('SELECT term, group_concat(doc) FROM temp.word_place GROUP BY term').raw();
  const terms: string[] = [];
  const ends: number[] = [];
  for (const [term, rowsOfTerm] of places.iterate() as Iterable<[string, string]>) {
    takePlaces(lists, rowsOfTerm);
    terms.push(term);
    ends.push(lists.end);
  }
  const { count, words } = sumLengths(lists.lengths);
  const wordsPerRow = count === 0 ? 1 : words / count;
  const { rows, times, lengths } = lists;
  return { terms, ends: Uint32Array.from(ends), rows, times, lengths, count, wordsPerRow };
}

interface Lists {
  readonly rows: Uint32Array;
  readonly times: Uint8Array;
  readonly lengths: Uint16Array;
  end: number;
}

/** `places` are row numbers with commas between, rising; a row stands there once for each time that it holds the term. */
function takePlaces(lists: Lists, places: string): void {
  let [row, last] = [0, -1];
  for (let at = 0; at <= places.length; at += 1) {
    const digit = places.charCodeAt(at) - 48;
    if (digit >= 0) {
      row = row * 10 + digit;
      continue;
    }
    takePlace(lists, row, row === last);
    last = row;
    row = 0;
  }
}

function takePlace(lists: Lists, row: number, isAgain: boolean): void {
  if (!isAgain) lists.rows[lists.end++] = row;
  const at = lists.end - 1;
  lists.times[at] = Math.min(mostTimes, (lists.times[at] ?? 0) + 1);
  lists.lengths[row] = Math.min(mostWords, (lists.lengths[row] ?? 0) + 1);
}

function sumLengths(lengths: Uint16Array): { readonly count: number; readonly words: number } {
  let [count, words] = [0, 0];
  for (const length of lengths) {
    if (length === 0) continue;
    count += 1;
    words += length;
  }
  return { count, words };
}

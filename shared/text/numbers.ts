import type { Token } from './tokens.ts';

/** A number that says how much: a share, a ratio or a count. Offsets are UTF-16 units of the text; indexes are of its tokens. */
export interface Amount {
  readonly kind: 'percent' | 'ratio' | 'multiple' | 'count';
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
}

/** The amounts of a sentence: `95%`, `9 in 10`, `half of`, `twice as`, `12,000 people`. Years, dates and names such as COVID-19 are none. */
export function findAmounts(tokens: readonly Token[]): readonly Amount[] {
  const amounts: Amount[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const read = readAmount(tokens, index);
    if (read === null) continue;
    const last = tokens[index + read.words - 1] ?? tokens[index];
    amounts.push({ kind: read.kind, firstToken: index, start: tokens[index]?.start ?? 0, end: last?.end ?? 0 });
    index += read.words - 1;
  }
  return amounts;
}

interface Read {
  readonly kind: Amount['kind'];
  readonly words: number;
}

function readAmount(tokens: readonly Token[], index: number): Read | null {
  const first = wordAt(tokens, index);
  if (multiples.has(first) || /^\d+(?:\.\d+)?(?:x|-?fold)$/.test(first)) return { kind: 'multiple', words: 1 };
  if (!isNumeral(first)) return null;
  return readShare(wordAt(tokens, index + 1), wordAt(tokens, index + 2)) ?? readCount(tokens, index);
}

/** What makes a share of the numeral before it: `%`, `per cent`, `in 10`, `times`. */
function readShare(second: string, third: string): Read | null {
  if (percents.has(second)) return { kind: 'percent', words: 2 };
  if (second === 'per' && third === 'cent') return { kind: 'percent', words: 3 };
  if (ratioWords.has(second) && isNumeral(third)) return { kind: 'ratio', words: 3 };
  if (ratioWords.has(second) && scales.has(third)) return { kind: 'ratio', words: 3 };
  return second === 'times' || second === 'fold' ? { kind: 'multiple', words: 2 } : null;
}

/** A numeral with what it counts right behind it or one adjective further: `12,000 children`, `657,461 Danish children`. */
function readCount(tokens: readonly Token[], index: number): Read | null {
  if (!/^\d[\d.,]*$/.test(wordAt(tokens, index))) return null;
  let words = 1;
  if (scales.has(wordAt(tokens, index + 1))) words = 2;
  for (let ahead = 0; ahead < 3; ahead += 1) {
    if (counted.has(wordAt(tokens, index + words + ahead))) return { kind: 'count', words: words + ahead + 1 };
  }
  return words === 2 ? { kind: 'count', words } : null;
}

function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.word ?? '';
}

function isNumeral(word: string): boolean {
  return /^\d[\d.,]*$/.test(word) || numberWords.has(word);
}

const percents = new Set(['%', 'percent', 'pct']);
const ratioWords = new Set(['in', 'of', 'per']);
const scales = new Set(['hundred', 'thousand', 'million', 'billion', 'millions', 'thousands']);
const numberWords = new Set(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty'.split(' '),
);
const multiples = new Set(
  'half halved halves halving double doubles doubled doubling triple triples tripled twice thrice quarter two-thirds one-third threefold twofold tenfold'.split(
    ' ',
  ),
);
const counted = new Set(
  'people persons adults children kids infants babies women men girls boys patients participants volunteers deaths cases hospitalisations hospitalizations infections injuries lives doses trials studies reports births pregnancies countries students teenagers teens adolescents users doctors mothers parents couples americans'.split(
    ' ',
  ),
);

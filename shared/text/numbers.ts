import { perLexeme } from './lexeme.ts';
import { followsArticle, opensMultiple, readFraction, readMultiple } from './multiples.ts';
import { type Numeral, opensNumeral, type ReadAmount, readNumeral, readWhole, scales } from './numerals.ts';
import type { Token } from './tokens.ts';

/**
 * A number that says how much. Offsets are UTF-16 units of the text; indexes are of its tokens, half open. `value` is 34 for `34%`, 9 for `9 in 10`
 * (whose `outOf` is 10), 2 for `twice`, 12000 for `12,000 people`.
 */
export interface Amount {
  readonly kind: 'percent' | 'points' | 'ratio' | 'multiple' | 'count';
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly value: number;
  /** What a ratio is of; null for the others. */
  readonly outOf: number | null;
  /** `5-10%`, `5 to 10 in 100`: the value is the middle. */
  readonly isRange: boolean;
}

/**
 * The amounts of a sentence: `95%`, `9 in 10`, `2 deaths per million`, `a third of`, `twice as`, `12,000 people`. Years, dates, doses, schedules
 * (`twice a day`) and names such as COVID-19 are none.
 */
export function findAmounts(tokens: readonly Token[]): readonly Amount[] {
  const amounts: Amount[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const read = amountAt(tokens, index);
    if (read === null) continue;
    const last = tokens[index + read.length - 1] ?? tokens[index];
    amounts.push({
      kind: read.kind,
      firstToken: index,
      endToken: index + read.length,
      start: tokens[index]?.start ?? 0,
      end: last?.end ?? 0,
      value: read.value,
      outOf: read.outOf ?? null,
      isRange: read.isRange ?? false,
    });
    index += read.length - 1;
  }
  return amounts;
}

/** With most words none begins, and that is known of a word alone, but for `a`. */
function amountAt(tokens: readonly Token[], index: number): ReadAmount | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const mayOpen = token.word === 'a' ? followsArticle(wordAt(tokens, index + 1)) : opensAmount(token);
  return mayOpen ? readAmount(tokens, index) : null;
}

const opensAmount = perLexeme((word) => opensNumeral(word) || opensMultiple(word));

function readAmount(tokens: readonly Token[], index: number): ReadAmount | null {
  const alone = readMultiple(tokens, index) ?? readFraction(tokens, index) ?? readJoinedPercent(tokens, index);
  if (alone !== null) return alone;
  const numeral = readNumeral(tokens, index);
  if (numeral === null || isNoNumber(tokens, index)) return null;
  const after = index + numeral.length;
  return (
    readPercent(tokens, after, numeral) ??
    readRange(tokens, index, numeral) ??
    readRatio(tokens, after, numeral) ??
    readCount(tokens, after, numeral)
  );
}

/** `type 2`, `phase 3`, `day 5`: a label; not `this week (77%)`. */
function isNoNumber(tokens: readonly Token[], index: number): boolean {
  const gap = (tokens[index]?.start ?? 0) - (tokens[index - 1]?.end ?? 0);
  return labels.has(wordAt(tokens, index - 1)) && gap === 1 && signLength(tokens, index + 1) === 0;
}

function readPercent(tokens: readonly Token[], after: number, numeral: Numeral): ReadAmount | null {
  const { value, isRange } = numeral;
  if (wordAt(tokens, after) === 'percentage') return { kind: 'points', value, isRange, length: numeral.length + 2 };
  const sign = signLength(tokens, after);
  if (sign === 0) return null;
  const length = numeral.length + sign;
  const next = wordAt(tokens, after + sign);
  if (next === 'point' || next === 'points') return { kind: 'points', value, isRange, length: length + 1 };
  return { kind: 'percent', value, isRange, length };
}

/** `a 31-percent lower rate`. */
function readJoinedPercent(tokens: readonly Token[], index: number): ReadAmount | null {
  const joined = /^(\d+(?:\.\d+)?)-(?:percent|per-cent|per)$/.exec(wordAt(tokens, index));
  if (joined === null) return null;
  const isSplit = wordAt(tokens, index).endsWith('-per');
  if (isSplit && wordAt(tokens, index + 1) !== 'cent') return null;
  return { kind: 'percent', value: Number(joined[1]), length: isSplit ? 2 : 1 };
}

function signLength(tokens: readonly Token[], at: number): number {
  if (percents.has(wordAt(tokens, at))) return 1;
  return wordAt(tokens, at) === 'per' && wordAt(tokens, at + 1) === 'cent' ? 2 : 0;
}

/** `5 to 10 %`, `one or two in 1,000`. The form `from 4 to 2 in 1,000` says two amounts, of which the first lacks its end. */
function readRange(tokens: readonly Token[], index: number, first: Numeral): ReadAmount | null {
  const at = index + first.length;
  if (!['to', 'or'].includes(wordAt(tokens, at)) || wordAt(tokens, index - 1) === 'from') return null;
  const second = readNumeral(tokens, at + 1);
  if (second === null || second.value <= first.value) return null;
  const joined: Numeral = {
    value: (first.value + second.value) / 2,
    length: first.length + 1 + second.length,
    isRange: true,
    isSpelt: second.isSpelt,
  };
  const after = index + joined.length;
  return readPercent(tokens, after, joined) ?? readRatio(tokens, after, joined);
}

/** `in 10`, `out of every 100`, `of the 50`, `per million`, also behind what is counted: `extra cases per 10,000`. */
function readRatio(tokens: readonly Token[], after: number, numeral: Numeral): ReadAmount | null {
  for (let gap = 0; gap <= longestGap; gap += 1) {
    const at = after + gap;
    const link = linkLength(tokens, at);
    if (link > 0) return readDenominator(tokens, at + link, { numeral, after, gap, by: wordAt(tokens, at) });
    if (stopsGap(tokens, at)) return null;
  }
  return null;
}

interface Numerator {
  readonly numeral: Numeral;
  readonly after: number;
  readonly gap: number;
  readonly by: string;
}

function readDenominator(tokens: readonly Token[], at: number, above: Numerator): ReadAmount | null {
  const below = readWhole(tokens, at);
  if (below === null || isNoDenominator(tokens, at, below) || !canBePart(above, below)) return null;
  if (above.gap > 0 && !isCountedIn(tokens, above, below.value)) return null;
  const { value, isRange } = above.numeral;
  if (above.by === 'in' && isYear(tokens, at)) return null;
  const length = above.numeral.length + (at - above.after) + below.length;
  return { kind: 'ratio', length, value, outOf: below.value, isRange };
}

/** No more than the whole, and not `one of two`, which counts things. */
function canBePart({ numeral, by }: Numerator, below: Numeral): boolean {
  const isOneOfFew = by === 'of' && numeral.value === 1 && numeral.isSpelt && below.isSpelt;
  return !isOneOfFew && numeral.value <= below.value;
}

/** A range, a percentage or a time: `2 in 7 days`. */
function isNoDenominator(tokens: readonly Token[], at: number, { isRange, length }: Numeral): boolean {
  return isRange || signLength(tokens, at + length) > 0 || timeUnits.has(wordAt(tokens, at + length));
}

/** With words between, `in` needs people counted and a round number: `3 women in 1,000`, not `200 patients in 14 clinics`. */
function isCountedIn(tokens: readonly Token[], { after, gap, by }: Numerator, outOf: number): boolean {
  if (by === 'per' || by === 'out' || by === 'for') return true;
  if (by !== 'in') return false;
  if (gap === 1 && outOf <= 20) return true;
  const words = tokens.slice(after, after + gap).map((token) => token.word);
  return words.some((word) => counted.has(word)) && /^[1-9]0+$/.test(String(outOf));
}

/** How many words `in every`, `out of`, `of the`, `for every` take; 0 when no ratio follows. */
function linkLength(tokens: readonly Token[], at: number): number {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  const isEach = every.has(next);
  if (word === 'out') return next === 'of' ? 2 + Number(every.has(wordAt(tokens, at + 2))) : 0;
  if (word === 'for') return isEach ? 2 : 0;
  if (word === 'of') return 1 + Number(isEach || articles.has(next));
  return word === 'in' || word === 'per' ? 1 + Number(isEach) : 0;
}

const articles = new Set(['the', 'these']);

function stopsGap(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return word === '' || stops.has(word) || readNumeral(tokens, at) !== null;
}

/** A numeral with what it counts right behind it or one adjective further: `12,000 children`, `657,461 Danish children`. */
function readCount(tokens: readonly Token[], after: number, numeral: Numeral): ReadAmount | null {
  const { value, isRange, length } = numeral;
  if ((numeral.isSpelt && numeral.length === 1) || isYear(tokens, after - 1)) return null;
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const word = wordAt(tokens, after + ahead);
    if (counted.has(word)) return { kind: 'count', value, isRange, length: length + ahead + 1 };
    if (stops.has(word) || /^\d/.test(word)) break;
  }
  return scales.has(wordAt(tokens, after - 1)) ? { kind: 'count', value, isRange, length } : null;
}

function isYear(tokens: readonly Token[], index: number): boolean {
  return /^(?:19|20)\d\d$/.test(wordAt(tokens, index));
}

function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.word ?? '';
}

const longestGap = 4;
const percents = new Set(['%', 'percent', 'pct']);
const every = new Set(['every', 'each']);
const labels = new Set(
  'type phase stage grade level day week month covid year group table figure step number'.split(' '),
);
const stops = new Set(
  'and or but than who with the a is are was were had have has to from while versus vs by'.split(' '),
);
const timeUnits = new Set(
  'hour hours minute minutes second seconds day days week weeks month months year years decade decades days-old am pm mg ml mcg kg litres liters'.split(
    ' ',
  ),
);

/** People, and what happens to them: what a count counts. */
export const counted: ReadonlySet<string> = new Set(
  'people persons person adults adult children child kids infants babies newborns toddlers women woman men man girls boys patients patient participants volunteers deaths death cases case hospitalisations hospitalizations admissions infections injuries lives doses vaccinations trials studies reports births pregnancies countries students teenagers teens adolescents users doctors mothers fathers parents couples smokers drinkers americans britons australians canadians seniors residents recipients travellers travelers workers nurses events strokes heart-attacks clots bleeds reactions complications fractures falls cancers miscarriages seizures relapses'.split(
    ' ',
  ),
);

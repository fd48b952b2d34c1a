import { type Numeral, type ReadAmount, readNumeral, scales } from './numerals.ts';
import type { Token } from './tokens.ts';

/** `twice`, `doubled`, `three times`, `ten-fold`, `5x`; null for schedules (`three times a day`) and for `half an hour`. */
export function readMultiple(tokens: readonly Token[], index: number): ReadAmount | null {
  const onTop = readOnTop(tokens, index);
  if (onTop !== null) return onTop;
  const word = wordAt(tokens, index);
  const factor = multiples.get(word);
  if (factor !== undefined) {
    const isOften = (word === 'twice' || word === 'thrice') && isSchedule(tokens, index + 1);
    return isOften || isHalfOfSomething(tokens, index) ? null : { kind: 'multiple', value: factor, length: 1 };
  }
  const joined = /^(\d+(?:\.\d+)?)(?:x|-?fold|-times)$/.exec(word);
  if (joined !== null) return { kind: 'multiple', value: Number(joined[1]), length: 1 };
  return readFold(word) ?? readTimes(tokens, index);
}

/** `half again as many`, `a third as much again`: the fraction comes on top of what there was. */
function readOnTop(tokens: readonly Token[], index: number): ReadAmount | null {
  const read = fractionAt(tokens, index);
  if (read === null) return null;
  const { above, below, length } = read;
  const [next, second, third] = [0, 1, 2].map((ahead) => wordAt(tokens, index + length + ahead));
  const isOnTop = next === 'again' ? second === 'as' : next === 'as' && third === 'again';
  return isOnTop ? { kind: 'multiple', value: 1 + above / below, length } : null;
}

/** Whether a multiple or a fraction may begin with the word, other than with a number (`opensNumeral`). */
export function opensMultiple(word: string): boolean {
  return multiples.has(word) || word.endsWith('fold') || vague.test(word) || tops.has(word.split('-')[0] ?? '');
}

/** Whether `a` and the word may be an amount: `a million`, `a third`. */
export function followsArticle(word: string): boolean {
  return scales.has(word) || parts.has(word);
}

/** `three-fold`, `hundredfold`. */
function readFold(word: string): ReadAmount | null {
  if (!word.endsWith('fold')) return null;
  const value = folds.get(word.replace(/-?fold$/, ''));
  return value === undefined ? null : { kind: 'multiple', value, length: 1 };
}

function readTimes(tokens: readonly Token[], index: number): ReadAmount | null {
  const numeral = readNumeral(tokens, index) ?? readVague(tokens, index);
  if (numeral === null) return null;
  const after = wordAt(tokens, index + numeral.length);
  if (after !== 'times' && after !== 'fold' && after !== '×') return null;
  if (isSchedule(tokens, index + numeral.length + 1)) return null;
  return { kind: 'multiple', value: numeral.value, length: numeral.length + 1, isRange: numeral.isRange };
}

/** `several times`, `many times`, `dozens of times`, `two or three times`. */
function readVague(tokens: readonly Token[], index: number): Numeral | null {
  const word = wordAt(tokens, index);
  if (!vague.test(word)) return null;
  const length = wordAt(tokens, index + 1) === 'of' ? 2 : 1;
  return { value: 3, length, isRange: true, isSpelt: true };
}

/** `a day`, `daily`, `per week`, `every week`: how often, not how much. */
function isSchedule(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (/^(?:daily|weekly|monthly|yearly|annually|nightly|already|before|now|in|during|over|since|on)$/.test(word))
    return true;
  return ['a', 'per', 'each', 'every', 'this', 'last'].includes(word) && timeWords.has(wordAt(tokens, at + 1));
}

/** `half an hour`, `half way`, `the second half`; `half of the patients` is read as a fraction. */
function isHalfOfSomething(tokens: readonly Token[], index: number): boolean {
  if (!wordAt(tokens, index).startsWith('half')) return false;
  const next = wordAt(tokens, index + 1);
  return (
    next === 'of' ||
    /^(?:hour|an|check|checked|think|way|time|marathon|dose|doses|life|empty|full|true|truth|truths)$/.test(next)
  );
}

/** `a third of patients` and `two in three` are shares; `by a third` and `a third fewer` are multiples. */
export function readFraction(tokens: readonly Token[], index: number): ReadAmount | null {
  const read = fractionAt(tokens, index);
  if (read === null) return null;
  const { above, below, length } = read;
  const next = wordAt(tokens, index + length);
  if (next === 'of' && !/^(?:pregnancy|a|an|dose)$/.test(wordAt(tokens, index + length + 1))) {
    return { kind: 'ratio', value: above, outOf: below, length: length + 1 };
  }
  if (roughly.has(wordAt(tokens, index - 1)) && !comparatives.has(next))
    return { kind: 'ratio', value: above, outOf: below, length };
  const isBehindBy = wordAt(tokens, index - 1) === 'by' || wordAt(tokens, index - 2) === 'by';
  if (!isBehindBy && !comparatives.has(next)) return null;
  return { kind: 'multiple', value: above / below, length };
}

function fractionAt(tokens: readonly Token[], index: number) {
  const word = wordAt(tokens, index);
  if (word === 'half') return { above: 1, below: 2, length: 1 };
  const [first, second] = word.includes('-') ? word.split('-') : [word];
  const joined = second === undefined ? undefined : parts.get(second);
  const above = tops.get(first ?? '');
  if (joined !== undefined && above !== undefined) return { above, below: joined, length: 1 };
  const below = parts.get(wordAt(tokens, index + 1));
  const top = tops.get(word);
  return below === undefined || top === undefined ? null : { above: top, below, length: 2 };
}

function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.word ?? '';
}

const vague = /^(?:several|many|dozens|hundreds|countless)$/;
const multiples = new Map<string, number>([
  ...listed('half halve halves halved halving', 0.5),
  ...listed('twice double doubles doubled doubling', 2),
  ...listed('thrice triple triples tripled tripling treble trebled trebles', 3),
  ...listed('quadruple quadruples quadrupled quadrupling', 4),
  ...listed('quintuple quintupled', 5),
]);
const folds = new Map<string, number>([
  ...'two three four five six seven eight nine ten'.split(' ').map((word, at): [string, number] => [word, at + 2]),
  ['twenty', 20],
  ['fifty', 50],
  ['hundred', 100],
  ['thousand', 1000],
  ['several', 3],
  ['many', 3],
]);
const tops = new Map<string, number>([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
]);
const parts = new Map<string, number>([
  ...listed('third thirds', 3),
  ...listed('quarter quarters fourth fourths', 4),
  ...listed('fifth fifths', 5),
  ...listed('sixth sixths', 6),
  ...listed('eighth eighths', 8),
  ...listed('tenth tenths', 10),
  ...listed('hundredth', 100),
  ...listed('thousandth', 1000),
]);
const roughly = new Set(['exactly', 'roughly', 'about', 'nearly', 'almost', 'precisely']);
const comparatives = new Set(
  'fewer less more lower higher smaller greater as off reduction drop fall rise increase cut decrease decline the'.split(
    ' ',
  ),
);
const timeWords = new Set('day night week month year hour morning evening time season fortnight'.split(' '));

function listed(words: string, value: number): readonly [string, number][] {
  return words.split(' ').map((word) => [word, value]);
}

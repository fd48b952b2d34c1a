import type { Amount } from '../text/numbers.ts';
import { readNumeral } from '../text/numerals.ts';
import type { Sentence } from './annotate.ts';
import { rounded, wrongSteps } from './arithmetic-steps.ts';
import { perObject } from './memory.ts';

/** Figures of one sentence that do not fit together. Offsets count from its start; `right` is what they come to. */
export interface Miscount {
  readonly kind: 'share' | 'change' | 'sum' | 'rest';
  readonly start: number;
  readonly end: number;
  readonly stated: string;
  readonly right: string;
}

/** Works out again what a sentence gives twice. Rounding is allowed for; where it is not clear which figures belong together, nothing is said. */
export const miscounts = perObject<Sentence, readonly Miscount[]>((sentence) => {
  if (sentence.tokens.filter(({ word }) => isFigure(word)).length + sentence.amounts.length < 2) return [];
  return [...wrongShares(sentence), ...wrongChanges(sentence), ...wrongSums(sentence), ...wrongRests(sentence)].slice(
    0,
    2,
  );
});

function isFigure(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** `12 of 50 (34 %)`, `34 %, or 12 of 50`, `1 in 20, that is 10 in 100`. */
function wrongShares(sentence: Sentence): readonly Miscount[] {
  const { amounts } = sentence;
  const pairs = amounts.slice(1).flatMap((second, at) => wrongPair(sentence, amounts[at] ?? second, second));
  return [...pairs, ...wrongListedShares(sentence), ...sentence.amounts.flatMap((share) => wrongPart(sentence, share))];
}

function wrongPair(sentence: Sentence, first: Amount, second: Amount): readonly Miscount[] {
  const [a, b] = [percentOf(first), percentOf(second)];
  if (a === null || b === null || !isRestated(sentence, first, second)) return [];
  const isSecond = second.kind === 'percent' || first.kind !== 'percent';
  const wrong = isSecond ? second : first;
  const [right, stated] = isSecond ? [a, b] : [b, a];
  if (isNear(right, stated) || Math.abs(right - stated) <= roundingOf(sentence, wrong)) return [];
  const place = { start: first.start, end: second.end, wrong, right: `${rounded(right)} %` };
  return [miscount(sentence, 'share', place)];
}

/** `Of 50 patients, 12 got better (34 %)`. */
function wrongListedShares(sentence: Sentence): readonly Miscount[] {
  const whole = wholeOf(sentence);
  if (whole === null) return [];
  return sentence.amounts.flatMap((share) => {
    if (share.kind !== 'percent' || share.isRange || !/\([^)]{0,12}$/.test(sentence.text.slice(0, share.start)))
      return [];
    const part = numeralBefore(sentence, share.firstToken, whole.end);
    if (part === null || part > whole.value || isNear((100 * part) / whole.value, share.value)) return [];
    const right = `${rounded((100 * part) / whole.value)} %`;
    return [miscount(sentence, 'share', { start: share.start, end: share.end, wrong: share, right })];
  });
}

/** `20 % of 300 people, or 90`. */
function wrongPart(sentence: Sentence, share: Amount): readonly Miscount[] {
  if (share.kind !== 'percent' || share.isRange || wordAt(sentence, share.endToken) !== 'of') return [];
  const at = share.endToken + 1;
  const whole = readNumeral(sentence.tokens, at);
  if (whole === null || whole.value < 5 || signAt(sentence, at + whole.length)) return [];
  const part = restatedCount(sentence, at + whole.length);
  const right = (share.value * whole.value) / 100;
  if (part === null || isNear(right, part.value)) return [];
  const { start, end } = part;
  return [miscount(sentence, 'share', { start: share.start, end, wrong: { start, end }, right: rounded(right) })];
}

/** The count behind a bracket or `or`, `so`, `that is`, within a few words. */
function restatedCount(sentence: Sentence, from: number) {
  for (let index = from; index < from + 7; index += 1) {
    const isTold = restating.test(between(sentence, index)) || tellsAgain.has(wordAt(sentence, index - 1));
    const part = isTold ? readNumeral(sentence.tokens, index) : null;
    if (part === null || signAt(sentence, index + part.length)) continue;
    const [first, last] = [sentence.tokens[index], sentence.tokens[index + part.length - 1]];
    return { value: part.value, start: first?.start ?? 0, end: last?.end ?? 0 };
  }
  return null;
}

const tellsAgain = new Set('or is so means meaning about roughly'.split(' '));

function wrongChanges(sentence: Sentence): readonly Miscount[] {
  return wrongSteps(sentence).map(({ amount, step, right }) => {
    const [start, end] = [Math.min(amount.start, step.start), Math.max(amount.end, step.end)];
    return miscount(sentence, 'change', { start, end, wrong: amount, right });
  });
}

/** `12 + 30 = 45`, `12 men and 30 women, 45 in total`, `60 % and 30 %, a difference of 20 points`. */
function wrongSums(sentence: Sentence): readonly Miscount[] {
  const sum = /\b(\d[\d,.]{0,12})\s?\+\s?(\d[\d,.]{0,12})\s?=\s?(\d[\d,.]{0,12})/.exec(sentence.text);
  if (sum !== null) return wrongSum(sentence, sum);
  const total = totals.exec(sentence.text);
  return total === null ? [] : wrongSum(sentence, total);
}

function wrongSum(sentence: Sentence, match: RegExpExecArray): readonly Miscount[] {
  const [first, second, stated] = match.slice(1, 4).map(plainNumber);
  if (first === undefined || second === undefined || stated === undefined) return [];
  const right = first + second;
  if (Math.abs(right - stated) <= 0.02 * right || Math.min(first, second) <= 0) return [];
  const wrong = { start: match.index + match[0].lastIndexOf(match[3] ?? ''), end: match.index + match[0].length };
  return [miscount(sentence, 'sum', { start: match.index, end: wrong.end, wrong, right: rounded(right) })];
}

/** `12 of 50 got better and the other 30 did not`, `60 % said yes, the remaining 30 % no`. */
function wrongRests(sentence: Sentence): readonly Miscount[] {
  const rest = /\bthe (?:other|remaining|rest,?) (?:of the )?(\d[\d,.]{0,12})( ?%| percent| per cent)?/i.exec(
    sentence.text,
  );
  if (rest === null) return [];
  const before = sentence.amounts.filter(({ end }) => end <= rest.index);
  const last = before.at(-1);
  const stated = plainNumber(rest[1] ?? '');
  if (last === undefined || before.some(({ isRange }) => isRange)) return [];
  const isShare = rest[2] !== undefined;
  const right = isShare ? restOfShares(before) : restOfRatio(last);
  if (right === null || Math.abs(right - stated) <= (isShare ? 1.6 : 0)) return [];
  const wrong = { start: rest.index, end: rest.index + rest[0].length };
  return [miscount(sentence, 'rest', { start: last.start, end: wrong.end, wrong, right: rounded(right) })];
}

function restOfShares(before: readonly Amount[]): number | null {
  if (before.some(({ kind }) => kind !== 'percent')) return null;
  return 100 - before.reduce((sum, { value }) => sum + value, 0);
}

function restOfRatio({ kind, value, outOf }: Amount): number | null {
  return kind === 'ratio' && outOf !== null && outOf > 4 ? outOf - value : null;
}

interface Stated {
  readonly start: number;
  readonly end: number;
  readonly wrong: { readonly start: number; readonly end: number };
  readonly right: string;
}

function miscount({ text }: Sentence, kind: Miscount['kind'], { start, end, wrong, right }: Stated): Miscount {
  return { kind, start, end, stated: text.slice(wrong.start, wrong.end).trim(), right };
}

/** Nothing but a bracket, a comma, `or`, `that is` and the like between two amounts: the second says the first again. */
function isRestated(sentence: Sentence, first: Amount, second: Amount): boolean {
  if (first.kind === 'percent' && second.kind === 'percent') return false;
  const gap = sentence.text.slice(first.end, second.start);
  return gap.length < 70 && (restated.test(gap) || restatedFar.test(gap));
}

function percentOf({ kind, value, outOf, isRange }: Amount): number | null {
  if (isRange) return null;
  if (kind === 'percent') return value;
  return kind === 'ratio' && outOf !== null && outOf > 0 ? (100 * value) / outOf : null;
}

function wholeOf(sentence: Sentence): { readonly value: number; readonly end: number } | null {
  const at = sentence.tokens.findIndex(
    ({ word }, index) => (word === 'of' || word === 'among') && (index === 0 || wordAt(sentence, index - 1) === 'out'),
  );
  if (at === -1) return null;
  const skip = ['the', 'all', 'these'].includes(wordAt(sentence, at + 1)) ? 2 : 1;
  const numeral = readNumeral(sentence.tokens, at + skip);
  if (numeral === null || signAt(sentence, at + skip + numeral.length)) return null;
  return { value: numeral.value, end: at + skip + numeral.length };
}

function numeralBefore(sentence: Sentence, token: number, floor: number): number | null {
  for (let index = token - 1; index >= Math.max(floor, token - 6); index -= 1) {
    const numeral = readNumeral(sentence.tokens, index);
    if (numeral !== null) return signAt(sentence, index + numeral.length) ? null : numeral.value;
  }
  return null;
}

/** Half a step of the last digit that is written, in per cent. */
function roundingOf({ text }: Sentence, { start, end, outOf }: Amount): number {
  const decimals = /\d[.,](\d{1,2})(?!\d)/.exec(text.slice(start, end))?.[1]?.length ?? 0;
  return (0.6 * 10 ** -decimals * 100) / (outOf ?? 100);
}

/** Whole figures round to a half, small ones to a tenth of themselves; `about` is not asked for, since a round figure says it. */
function isNear(right: number, stated: number): boolean {
  return Math.abs(right - stated) <= Math.max(right >= 1 ? 0.6 : 0, 0.08 * right);
}

function plainNumber(written: string): number {
  return Number(written.replace(/[.,]$/, '').replaceAll(',', ''));
}

function signAt(sentence: Sentence, index: number): boolean {
  const word = wordAt(sentence, index);
  return word === '%' || word === 'percent' || (word === 'per' && wordAt(sentence, index + 1) === 'cent');
}

function between({ text, tokens }: Sentence, index: number): string {
  return text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0);
}

function wordAt(sentence: Sentence, index: number): string {
  return sentence.tokens[index]?.word ?? '';
}

const restating = /[(=]/;
const restated =
  /^(?: [a-z-]{1,20}){0,4}\s?(?:\(|=|[,:;–—-]? ?(?:or|that is|that's|that is to say|which is|i\.e\.?,?|meaning|in other words,?|equals|equal to)(?![a-z]))[^0-9]{0,14}$/i;
const restatedFar =
  /\b(?:that is|that's|that works out|which is|works out|giving|gives|for|making) (?:a |an |about |at |to |as |only |roughly |nearly |just ){0,3}$/i;
const totals =
  /\b(\d[\d,]{0,12})(?: [a-z-]{1,20}){0,4} and (\d[\d,]{0,12})(?: [a-z-]{1,20}){0,4},? (?:a total of|for a total of|or|totalling|totaling|adding up to|which makes|making|together|altogether|in total|in all)(?: (?:a total of|that is|makes|of|is))? (\d[\d,]{0,12})(?= in total| in all| altogether| together|[.,;)]|$| [a-z])(?!%)/i;

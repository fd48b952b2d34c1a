import type { Amount } from '../text/numbers.ts';
import { readNumeral } from '../text/numerals.ts';
import type { Sentence } from './annotate.ts';

/** A change that its own from and to do not bear out; `right` is what they come to. */
export interface WrongStep {
  readonly amount: Amount;
  readonly step: Step;
  readonly right: string;
}

/** `fell from 40 to 30, a drop of 50 %`, `doubled from 10 to 30`. */
export function wrongSteps(sentence: Sentence): readonly WrongStep[] {
  const step = stepOf(sentence);
  if (step === null || step.before === 0) return [];
  const factor = step.after / step.before;
  return sentence.amounts.flatMap((amount) => {
    if (amount.isRange || (amount.firstToken >= step.from && amount.firstToken < step.to)) return [];
    const right = rightChange(sentence, amount, factor);
    if (right === null) return [];
    return [{ amount, step, right }];
  });
}

function rightChange(sentence: Sentence, amount: Amount, factor: number): string | null {
  if (amount.kind === 'percent') return rightPercent(sentence, amount, factor);
  const stated = amount.kind === 'multiple' && amount.value > 0 ? statedFactor(sentence, amount) : null;
  if (stated === null) return null;
  const isPart = amount.value < 1 && stated !== amount.value;
  if (isPart ? isTruePart(amount.value, factor) : isTrueFactor(sentence, amount, factor / stated)) return null;
  if (!isPart && isInverse(factor, stated)) return null;
  return inWords(factor);
}

function inWords(factor: number): string {
  return factor >= 1 ? `${rounded(factor)} times` : `a fall by ${rounded(100 * (1 - factor))} %`;
}

function rightPercent(sentence: Sentence, amount: Amount, factor: number): string | null {
  const percent = Math.abs(100 * (factor - 1));
  const isRight = Math.abs(percent - amount.value) <= Math.max(3, 0.12 * percent);
  return isRight || !changing.test(around(sentence, amount)) ? null : `${rounded(percent)} %`;
}

/** `by a third`, up or down: 25 % is none, 30 % may be one. */
function isTruePart(part: number, factor: number): boolean {
  return Math.abs(Math.abs(factor - 1) - part) <= 0.02 + 0.15 * part;
}

/** `ratio` is what it is over what is said; `more than doubled` may be up to half more. */
function isTrueFactor({ text }: Sentence, { start }: Amount, ratio: number): boolean {
  const isMore = /\bmore than\b/.test(text.slice(Math.max(0, start - 12), start));
  return Math.abs(ratio - 1) <= 0.2 || (isMore && ratio > 1 && ratio < 1.5);
}

export interface Step {
  readonly before: number;
  readonly after: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** `halved from 40 to 20` told backwards. */
function isInverse(factor: number, stated: number): boolean {
  return Math.abs(factor * stated - 1) <= 0.2;
}

/** What the second figure should be of the first: `by a third` and `a third fewer` leave two thirds; a bare `four times` may count anything. */
function statedFactor(sentence: Sentence, { value, start, end, endToken, firstToken }: Amount): number | null {
  const isBy = /\bby\b/.test(sentence.text.slice(Math.max(0, start - 12), start));
  const next = wordAt(sentence, endToken);
  if (value < 1 && (isBy || fewer.has(next))) return 1 - value;
  if (value < 1 && more.has(next)) return 1 + value;
  const isVerb = /^(?:doubl|tripl|trebl|halv|quadrupl|quintupl)/.test(wordAt(sentence, firstToken));
  return isVerb || /fold$/.test(sentence.text.slice(start, end)) || next === 'as' ? value : null;
}

const fewer = new Set('fewer less lower smaller off drop fall reduction cut decline decrease'.split(' '));
const more = new Set('more higher greater rise increase jump'.split(' '));

/** The first `from A to B` of a sentence; years are none. */
export function stepOf(sentence: Sentence): Step | null {
  for (const [index, token] of sentence.tokens.entries()) {
    const step = token.word === 'from' ? stepAt(sentence, index) : null;
    if (step !== null) return step;
  }
  return null;
}

function stepAt(sentence: Sentence, from: number): Step | null {
  const { tokens } = sentence;
  const first = valueAt(sentence, from + 1);
  if (first === null) return null;
  const at = tokens.findIndex((one, place) => place >= first.next && place < first.next + 9 && one.word === 'to');
  const second = at === -1 ? null : valueAt(sentence, at + 1);
  if (second === null || [first, second].some(({ value }) => isYear(value)) || first.outOf !== second.outOf)
    return null;
  const [start, end] = [tokens[from]?.start ?? 0, tokens[second.next - 1]?.end ?? 0];
  return { before: first.value, after: second.value, from, to: second.next, start, end };
}

function valueAt(sentence: Sentence, index: number) {
  const at = vague.has(wordAt(sentence, index)) ? index + 1 : index;
  const amount = sentence.amounts.find((one) => one.firstToken === at);
  if (amount !== undefined && amount.kind !== 'multiple') {
    return { value: amount.value, outOf: amount.outOf, next: amount.endToken };
  }
  const numeral = readNumeral(sentence.tokens, at);
  return numeral === null ? null : { value: numeral.value, outOf: null, next: at + numeral.length };
}

/** As many digits as a reader needs. */
export function rounded(value: number): string {
  return String(value >= 10 ? Math.round(value) : Number(value.toPrecision(2)));
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2099;
}

function around({ text }: Sentence, { start, end }: Amount): string {
  return text.slice(Math.max(0, start - 30), end + 30);
}

function wordAt(sentence: Sentence, index: number): string {
  return sentence.tokens[index]?.word ?? '';
}

const vague = new Set(['about', 'around', 'roughly', 'nearly', 'almost', 'some', 'just']);
const changing =
  /\b(?:drop|fall|fell|cut|rise|rose|increase|decrease|reduction|decline|jump|surge|up|down|change|lower|higher|more|fewer|less|improve|gain|reduc|grow|increas|decreas|declin)[a-z]{0,6}\b/i;

import type { Amount } from '../text/numbers.ts';
import type { Sentence } from './annotate.ts';
import { type FigureWords, figureWords, hasTrait, isClauseEnd, trait } from './figure-words.ts';
import { perObject } from './memory.ts';
import { findStatistics } from './statistics.ts';
import { voiceOf } from './voice.ts';
import { spreadingIllnesses } from './words/english-figures.ts';

/** A change told against another chance: `30% lower`, `doubles the risk`, `a hazard ratio of 0.7`. Offsets count from the sentence's start. */
export interface RelativeChange {
  readonly kind: 'percentChange' | 'multiple' | 'ratioOfRisks';
  readonly start: number;
  readonly end: number;
  /** The first token of the amount. */
  readonly token: number;
  readonly amount: Amount | null;
}

/** Every relative change of a sentence that is about health, whoever says it. */
export const relativeChanges = perObject<Sentence, readonly RelativeChange[]>((sentence) => {
  const ratios = findStatistics(sentence)
    .filter((one) => one.kind === 'ratioOfRisks' && one.hasNumber)
    .map(({ start, end, from }) => ({ kind: 'ratioOfRisks' as const, start, end, token: from, amount: null }));
  return [...sentence.amounts.flatMap((amount) => changeOf(sentence, amount)), ...ratios];
});

/** Relative changes that the author asserts. */
export function ownRelativeChanges(sentence: Sentence): readonly RelativeChange[] {
  const changes = relativeChanges(sentence);
  if (changes.length === 0) return changes;
  const voice = voiceOf(sentence);
  if (voice.isQuestion) return [];
  return changes.filter(({ token }) => voice.isOwn(token) && !isDenied(sentence, token));
}

/** `does not double the risk`; a `no` further off (`with no second hormone`) denies something else. */
function isDenied(sentence: Sentence, token: number): boolean {
  if (sentence.negated[token] !== true) return false;
  const before = sentence.tokens.slice(Math.max(0, token - 5), token);
  return before.some(({ word }) => /^(?:not|never|cannot|myth|false|no)$|n't$/.test(word));
}

function changeOf(sentence: Sentence, amount: Amount): readonly RelativeChange[] {
  const { start, end, firstToken: token } = amount;
  if (amount.kind === 'percent' && isPercentChange(sentence, amount)) {
    return [{ kind: 'percentChange', start, end, token, amount }];
  }
  if (amount.kind === 'multiple' && isMultiple(sentence, amount)) {
    return [{ kind: 'multiple', start, end, token, amount }];
  }
  return [];
}

function isPercentChange(sentence: Sentence, amount: Amount): boolean {
  const seen = figureWords(sentence);
  if (hasTrait(seen, trait.otherThing, [amount.endToken, amount.endToken + 5]) || isPrice(sentence, amount.firstToken))
    return false;
  return isChangeAhead(sentence, amount) || isChangeBehind(sentence, seen, amount);
}

/** `30% lower`, `a 40% relative reduction`; `30% of ...` is a share. */
function isChangeAhead(sentence: Sentence, { endToken }: Amount): boolean {
  const { traits } = figureWords(sentence);
  for (let index = endToken; index < endToken + 3; index += 1) {
    const word = wordAt(sentence, index);
    if (word === '' || shareWords.has(word) || (index > endToken && isClauseEnd(sentence, index))) return false;
    if (((traits[index] ?? 0) & trait.change) !== 0) return true;
    if (word === 'as' && likeWords.has(wordAt(sentence, index + 1))) return true;
  }
  return false;
}

/** `cuts the risk by 30%`, `a fall of 30%`, `up 30%`; `fell to 30%` gives the level. */
function isChangeBehind(sentence: Sentence, seen: FigureWords, { firstToken, endToken }: Amount): boolean {
  const link = linkBefore(sentence, firstToken);
  if (levels.has(link) || shareOf.has(wordAt(sentence, endToken))) return false;
  const from = clauseStart(sentence, firstToken, link === 'by' ? 14 : 7);
  if (!hasTrait(seen, trait.changeVerb | trait.multiplying, [from, firstToken])) return false;
  return changeLinks.has(link) || isSubjectChanged(seen, from, firstToken) || hasIllness(sentence, from, firstToken);
}

/** The word that ties a figure to what stands before it, past `about`, `nearly`, `up to` and the like. */
function linkBefore(sentence: Sentence, token: number): string {
  const [last = '', second = '', third = ''] = [1, 2, 3].map((back) => wordAt(sentence, token - back));
  if (last === 'to' && ['up', 'close', 'near'].includes(second)) return third;
  return [last, second, third].find((word) => !fillers.has(word)) ?? '';
}

const levels = new Set(['to', 'from', 'at']);
const changeLinks = new Set(['by', 'of', 'up', 'down']);

function isSubjectChanged(seen: FigureWords, from: number, to: number): boolean {
  return hasTrait(seen, trait.chance | trait.rate | trait.outcome, [from, to]);
}

/** `Whooping cough is up 300 %`; of `appointments for cough` and `salmonella tests` the illness is not the head. */
function hasIllness(sentence: Sentence, from: number, to: number): boolean {
  const { tokens } = sentence;
  if (tokens.slice(0, to).some(({ word }) => prices.has(word))) return false;
  return tokens.some(({ word }, index) => {
    if (index < from || index >= to || !illnesses.has(word)) return false;
    const isBehind = tokens.slice(from + 1, index).some((before) => topicLinks.has(before.word));
    return !isBehind && isHead(sentence, index);
  });
}

/** What follows the noun is no noun that it goes with. */
function isHead(sentence: Sentence, index: number): boolean {
  if (isClauseEnd(sentence, index + 1)) return true;
  const next = wordAt(sentence, index + 1);
  return behindSubject.has(next) || hasTrait(figureWords(sentence), trait.changeVerb, [index + 1, index + 2]);
}

const topicLinks = new Set('for about on against of to with over regarding into around'.split(' '));
const behindSubject = new Set(
  'is are was were has have had in at on across among here and or now also again alone this last since up down went came'.split(
    ' ',
  ),
);

const illnesses = new Set(spreadingIllnesses);

function clauseStart(sentence: Sentence, at: number, reach: number): number {
  for (let index = at; index > Math.max(0, at - reach); index -= 1) {
    if (index < at && clauseWords.has(wordAt(sentence, index))) return index + 1;
    if (isClauseEnd(sentence, index)) return index;
  }
  return Math.max(0, at - reach);
}

/** `the price has doubled`, `prices rose by 30%`. */
function isPrice(sentence: Sentence, token: number): boolean {
  return sentence.tokens.slice(Math.max(0, token - 6), token).some(({ word }) => prices.has(word));
}

function isMultiple(sentence: Sentence, amount: Amount): boolean {
  const seen = figureWords(sentence);
  const { firstToken, endToken } = amount;
  if (hasTrait(seen, trait.otherThing, [firstToken + 1, endToken + 3]) || isPrice(sentence, firstToken)) return false;
  if (/fold$/.test(wordAt(sentence, endToken - 1))) return true;
  const isVerb = hasTrait(seen, trait.multiplying, [firstToken, endToken]);
  return isVerb ? isMultiplied(sentence, seen, amount) : isTimes(sentence, seen, amount);
}

/** `doubles your risk`, `cases have doubled`; not `double vaccinated`. */
function isMultiplied(sentence: Sentence, seen: FigureWords, { firstToken, endToken }: Amount): boolean {
  const about = trait.chance | trait.rate | trait.outcome;
  if (wordAt(sentence, firstToken) === 'double' && !isDoubleOf(sentence, seen, endToken)) return false;
  return hasTrait(seen, about, [endToken, endToken + 7]) || hasTrait(seen, about, [firstToken - 7, firstToken]);
}

function isDoubleOf(sentence: Sentence, seen: FigureWords, after: number): boolean {
  const next = wordAt(sentence, after);
  return determiners.has(next) || /['’]s$/.test(next) || hasTrait(seen, trait.chance | trait.rate, [after, after + 1]);
}

/** `twice as likely`, `twice as many clots`, `three times the risk`, `cut by half`, `a third lower`, `a ten-fold rise`. */
function isTimes(sentence: Sentence, seen: FigureWords, amount: Amount): boolean {
  return isTimesAfter(sentence, seen, amount.endToken) ?? isChangedBy(sentence, seen, amount.firstToken);
}

/** What the words behind the figure say; null where they say nothing of it. */
function isTimesAfter(sentence: Sentence, seen: FigureWords, endToken: number): boolean | null {
  for (let index = endToken; index < endToken + 4; index += 1) {
    const word = wordAt(sentence, index);
    if (word === 'as' && amongMany.has(wordAt(sentence, index + 1)))
      return hasTrait(seen, trait.outcome | trait.rate, [index + 2, index + 5]);
    if (word === 'as' || word === 'likely') return !notLikely.has(wordAt(sentence, index + 1));
    if (isComparedAt(sentence, seen, { index, endToken })) return true;
    if (ends.has(word) || isClauseEnd(sentence, index)) break;
  }
  return null;
}

/** `cut by half`, `up threefold`. */
function isChangedBy(sentence: Sentence, seen: FigureWords, firstToken: number): boolean {
  if (!beforeMultiple.has(wordAt(sentence, firstToken - 1))) return false;
  const from = clauseStart(sentence, firstToken, 10);
  return hasTrait(seen, trait.changeVerb, [from, firstToken]) && isSubjectChanged(seen, 0, sentence.tokens.length);
}

/** `three times that of`, `nine times over`, `twice the risk`, `twice the clots`. */
function isComparedAt(
  sentence: Sentence,
  seen: FigureWords,
  { index, endToken }: { readonly index: number; readonly endToken: number },
): boolean {
  const word = wordAt(sentence, index);
  if (word === 'that') return wordAt(sentence, index + 1) === 'of';
  if (word === 'over') return index === endToken;
  const isThe = wordAt(sentence, endToken) === 'the';
  return hasTrait(seen, trait.change | trait.chance | trait.rate | (isThe ? trait.outcome : 0), [index, index + 1]);
}

const ends = new Set(['', 'or', 'and']);
const beforeMultiple = new Set('by in up nearly almost about than some roughly over'.split(' '));

function wordAt(sentence: Sentence, index: number): string {
  return sentence.tokens[index]?.word ?? '';
}

const prices = new Set(
  'price prices cost costs budget funding sales rent fees fee wages salary salaries followers views waits waiting dose doses dosage downloads clicks searches mentions orders enquiries'.split(
    ' ',
  ),
);
const shareWords = new Set(
  'of who were had have has and to from in with are is was did do versus vs against among or on at'.split(' '),
);
const shareOf = new Set(['of', 'who']);
const likeWords = new Set('likely common often frequent high effective'.split(' '));
const fillers = new Set(
  'a an about around roughly nearly almost over up more than some approximately at least as much another further full whopping cool staggering massive huge mere close something like'.split(
    ' ',
  ),
);
const clauseWords = new Set('but while whereas although because which who that when if'.split(' '));
const determiners = new Set('the your their his her our my its a an one that this these those any'.split(' '));
const notLikely = new Set('long soon well far before'.split(' '));
const amongMany = new Set(['many', 'much', 'few']);

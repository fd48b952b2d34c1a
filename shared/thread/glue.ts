import { isNegationGlued } from './glue-negation.ts';
import { isListMarker } from './sentence-ends.ts';
import { type Token, tokenAfter, type WordFacts } from './tokens.ts';
import { functionWords, rangeOpeners, rangeWords, scheduleWords, statisticLabels } from './words.ts';

/** The gap after the word at `index`, with what stands around it. */
export interface Gap {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly word: WordFacts;
  readonly next: WordFacts;
  /** The word behind the next one. */
  readonly later: WordFacts | undefined;
}

/** Whether the gap after the word at `index` lies inside something that is read as one: a dose, a range, a statistic, a name, a negation. */
export function isGlued(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.facts;
  const next = tokens[index + 1]?.facts;
  if (word === undefined || next === undefined) return false;
  const gap: Gap = { tokens, index, word, next, later: tokens[index + 2]?.facts };
  return rules.some((rule) => rule(gap)) || isNegationGlued(gap);
}

const rules: readonly ((gap: Gap) => boolean)[] = [
  ({ word, next }) => isBinding(word) || next.isOperator,
  ({ word, next }) => word.isNumber && word.ending === null && (!/[)\]]$/.test(word.text) || next.isUnit),
  ({ next }) => next.isUrl || next.isCitationMark,
  isBeforeFigure,
  isWithinDose,
  isWithinRange,
  isBeforeRangeWord,
  isWithinStatistic,
  isWithinDate,
  isWithinName,
  isAbbreviated,
  ({ tokens, index, word }) => isListMarker(tokens, index) || (word.isSymbol && isFirst(tokens, index)),
  ({ word, next }) =>
    word.isLabel && (word.ending === null || word.ending === 'clause') && (next.startsNumber || next.isLetterOrRoman),
  ({ word, next }) => word.stem === 'percentage' || (word.isUnit && next.stem === 'of') || next.stem === 'percentage',
];

function isBinding(word: WordFacts): boolean {
  return word.isOperator && !word.isListMarker;
}

function isFirst(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1]?.facts;
  return previous === undefined || previous.ending !== null || previous.isSymbol;
}

/** "about 5 %", "HbA1c 7.5 %", "a dose of 400", "up to 12": what a figure means stands before it. */
function isBeforeFigure({ word, next }: Gap): boolean {
  if (!next.startsNumber && !/^\(?[<>≤≥≈~±]/.test(next.text)) return false;
  if (word.ending === 'sentence' && word.abbreviation === null) return false;
  if (word.ending !== null) return /^\d/.test(word.text) && next.isUnit;
  return rangeOpeners.has(word.stem) || word.isMeasureName || word.isLabel || functionWords.has(word.stem);
}

/** "500 mg | twice | daily", "5 mL | every 6 h", "60 mL/min/1.73 | m²", "3 times | a | day". */
function isWithinDose({ tokens, index, word, next }: Gap): boolean {
  if (word.ending !== null) return false;
  if (word.endsWithFigure && next.isUnit) return true;
  if (word.isUnit && (next.isUnit || next.text.startsWith('/'))) return true;
  if (!scheduleWords.has(next.stem)) return false;
  const isPart = word.isUnit || scheduleWords.has(word.stem) || (word.startsNumber && next.stem !== 'a');
  return isPart && hasFigureBefore(tokens, index + 1, 4);
}

/** "2 in | 1,000", "from 2.0% to | 1.0%", "500 mg to | 1 g", "1 in | every | 1,000". */
function isWithinRange({ tokens, index, word, next, later }: Gap): boolean {
  if (!rangeWords.has(word.core)) return false;
  const isFigure = next.startsNumber || (later?.startsNumber === true && rangeOpeners.has(next.core));
  return isFigure && hasFigureBefore(tokens, index, 5);
}

/** "500 mg | to 1 g", "2 extra cases | per 10,000", "8.1% | vs 12.4%". */
function isBeforeRangeWord({ tokens, index, word, next }: Gap): boolean {
  if (word.ending !== null && word.abbreviation === null) return false;
  if (!rangeWords.has(next.core)) return false;
  if (next.core.startsWith('vs') || next.core === 'versus') return true;
  const ahead = tokens.slice(index + 2, index + 5);
  const isFigureAhead = ahead.some(
    ({ facts }, at) => facts.startsNumber && ahead.slice(0, at).every((token) => isLight(token.facts)),
  );
  return isFigureAhead && hasFigureBefore(tokens, index + 1, 4);
}

function isLight(word: WordFacts): boolean {
  return word.isFunctionWord || rangeOpeners.has(word.core) || rangeWords.has(word.core);
}

/** "HR 0.32; | 95% CI 0.21–0.49; | p < 0.001", "5 % | CI", "mean 4.1 | (SD 1.2)". */
function isWithinStatistic({ tokens, index, word, next, later }: Gap): boolean {
  const isNextStatistic = isStatistic(next) || (isLevel(next) && later !== undefined && isStatistic(later));
  if ((word.core === '%' || isLevel(word)) && isStatistic(next)) return true;
  if (isNextStatistic && word.ending !== 'sentence') {
    const before = tokens.slice(Math.max(0, index - 6), index + 1);
    if (before.some(({ facts }) => isStatistic(facts) || (facts.startsNumber && isLevel(next)))) return true;
  }
  if (isStatistic(word) && word.ending === null) return next.startsNumber || isStatistic(next) || next.core === 'of';
  return next.startsBracket && word.ending === null && /^[([](?:\p{Nd}|[<>≤≥~≈±−–=$€£])/u.test(next.text);
}

function isStatistic(word: WordFacts): boolean {
  return statisticLabels.has(word.stem) || /^\(?(?:p|n|r|or|hr|rr|i²|r²|t|f|z|χ²|β)\s?[=<>≤≥≈]/.test(word.core);
}

/** The level of an interval, also "95-%-KI". */
function isLevel(word: WordFacts): boolean {
  return /^9[0-9](?:[.,]\d+)?(?:%|-%-?\w*)?[:,]?$/.test(word.core);
}

/** "12 | March | 2021", "March 12, | 2021", "3 | de | mayo". */
function isWithinDate({ tokens, index, word, next, later }: Gap): boolean {
  if (next.isMonth && /^\d{1,2}(?:st|nd|rd|th|\.|er|º)?$/.test(word.core)) return true;
  if (word.isMonth && next.startsNumber) return true;
  const isYear = /^(?:1[89]|20)\d\d\b/.test(next.core);
  if (isYear && word.ending === 'comma' && tokens[index - 1]?.facts.isMonth === true) return true;
  if (next.core === 'de' && (word.isMonth || word.isNumber)) return later?.isMonth === true || isYearWord(later);
  return word.core === 'de' && (next.isMonth || (isYear && tokens[index - 1]?.facts.isMonth === true));
}

function isYearWord(word: WordFacts | undefined): boolean {
  return word !== undefined && /^(?:1[89]|20)\d\d\b/.test(word.core);
}

/** "A. B. Lee", "Dr. Maria | Schmidt", "Smith | et al.", "St. John’s | wort", "E. coli". */
function isWithinName({ tokens, index, word, next }: Gap): boolean {
  if (word.isInitial || (word.isPossessive && next.startsLower)) return true;
  if ((word.core === 'et' || word.core === 'y' || word.core === 'und') && /^(?:al|cols?|mitarb)\b/.test(next.core))
    return true;
  if (next.core === 'et' && tokenAfter(tokens, index + 1)?.core.startsWith('al') === true) return true;
  if (!next.startsCapital || word.ending !== null) return false;
  return word.isTitle || (word.startsCapital && tokens[index - 1]?.facts.isTitle === true);
}

function isAbbreviated({ word, next }: Gap): boolean {
  if (word.abbreviation === 'before-number') return next.startsNumber;
  return word.abbreviation === 'binding' || word.core === 'u.s.';
}

function hasFigureBefore(tokens: readonly Token[], index: number, reach: number): boolean {
  return tokens.slice(Math.max(0, index - reach), index).some((token) => token.facts.startsNumber);
}

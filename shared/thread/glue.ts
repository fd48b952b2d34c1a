import type { Gap } from './gap.ts';
import { isNegationGlued } from './glue-negation.ts';
import { isWithinPhrase } from './glue-phrases.ts';
import { isLetterOfCapital, isListMarker } from './sentence-ends.ts';
import type { Token, WordFacts } from './tokens.ts';
import { afterOrdinal, functionWords, rangeOpeners, rangeWords, scheduleWords, statisticLabels } from './words.ts';

/** Whether the gap after the word at `index` lies inside something that is read as one: a dose, a range, a statistic, a name, a negation. */
export function isGlued(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.facts;
  const next = tokens[index + 1]?.facts;
  if (word === undefined || next === undefined) return false;
  const gap: Gap = { tokens, index, word, next, later: tokens[index + 2]?.facts };
  return rules.some((rule) => rule(gap)) || isWithinPhrase(gap) || isNegationGlued(gap);
}

const rules: readonly ((gap: Gap) => boolean)[] = [
  ({ word, next }) => isBinding(word) || next.isOperator,
  ({ word, next }) => word.isNumber && word.ending === null && (!/[)\]]$/.test(word.text) || next.isUnit),
  ({ next }) => next.isUrl || next.isCitationMark,
  isBeforeFigure,
  isBeforeAmount,
  isEvery,
  ({ word, next }) =>
    word.ending === null &&
    /^(?:ratio|difference|interval|intervall|points?|ratios)$/.test(next.stem) &&
    !word.isFunctionWord,
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

/** "a hazard ratio | of 0.74", "una dosis | de 5 mg". */
function isBeforeAmount({ word, next, later }: Gap): boolean {
  return word.ending === null && /^(?:of|de|von|d[’']environ)$/.test(next.core) && later?.startsNumber === true;
}

/** "1 g | toutes | les 6 heures", "5 mL | alle | 4 Stunden". */
function isEvery({ tokens, index, word, next, later }: Gap): boolean {
  if (word.ending !== null) return false;
  if (everyWords.has(next.stem)) return isFigureAhead(tokens, index + 2) && hasFigureBefore(tokens, index + 1, 3);
  return everyWords.has(word.stem) && (next.startsNumber || later?.startsNumber === true);
}

const everyWords = new Set(
  'every each cada todas todos alle jede jeden toutes tous ogni elke iedere каждые'.split(' '),
);

/** "500 mg | twice | daily", "5 mL | every 6 h", "60 mL/min/1.73 | m²", "3 times | a | day". */
function isWithinDose({ tokens, index, word, next }: Gap): boolean {
  if (word.ending !== null) return false;
  if (isBesideUnit(word, next)) return true;
  if (!scheduleWords.has(next.stem)) return false;
  return isDosePart(word, next) && hasFigureBefore(tokens, index + 1, 4);
}

function isBesideUnit(word: WordFacts, next: WordFacts): boolean {
  if (word.isUnit && /^\p{Ll}\.\p{Ll}\./u.test(next.core)) return true;
  if (next.isUnit) return word.endsWithFigure || word.isUnit;
  return word.isUnit && next.text.startsWith('/');
}

function isDosePart(word: WordFacts, next: WordFacts): boolean {
  return word.isUnit || scheduleWords.has(word.stem) || (word.startsNumber && next.stem !== 'a');
}

/** "2 in | 1,000", "from 2.0% to | 1.0%", "500 mg to | 1 g", "1 in | every | 1,000". */
function isWithinRange({ tokens, index, word, next, later }: Gap): boolean {
  if (!rangeWords.has(word.core)) return false;
  const isFigure = next.startsNumber || (later?.startsNumber === true && rangeOpeners.has(next.core));
  return isFigure && hasFigureBefore(tokens, index, 5);
}

/** "500 mg | to 1 g", "2 extra | cases | per 10,000", "8.1% | vs 12.4%". */
function isBeforeRangeWord({ tokens, index, word, next }: Gap): boolean {
  if (word.ending !== null && word.abbreviation === null) return false;
  if (/^v(?:s\.?|ersus)$/.test(next.core)) return true;
  if (!hasFigureBefore(tokens, index + 1, 4)) return false;
  if (rangeWords.has(next.core)) return isFigureAhead(tokens, index + 2);
  return proportionAhead(tokens, index + 2);
}

/** "… | cases per 10,000", "… | people in 1,000": what is counted stands between the two figures. */
function proportionAhead(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 2; at += 1) {
    const word = tokens[at]?.facts;
    if (word === undefined || tokens[at - 1]?.facts.ending !== null) return false;
    if (proportionWords.has(word.core)) return isFigureAhead(tokens, at + 1);
  }
  return false;
}

const proportionWords = new Set(['per', 'in', 'of', 'out', 'de', 'por', 'von', 'pro', 'je', 'sur', 'pour', 'par']);

/** Whether a figure comes next, with nothing but small words before it. */
function isFigureAhead(tokens: readonly Token[], from: number): boolean {
  for (const { facts } of tokens.slice(from, from + 3)) {
    if (facts.startsNumber) return true;
    if (!isLight(facts)) return false;
  }
  return false;
}

function isLight(word: WordFacts): boolean {
  return word.isFunctionWord || rangeOpeners.has(word.core) || rangeWords.has(word.core);
}

/** "HR 0.32; | 95% CI 0.21–0.49; | p < 0.001", "5 % | CI", "mean 4.1 | (SD 1.2)". */
function isWithinStatistic(gap: Gap): boolean {
  const { word, next } = gap;
  if (isStatistic(next) && (word.core === '%' || isLevel(word))) return true;
  if (word.ending !== 'sentence' && isStatisticAhead(gap)) return true;
  if (word.ending !== null) return false;
  if (isStatistic(word)) return goesOnStatistic(next);
  return /^[([](?:\p{Nd}|[<>≤≥~≈±−–=$€£])/u.test(next.text);
}

function goesOnStatistic(next: WordFacts): boolean {
  return next.startsNumber || isStatistic(next) || next.core === 'of' || next.isAuxiliary;
}

/** The next figure belongs to the one a few words before. */
function isStatisticAhead({ tokens, index, next, later }: Gap): boolean {
  const before = tokens.slice(Math.max(0, index - 6), index + 1);
  if (isLevel(next)) {
    const label = later?.core === '%' ? tokens[index + 3]?.facts : later;
    const isInterval = label !== undefined && isStatistic(label);
    return isInterval && before.some(({ facts }) => isStatistic(facts) || facts.startsNumber);
  }
  return isStatistic(next) && before.some(({ facts }) => isStatistic(facts));
}

function isStatistic(word: WordFacts): boolean {
  return (
    statisticLabels.has(word.stem) || /^\(?(?:p|n|r|or|hr|rr|i²|r²|t|f|z|χ²|β)\s?(?:\([\d.,]|[=<>≤≥≈])/.test(word.core)
  );
}

/** The level of an interval, also "95-%-KI". */
function isLevel(word: WordFacts): boolean {
  return /^9[0-9](?:[.,]\d+)?(?:%|-%-?\w*)?[:,]?$/.test(word.core);
}

/** "12 | March | 2021", "March 12, | 2021", "3 | de | mayo", "der 2. | Dosis". */
function isWithinDate(gap: Gap): boolean {
  const { word, next } = gap;
  if (/^\d{1,2}(?:st|nd|rd|th|\.|er|º)?$/.test(word.core) && (next.isMonth || afterOrdinal.has(next.stem))) return true;
  if (word.isMonth && next.startsNumber) return true;
  return isYearAhead(gap) || isSpanishDate(gap);
}

function isYearAhead({ tokens, index, word, next }: Gap): boolean {
  return word.ending === 'comma' && isYear(next) && tokens[index - 1]?.facts.isMonth === true;
}

function isSpanishDate({ tokens, index, word, next, later }: Gap): boolean {
  if (word.core === 'de') return next.isMonth || (isYear(next) && tokens[index - 1]?.facts.isMonth === true);
  if (next.core !== 'de' || later === undefined) return false;
  return (word.isMonth && isYear(later)) || (word.isNumber && later.isMonth);
}

function isYear(word: WordFacts): boolean {
  return /^(?:1[89]|20)\d\d\b/.test(word.core);
}

/** "A. B. Lee", "Dr. Maria | Schmidt", "Smith | et al.", "St. John’s | wort", "E. coli". */
function isWithinName(gap: Gap): boolean {
  const { tokens, index, word, next } = gap;
  if (word.isInitial || (word.isPossessive && next.startsLower)) return true;
  if (isAndOthers(gap)) return true;
  if (!next.startsCapital || word.ending !== null) return false;
  return word.isTitle || (word.startsCapital && tokens[index - 1]?.facts.isTitle === true);
}

function isAndOthers({ word, next, later }: Gap): boolean {
  if (/^(?:et|y|und)$/.test(word.core)) return /^(?:al|cols?|mitarb)\b/.test(next.core);
  return next.core === 'et' && later !== undefined && /^al\b/.test(later.core);
}

function isAbbreviated({ word, next }: Gap): boolean {
  if (word.abbreviation === 'before-number') return next.startsNumber || isLetterOfCapital(word, next);
  return word.abbreviation === 'binding' || word.abbreviation === 'loose' || word.core === 'u.s.';
}

function hasFigureBefore(tokens: readonly Token[], index: number, reach: number): boolean {
  return tokens.slice(Math.max(0, index - reach), index).some((token) => token.facts.startsNumber);
}

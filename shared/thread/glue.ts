import { isListMarker } from './sentence-ends.ts';
import type { Token, WordFacts } from './tokens.ts';
import { rangeWords, statisticLabels } from './words.ts';

/** The gap after the word at `index`, with what stands around it. */
interface Gap {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly word: WordFacts;
  readonly next: WordFacts;
}

/** Whether the gap after the word at `index` lies inside something that is read as one: a dose, a range, a statistic, a negation. */
export function isGlued(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.facts;
  const next = tokens[index + 1]?.facts;
  if (word === undefined || next === undefined) return false;
  const gap: Gap = { tokens, index, word, next };
  return rules.some((rule) => rule(gap));
}

const rules: readonly ((gap: Gap) => boolean)[] = [
  ({ word, next }) => word.isOperator || next.isOperator,
  ({ word }) => word.isNumber && word.ending === null,
  ({ next }) => next.isUrl || next.isCitationMark,
  ({ word }) => word.isNegation && word.ending === null,
  ({ word, next }) => word.isAuxiliary && next.isNegation,
  ({ word }) => word.core === 'that' || word.core === 'percentage',
  ({ tokens, index }) => isListMarker(tokens, index),
  ({ word, next }) => word.isLabel && (next.startsNumber || next.startsCapital),
  ({ word, next }) => word.isInitial || isBindingAbbreviation(word, next),
  ({ word, next }) => word.isPossessive && next.startsLower,
  ({ word, next }) => word.core === 'et' && next.core.startsWith('al'),
  isWithinRange,
  isBeforeRangeWord,
  isWithinStatistic,
  isNegatedClause,
  ({ word, next }) => word.ending === null && next.startsBracketedNumber,
];

function isBindingAbbreviation(word: WordFacts, next: WordFacts): boolean {
  if (word.abbreviation === 'before-number') return next.startsNumber;
  return word.abbreviation === 'binding' || word.core === 'u.s.';
}

/** "2 in | 1,000", "from 2.0% to | 1.0%", "500 mg to | 1 g". */
function isWithinRange({ tokens, index, word, next }: Gap): boolean {
  return next.startsNumber && rangeWords.has(word.core) && hasNumberBefore(tokens, index, 4);
}

/** "500 mg | to 1 g". */
function isBeforeRangeWord({ tokens, index, word, next }: Gap): boolean {
  if (word.ending !== null || !rangeWords.has(next.core)) return false;
  const isFigureAhead = tokens.slice(index + 2, index + 4).some((token) => token.facts.startsNumber);
  return isFigureAhead && hasNumberBefore(tokens, index + 1, 2);
}

/** "HR 0.32; | 95% CI 0.21–0.49; | p < 0.001". */
function isWithinStatistic({ tokens, index, word, next }: Gap): boolean {
  if (word.ending !== 'clause' && word.ending !== 'comma') return false;
  const isStatistic = statisticLabels.has(next.core) || /^9[059](?:\.\d)?%$/.test(next.core);
  return (
    isStatistic &&
    tokens.slice(Math.max(0, index - 5), index + 1).some((token) => statisticLabels.has(token.facts.core))
  );
}

/** "not true | that masks …": a post must not start with the bare statement. */
function isNegatedClause({ tokens, index, next }: Gap): boolean {
  if (next.core !== 'that') return false;
  return tokens
    .slice(Math.max(0, index - 3), index + 1)
    .some((token) => token.facts.isNegation || token.facts.isFalsehoodWord);
}

function hasNumberBefore(tokens: readonly Token[], index: number, reach: number): boolean {
  return tokens.slice(Math.max(0, index - reach), index).some((token) => token.facts.startsNumber);
}

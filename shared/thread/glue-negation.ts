import type { Gap } from './gap.ts';
import type { Token, WordFacts } from './tokens.ts';
import { leadingVerbs, negationFillers, negationsBehind, thatWords } from './words.ts';

/**
 * Whether a post that ended in this gap would say, or let the next one say, the opposite: "not | harmful", "not true | that masks",
 * "verursacht | nicht", "the claim … | is false".
 */
export function isNegationGlued(gap: Gap): boolean {
  return rules.some((rule) => rule(gap));
}

const rules: readonly ((gap: Gap) => boolean)[] = [
  ({ word }) => word.isNegation && isOpen(word),
  ({ word, next }) => word.isAuxiliary && isOpen(word) && (next.isNegation || next.isFalsehoodWord),
  ({ word, next }) => negationsBehind.has(next.stem) && isOpen(word),
  ({ word, next, later }) => isOpen(word) && next.isAuxiliary && isDenial(later),
  isBehindNegation,
  isClaimBegun,
];

function isOpen(word: WordFacts): boolean {
  return word.ending === null;
}

function isDenial(word: WordFacts | undefined): boolean {
  return word !== undefined && (word.isNegation || word.isFalsehoodWord);
}

/** "not been | shown", "do not stop | taking", "ne doit pas | être", "no se | ha demostrado". */
function isBehindNegation({ tokens, index, word, next }: Gap): boolean {
  if (!isOpen(word)) return false;
  const isFiller = negationFillers.has(word.stem) || word.isAuxiliary;
  if (isFiller && hasNegation(tokens, index, 3)) return true;
  if (leadingVerbs.has(word.stem) && hasNegation(tokens, index, 3)) return true;
  return word.isFalsehoodWord && next.core === 'to' ? true : isVerbBetween(tokens, index, next);
}

/** French puts its verb between: "n’a jamais | montré", "ne provoque | pas". */
function isVerbBetween(tokens: readonly Token[], index: number, next: WordFacts): boolean {
  return negationsBehind.has(next.stem) && hasNegation(tokens, index, 3);
}

/** "not true | that | masks", "There is no evidence | that | it does", "es stimmt nicht, | dass". */
function isClaimBegun({ tokens, index, word, next }: Gap): boolean {
  if (thatWords.has(word.stem)) return true;
  const isThat = thatWords.has(next.stem) || /^(?:qu|s)[’']/.test(next.core);
  return isThat && (isDenial(word) || hasDenial(tokens, index + 1, 4));
}

function hasNegation(tokens: readonly Token[], index: number, reach: number): boolean {
  return before(tokens, index, reach).some(({ facts }) => facts.isNegation);
}

function hasDenial(tokens: readonly Token[], index: number, reach: number): boolean {
  return before(tokens, index, reach).some(({ facts }) => isDenial(facts));
}

function before(tokens: readonly Token[], index: number, reach: number): readonly Token[] {
  return tokens.slice(Math.max(0, index - reach), index);
}

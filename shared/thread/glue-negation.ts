import type { Gap } from './gap.ts';
import type { Token, WordFacts } from './tokens.ts';
import { deniedThings, leadingVerbs, negationFillers, negationsBehind, thatWords } from './words.ts';

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
  isWithinInsertion,
  isBeforeDenied,
  isBeforeNor,
  isWithinFailure,
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

const longestInsertionWords = 10;

/** "not, | as | some | say, | cause": what is put between a negation and its verb goes along with both. */
function isWithinInsertion({ tokens, index }: Gap): boolean {
  for (let opening = index; opening >= Math.max(0, index - longestInsertionWords); opening -= 1) {
    if (opensInsertion(tokens, opening)) return index <= insertionEnd(tokens, opening);
    if (tokens[opening]?.facts.ending === 'sentence') return false;
  }
  return false;
}

/** "No, it does not" answers a question. */
function opensInsertion(tokens: readonly Token[], index: number): boolean {
  const facts = tokens[index]?.facts;
  if (facts === undefined || !/^(?:not|never|cannot|nicht|niemals|nie|pas|jamais|nunca)$|n[’']t$/.test(facts.stem))
    return false;
  return facts.ending === 'comma' || /^(?:[–—]$|\()/.test(tokens[index + 1]?.facts.text ?? '');
}

/** The word at which the insertion ends; -1 where it does not soon. */
function insertionEnd(tokens: readonly Token[], opening: number): number {
  for (let at = opening + 2; at <= opening + longestInsertionWords; at += 1) {
    const facts = tokens[at]?.facts;
    if (facts === undefined || facts.ending === 'sentence') return -1;
    if (facts.ending === 'comma' || /^[–—]$|\)$/.test(facts.text)) return at;
  }
  return -1;
}

/** "no good | evidence", "keine guten | klinischen | Belege". */
function isBeforeDenied({ tokens, index, word }: Gap): boolean {
  if (!isOpen(word) || !before(tokens, index, 2).some(({ facts }) => facts.isNegation)) return false;
  return tokens.slice(index + 1, index + 3).some(({ facts }) => deniedThings.has(facts.stem));
}

/** "neither safe | nor tested", "weder sicher | noch geprüft". */
function isBeforeNor({ tokens, index, word, next }: Gap): boolean {
  const first = /^(?:nor|noch|ni)$/.test(next.core) ? /^(?:neither|weder|ni)$/ : null;
  return first !== null && isOpen(word) && before(tokens, index + 1, 4).some(({ facts }) => first.test(facts.core));
}

/** "failed | to | find", "far | from | proven". */
function isWithinFailure({ tokens, index, word, next }: Gap): boolean {
  if (!isOpen(word)) return false;
  return isFailure(word, next) || isFailure(tokens[index - 1]?.facts, word);
}

function isFailure(word: WordFacts | undefined, next: WordFacts): boolean {
  return /^fail(?:s|ed|ing)?$/.test(word?.core ?? '')
    ? next.core === 'to'
    : word?.core === 'far' && next.core === 'from';
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

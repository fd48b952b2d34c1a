import { type Match, words } from '../checks/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { RelationWords } from './relation-words.ts';

const reachOfNegation = 5;

/** A negation before the word and in its clause, or right behind it (`pays me nothing`, `bezahlt mich nicht`). */
export function isNegated(match: Match, language: RelationWords, tokens: readonly Token[]): boolean {
  return isNegatedBefore(match, language, tokens) ?? isNegatedBehind(match, tokens);
}

/** True or false where a negation stands before, null for none. */
function isNegatedBefore({ from }: Match, language: RelationWords, tokens: readonly Token[]): boolean | null {
  for (let at = from - 1; at >= Math.max(0, from - reachOfNegation); at -= 1) {
    const word = tokens[at]?.word ?? '';
    if (language.clauses.includes(word) || subordinate.has(word) || hasBreak(tokens, at)) return null;
    if (language.negators.includes(word)) return !exempt.has(pairAt(tokens, at));
  }
  return null;
}

function isNegatedBehind({ to }: Match, tokens: readonly Token[]): boolean {
  const index = tokens.findIndex(({ word }, at) => at >= to && at < to + 3 && afterwards.has(word));
  return index >= 0 && tokens[index - 1]?.word !== 'for' && !exempt.has(pairAt(tokens, index));
}

function pairAt(tokens: readonly Token[], at: number): string {
  return `${tokens[at]?.word ?? ''} ${tokens[at + 1]?.word ?? ''}`;
}

/** A comma or bracket between two tokens stands in the gap; a gap of two signs or more is one. */
function hasBreak(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const here = tokens[at];
  return next !== undefined && here !== undefined && next.start - here.end > 1;
}

const subordinate = new Set(words('that dass daß que'));
const afterwards = new Set(words('nothing nicht nichts keine kein keinen rien nada pas jamais never nie'));
const exempt = new Set([
  'no longer',
  'not only',
  'not just',
  'nicht mehr',
  'nicht nur',
  'ya no',
  'no solo',
  'no sólo',
  'pas seulement',
  'kein geheimnis',
  'no secret',
  'not secret',
  'not hide',
  'not hiding',
  'nothing secret',
]);

import type { Token } from './tokens.ts';
import { afterCountry, letterLabels } from './words.ts';

/** Whether a sentence ends with the word at `index` (platforms.md, 4.4, cases 10 to 13, 19 to 22 and 30). */
export function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined) return false;
  if (next.facts.isUrl || next.facts.isCitationMark || next.facts.startsLower) return false;
  const link = linkBefore(tokens, index);
  if (link !== null) return token.facts.ending === 'sentence' || closedBefore(tokens, link);
  return (
    token.facts.ending === 'sentence' && !isListMarker(tokens, index) && !isAbbreviated(token, next, tokens[index - 1])
  );
}

const longestLocatorWords = 6;

/** The link that a citation ends with at `index`, its place in brackets included: "https://… (p. 3)". */
function linkBefore(tokens: readonly Token[], index: number): number | null {
  const words = tokens.slice(Math.max(0, index - longestLocatorWords), index + 1).map((token) => token.facts);
  if (words.at(-1)?.isUrl === true) return index;
  if (words.at(-1)?.text.endsWith(')') !== true) return null;
  const opening = words.findLastIndex((word) => word.text.startsWith('('));
  return words[opening - 1]?.isUrl === true ? index - (words.length - opening) : null;
}

/** "1." at the start of a line or after a sentence is the number of an item, not a sentence. */
export function isListMarker(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.facts.isListMarker !== true) return false;
  const previous = tokens[index - 1];
  return previous === undefined || previous.facts.ending !== null || previous.facts.isUrl;
}

function isAbbreviated({ facts }: Token, next: Token, previous: Token | undefined): boolean {
  if (facts.isInitial) return !letterLabels.has(previous?.facts.core ?? '');
  switch (facts.abbreviation) {
    case 'binding':
      return true;
    case 'before-number':
      return next.facts.startsNumber;
    case 'closing':
      return facts.core === 'u.s.' && (/^[A-Z]{2,}/.test(next.facts.text) || afterCountry.has(next.facts.core));
    case null:
      return false;
  }
}

/** A link belongs to the sentence before it: whether that one was over decides. */
function closedBefore(tokens: readonly Token[], index: number): boolean {
  for (let before = index - 1; before >= 0; before -= 1) {
    const facts = tokens[before]?.facts;
    if (facts?.isUrl !== true) return facts?.ending === 'sentence';
  }
  return true;
}

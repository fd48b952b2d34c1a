import type { Token, WordFacts } from './tokens.ts';
import { afterCountry, afterOrdinal, letterLabels } from './words.ts';

/** Whether a sentence ends with the word at `index` (platforms.md, 4.4, cases 10 to 13, 19 to 22 and 30). */
export function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined) return false;
  if (belongsBackwards(next.facts)) return false;
  const link = linkBefore(tokens, index);
  if (link !== null) return token.facts.ending === 'sentence' || closedBefore(tokens, link);
  if (token.facts.isCitationMark && tokens[index - 1]?.facts.ending === 'sentence') return true;
  return token.facts.ending === 'sentence' && !isListMarker(tokens, index) && !isAbbreviated(tokens, index);
}

/** A link, the mark of a citation and a lower-case word go on with the sentence before them. */
function belongsBackwards(next: WordFacts): boolean {
  if (next.isUrl || next.isCitationMark) return true;
  return next.startsLower && !next.isMeasureName && !next.startsBracket;
}

const longestLocatorWords = 6;

/** The link that a citation ends with at `index`, its place in brackets included: "https://… (p. 3)". */
function linkBefore(tokens: readonly Token[], index: number): number | null {
  const last = tokens[index]?.facts;
  if (last?.isUrl === true) return index;
  if (last?.text.endsWith(')') !== true) return null;
  for (let at = index; at > Math.max(0, index - longestLocatorWords); at -= 1) {
    if (tokens[at]?.facts.text.startsWith('(') === true) return tokens[at - 1]?.facts.isUrl === true ? at - 1 : null;
  }
  return null;
}

/** "1." at the start of a line or after a sentence is the number of an item, not a sentence; "-" there is a bullet. */
export function isListMarker(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.facts;
  if (word?.isListMarker !== true) return false;
  const previous = tokens[index - 1]?.facts;
  if (previous === undefined) return true;
  if (/^[•◦▪‣·*]$/.test(word.text)) return true;
  return /^[-–—>#]/.test(word.text)
    ? false
    : previous.ending !== null || previous.isUrl || /^\(?\w{1,2}\)$/.test(word.text);
}

function isAbbreviated(tokens: readonly Token[], index: number): boolean {
  const facts = tokens[index]?.facts;
  const next = tokens[index + 1]?.facts;
  const previous = tokens[index - 1]?.facts;
  if (facts === undefined || next === undefined) return false;
  if (/^\d{1,2}\.$/.test(facts.text)) return afterOrdinal.has(next.stem);
  if (facts.isInitial) return isInitialOfName(facts, next, previous);
  switch (facts.abbreviation) {
    case 'binding':
      return true;
    case 'before-number':
      return next.startsNumber;
    case 'closing':
      return (
        next.startsNumber || (facts.core === 'u.s.' && (/^[A-Z]{2,}/.test(next.text) || afterCountry.has(next.stem)))
      );
    case null:
      return false;
  }
}

/** "A. B. Lee" is a name; "vitamin D. Children" is the end of a sentence, "the U.S. Children" too. */
function isInitialOfName(word: WordFacts, next: WordFacts, previous: WordFacts | undefined): boolean {
  if (word.abbreviation === 'closing') return /^[A-Z]{2,}/.test(next.text) || afterCountry.has(next.stem);
  return !letterLabels.has(previous?.stem ?? '') && next.text.length > 0;
}

/** A link belongs to the sentence before it: whether that one was over decides. */
function closedBefore(tokens: readonly Token[], index: number): boolean {
  for (let before = index - 1; before >= 0; before -= 1) {
    const facts = tokens[before]?.facts;
    if (facts?.isUrl !== true) return facts?.ending === 'sentence';
  }
  return true;
}

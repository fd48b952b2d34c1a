import { introductions, isVolume } from './glue-phrases.ts';
import { factsAt, type Token, type WordFacts } from './tokens.ts';
import { abbreviationsBeforeLetter, afterCountry, afterOrdinal, letterLabels } from './words.ts';

/** Whether a sentence ends with the word at `index` (platforms.md, 4.4, cases 10 to 13, 19 to 22 and 30). */
export function endsSentence(tokens: readonly Token[], index: number): boolean {
  const word = factsAt(tokens, index);
  const next = factsAt(tokens, index + 1);
  if (word === undefined || next === undefined || belongsBackwards(next)) return false;
  const link = linkBefore(tokens, index);
  if (link !== null) return word.ending === 'sentence' || closedBefore(tokens, link);
  const previous = factsAt(tokens, index - 1);
  if (word.ending === 'sentence') return !isListMarker(tokens, index) && !isAbbreviated(word, next, previous);
  return isMarkBehindStop(word, previous);
}

/** "found. [1] Another": the mark belongs to the sentence that is over. */
function isMarkBehindStop(word: WordFacts, previous: WordFacts | undefined): boolean {
  return word.isCitationMark && previous?.ending === 'sentence';
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
  const words = tokens.slice(Math.max(0, index - longestLocatorWords), index + 1).map(({ facts }) => facts);
  const opening = words.findLastIndex(({ text }) => text.startsWith('('));
  return words[opening - 1]?.isUrl === true ? index - (words.length - opening) : null;
}

/** "1." at the start of a line or after a sentence is the number of an item, not a sentence; "-" there is a bullet. */
export function isListMarker(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.facts;
  if (word?.isListMarker !== true) return false;
  const previous = tokens[index - 1]?.facts;
  if (previous === undefined || /^[•◦▪‣·*]$/.test(word.text)) return true;
  if (/^[-–—>#]/.test(word.text)) return false;
  return previous.ending !== null || previous.isUrl || /^\(?\w{1,2}\)$/.test(word.text);
}

function isAbbreviated(word: WordFacts, next: WordFacts, previous: WordFacts | undefined): boolean {
  if (/^\d{1,2}\.$/.test(word.text)) return afterOrdinal.has(next.stem);
  if (introductions.has(`${previous?.core} ${word.core}`) || isVolume(next)) return true;
  return word.isInitial ? isInitialOfName(word, next, previous) : bindsNext(word, next);
}

function bindsNext(word: WordFacts, next: WordFacts): boolean {
  switch (word.abbreviation) {
    case 'binding':
      return true;
    case 'loose':
      return next.startsNumber || /^\p{L}{1,2}\./u.test(next.text);
    case 'before-number':
      return next.startsNumber || isLetterOfCapital(word, next);
    case 'closing':
      return next.startsNumber;
    case null:
      return false;
  }
}

/** "App. B", but "in the app. A doctor …". */
export function isLetterOfCapital(word: WordFacts, next: WordFacts): boolean {
  const isCounted = word.startsCapital && abbreviationsBeforeLetter.has(word.core);
  return isCounted && next.isLetterOrRoman && !next.isFunctionWord;
}

/** "A. B. Lee" is a name; "vitamin D. Children" is the end of a sentence, "the U.S. Children" and "B. Myth: …" too. */
function isInitialOfName(word: WordFacts, next: WordFacts, previous: WordFacts | undefined): boolean {
  if (word.abbreviation === 'closing') return isCountryName(next);
  return next.ending !== 'clause' && !next.isFunctionWord && !letterLabels.has(previous?.stem ?? '');
}

function isCountryName(next: WordFacts): boolean {
  return /^[A-Z]{2,}/.test(next.text) || afterCountry.has(next.stem);
}

/** A link belongs to the sentence before it: whether that one was over decides. */
function closedBefore(tokens: readonly Token[], index: number): boolean {
  for (let before = index - 1; before >= 0; before -= 1) {
    const facts = tokens[before]?.facts;
    if (facts?.isUrl !== true) return facts?.ending === 'sentence';
  }
  return true;
}

import { ownCopy } from '../text/own-copy.ts';
import { skipSpace, trimmedEnd } from './breaking-space.ts';
import { type Enclosure, findEnclosures } from './enclosures.ts';
import { isGlued } from './glue.ts';
import { type SentenceCues, sentenceCues } from './sentence-cues.ts';
import { endsSentence } from './sentence-ends.ts';
import { type Token, tokenize } from './tokens.ts';
import { bindingAbbreviations, closingAbbreviations, looseAbbreviations } from './words.ts';

/** A sentence of a passage by its tokens, both inclusive. */
export interface PassageSentence {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly start: number;
  readonly end: number;
  readonly cues: SentenceCues;
}

/**
 * A stretch of text with the white space before it, which nothing outside of it can change: a line, or in a long line a part between
 * two sure ends of sentences. Offsets are within `text`.
 */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly PassageSentence[];
  readonly enclosures: readonly Enclosure[];
  /** Line ends in the white space before. */
  readonly newlines: number;
  /** For the gap after each token: 1 where it is inside an atom. Looked at only in sentences that may have to be broken. */
  gapGlue(): Uint8Array;
}

/** The passages of a text, one behind the other; white space at its end belongs to none. What was read once is not read again. */
export function passagesOf(text: string): readonly Passage[] {
  if (known.size > mostKnown) known.clear();
  if (knownLines.size > mostLines) knownLines.clear();
  const passages: Passage[] = [];
  const textEnd = trimmedEnd(text, text.length);
  for (let start = 0; start < textEnd; ) {
    const content = skipSpace(text, start);
    const newline = text.indexOf('\n', content);
    const lineEnd = trimmedEnd(text, newline === -1 ? textEnd : Math.min(newline, textEnd));
    passages.push(...rememberLine(text.slice(start, lineEnd), content - start));
    start = lineEnd;
  }
  return passages;
}

/** Lines that were read before, with the white space before them. */
const knownLines = new Map<string, readonly Passage[]>();

function rememberLine(line: string, content: number): readonly Passage[] {
  const seen = knownLines.get(line);
  if (seen !== undefined) return seen;
  const passages = line.length - content <= longestWholeLine ? [remember(line)] : partsOf(line, content);
  if (line.length <= longestKnownLine) knownLines.set(ownCopy(line), passages);
  return passages;
}

function partsOf(line: string, content: number): readonly Passage[] {
  const passages: Passage[] = [];
  let from = content;
  for (let start = 0; start < line.length; from = start) {
    const end = sureEnd(line, from, line.length);
    passages.push(remember(line.slice(start, end)));
    start = end;
  }
  return passages;
}

/** A key stroke changes one passage of a draft; the others are found here. */
const known = new Map<string, Passage>();
const mostKnown = 30_000;
const mostLines = 3000;
/** Every key stroke makes a new line. Of a long one only the parts are kept, of which all but one stay. */
const longestKnownLine = 4000;

function remember(text: string): Passage {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  const passage = readPassage(ownCopy(text));
  known.set(passage.text, passage);
  return passage;
}

function readPassage(text: string): Passage {
  const tokens = tokenize(text);
  let glue: Uint8Array | null = null;
  return {
    text,
    tokens,
    sentences: sentencesOf(text, tokens),
    enclosures: findEnclosures(text),
    newlines: newlinesBefore(text, tokens[0]?.start ?? 0),
    gapGlue() {
      glue ??= Uint8Array.from(tokens, (_, index) => (isGlued(tokens, index) ? 1 : 0));
      return glue;
    },
  };
}

function sentencesOf(text: string, tokens: readonly Token[]): PassageSentence[] {
  const sentences: PassageSentence[] = [];
  let firstToken = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    if (index < tokens.length - 1 && !endsSentence(tokens, index)) continue;
    const start = tokens[firstToken]?.start ?? 0;
    const end = tokens[index]?.end ?? text.length;
    sentences.push({ firstToken, lastToken: index, start, end, cues: sentenceCues(text.slice(start, end)) });
    firstToken = index + 1;
  }
  return sentences;
}

function newlinesBefore(text: string, end: number): number {
  let count = 0;
  for (let offset = 0; offset < end; offset += 1) if (text.charCodeAt(offset) === 10) count += 1;
  return count;
}

/** Lines below this are one passage: marks that enclose sentences are then seen whole. */
const longestWholeLine = 400;

/** The first place where a sentence is over for certain: a word in small letters, its stop, one space, a capital word, and no mark open. */
function sureEnd(text: string, from: number, limit: number): number {
  const open: Open = { brackets: 0, quotations: 0, isStraight: false };
  for (let offset = from; offset < limit; offset += 1) {
    const code = text.charCodeAt(offset);
    if (code !== 46) follow(open, code);
    else if (isClosed(open) && isSureStop(text, offset, limit)) return offset + 1;
  }
  return limit;
}

/** The marks that are open. One that stays open only makes the passage longer. */
interface Open {
  brackets: number;
  quotations: number;
  isStraight: boolean;
}

function isClosed({ brackets, quotations, isStraight }: Open): boolean {
  return brackets === 0 && quotations === 0 && !isStraight;
}

function follow(open: Open, code: number): void {
  if (code === 34) open.isStraight = !open.isStraight;
  else if (code === 40 || code === 91) open.brackets += 1;
  else if (code === 41 || code === 93) open.brackets = Math.max(0, open.brackets - 1);
  else if (code > 127) open.quotations = Math.max(0, open.quotations + quotationStep(code));
}

/** 1 for “ „ « and ‘, -1 for ” » and ’. */
function quotationStep(code: number): -1 | 0 | 1 {
  if (code === 0x201c || code === 0x201e || code === 0xab || code === 0x2018) return 1;
  return code === 0x201d || code === 0xbb || code === 0x2019 ? -1 : 0;
}

function isSureStop(text: string, stop: number, limit: number): boolean {
  if (stop + 3 >= limit || text.charCodeAt(stop + 1) !== 32) return false;
  if (!isCapital(text.charCodeAt(stop + 2)) || !isSmall(text.charCodeAt(stop + 3))) return false;
  let start = stop;
  while (isSmall(text.charCodeAt(start - 1))) start -= 1;
  if (stop - start < 4 || text.charCodeAt(start - 1) !== 32) return false;
  const word = text.slice(start, stop + 1);
  return ![bindingAbbreviations, looseAbbreviations, closingAbbreviations].some((words) => words.has(word));
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

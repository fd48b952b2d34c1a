import type { Lexeme } from './lexeme.ts';
import { ownCopy } from './own-copy.ts';

/** A word, a number or a percent sign. `word` is lower case with straight apostrophes and hyphens; offsets are UTF-16 units. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital letter in the text. */
  readonly isCapital: boolean;
  /** The word itself, one object for all tokens that have it. */
  readonly lexeme: Lexeme;
}

/** The words of a plain text. `don't`, `657,461`, `18-year-old` and `COVID-19` are one each. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const end = endOfWord(text, at);
    if (end === at) {
      at += 1;
      continue;
    }
    const { lexeme, isCapital } = readWord(text.slice(at, end));
    tokens.push({ word: lexeme.word, start: at, end, isCapital, lexeme });
    at = end;
  }
  return tokens;
}

/** A text has a few hundred words, over and over, each of which is read once. */
function readWord(raw: string): WrittenWord {
  const before = written.get(raw);
  if (before !== undefined) return before;
  const own = ownCopy(raw);
  const word = normalizeWord(own);
  const first = own.charAt(0);
  const lexeme = word === own ? { word, facts: [] } : readWord(word).lexeme;
  const read = { lexeme, isCapital: first !== first.toLowerCase() };
  if (written.size >= mostWords) written.clear();
  written.set(own, read);
  return read;
}

interface WrittenWord {
  readonly lexeme: Lexeme;
  readonly isCapital: boolean;
}

const mostWords = 20_000;
const written = new Map<string, WrittenWord>();

/** Words as rules compare them. */
function normalizeWord(word: string): string {
  const lower = word.toLowerCase();
  return isPlain.test(lower) ? lower : lower.replace(/[’‘]/g, "'").replace(/[‑–]/g, '-');
}

/** Whether a token is read as a word, not only as a sign. */
export function isWord(token: Token): boolean {
  return token.word !== '%';
}

const isPlain = /^[a-z0-9.,%'-]*$/;

/** Where the word that begins at `start` ends; `start` when none begins there. By hand, since a `\p{L}` expression takes five times as long. */
function endOfWord(text: string, start: number): number {
  if (text.charCodeAt(start) === percentSign) return start + 1;
  let at = endOfLetters(text, start);
  if (at === start || isMark(text, start)) return start;
  while (at < text.length && joins(text, at)) at = endOfLetters(text, at + 1);
  return at;
}

function endOfLetters(text: string, start: number): number {
  let at = start;
  for (let size = letterSize(text, at); size > 0; size = letterSize(text, at)) at += size;
  return at;
}

/** An apostrophe or a hyphen before a letter or digit, a point or comma before a digit. */
function joins(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === '.' || sign === ',') return isDigit(text.charCodeAt(at + 1));
  return joiners.has(sign) && letterSize(text, at + 1) > 0 && !isMark(text, at + 1);
}

/** 1 for a letter, digit or mark, 2 for one outside the first plane, 0 for anything else. */
function letterSize(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return isDigit(code) || isLatin(code) ? 1 : 0;
  if (Number.isNaN(code)) return 0;
  const point = text.codePointAt(at) ?? code;
  if (!letter.test(String.fromCodePoint(point))) return 0;
  return point > 0xffff ? 2 : 1;
}

/** A mark belongs to the letter before it and begins no word. */
function isMark(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 128 && /^\p{M}/u.test(text.slice(at, at + 2));
}

function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const percentSign = 37;
const joiners = new Set(["'", '’', '‘', '-', '‑', '–']);
const letter = /^[\p{L}\p{N}\p{M}]$/u;

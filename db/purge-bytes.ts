import { closeSync, openSync, readSync } from 'node:fs';
import { letterForms, type Phrase, phraseWords } from '../shared/purge/phrase.ts';

export interface ByteHits {
  readonly sizeBytes: number;
  readonly hits: number;
  /** What only looks alike: within an id, a time or a hash, or within a longer word when whole words are asked for. */
  readonly spared: number;
}

/** What is searched for in the bytes of a file. */
export interface BytePattern {
  readonly found: RegExp;
  readonly extent: Phrase['extent'];
}

/**
 * The bytes of phrases as UTF-8, as UTF-8 within JSON, and as UTF-16 of both orders; letters in any case, composed or taken
 * apart. It is matched against bytes that were read as Latin-1, so that one sign is one byte.
 */
export function bytePatterns(phrases: readonly Phrase[]): readonly BytePattern[] {
  const extents = ['anywhere', 'words'] as const;
  return extents.flatMap((extent) => {
    const texts = phrases.filter((phrase) => phrase.extent === extent).map((phrase) => phraseWords(phrase.text));
    if (texts.length === 0) return [];
    return encodings.map((encoding) => ({
      extent,
      found: new RegExp(texts.map((words) => pattern(words, encoding)).join('|'), 'g'),
    }));
  });
}

const windowBytes = 4_000_000;
/** Longer than any phrase in any encoding, with its white space. */
const overlapBytes = 64_000;
const contextBytes = 80;

/** Reads a file window by window and counts the places where a pattern begins. Memory stays the same for files of any size. */
export function searchFile(
  file: string,
  patterns: readonly BytePattern[],
  onBytes: (bytes: number) => void = () => undefined,
): ByteHits {
  const descriptor = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(contextBytes + windowBytes + overlapBytes);
    const total = { sizeBytes: 0, hits: 0, spared: 0 };
    for (let start = 0; ; start += windowBytes) {
      const from = Math.max(0, start - contextBytes);
      const length = readFully(descriptor, buffer, from);
      const text = buffer.toString('latin1', 0, length);
      const part = { text, from: start - from, to: start - from + windowBytes };
      for (const each of patterns) addHits(total, part, each);
      const read = Math.max(0, Math.min(length, part.to) - part.from);
      total.sizeBytes += read;
      onBytes(read);
      if (read < windowBytes) return total;
    }
  } finally {
    closeSync(descriptor);
  }
}

function readFully(descriptor: number, buffer: Buffer, position: number): number {
  let length = 0;
  while (length < buffer.length) {
    const read = readSync(descriptor, buffer, length, buffer.length - length, position + length);
    if (read === 0) break;
    length += read;
  }
  return length;
}

interface Window {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function addHits(
  total: { hits: number; spared: number },
  { text, from, to }: Window,
  { found, extent }: BytePattern,
): void {
  for (const match of text.matchAll(found)) {
    if (match.index < from || match.index >= to) continue;
    const end = match.index + match[0].length;
    const isSpared =
      isWithinOwn(text, match.index, end) || (extent === 'words' && isWithinWord(text, match.index, end));
    total[isSpared ? 'spared' : 'hits'] += 1;
  }
}

const own = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|\d{4}-\d\d-\d\d[T_]\d\d[:-]\d\d[:-]\d\d\.\d{3}Z/g;

function isWithinOwn(text: string, start: number, end: number): boolean {
  if (!/^[0-9a-f:T.Z-]+$/u.test(text.slice(start, end))) return false;
  const from = Math.max(0, start - contextBytes);
  const around = text.slice(from, end + contextBytes);
  return [...around.matchAll(own)].some(
    ({ index, 0: value }) => from + index <= start && from + index + value.length >= end,
  );
}

/** A byte beyond ASCII belongs to a letter of another script or with an accent. */
function isWithinWord(text: string, start: number, end: number): boolean {
  const goesOn = (sign: string | undefined) => sign !== undefined && /[0-9A-Za-z\u0080-\u00ff]/u.test(sign);
  return goesOn(text[start - 1]) || goesOn(text[end]);
}

interface Encoding {
  readonly bytesOf: (text: string) => readonly string[];
  readonly gap: string;
}

const asciiSpaces = ['\t', '\n', '\v', '\f', '\r', ' '];
const otherSpaces = [
  '\u00a0',
  '\u00ad',
  '\u2002',
  '\u2003',
  '\u2009',
  '\u200b',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u2060',
  '\u3000',
];
const marks = ['*', '_', '~', '`', '>'];
const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
  '/': '\\/',
};

const utf8: Encoding['bytesOf'] = (text) => [
  latin(Buffer.from(text, 'utf8')),
  ...(/^[\u0020-\u007e]$/u.test(text) && escapes[text] === undefined ? [] : [quotedBytes(jsonText(text))]),
];
const utf16le: Encoding['bytesOf'] = (text) => [latin(Buffer.from(text, 'utf16le'))];
const utf16be: Encoding['bytesOf'] = (text) => [latin(Buffer.from(text, 'utf16le').swap16())];

const encodings: readonly Encoding[] = [utf8, utf16le, utf16be].map((bytesOf) => ({
  bytesOf,
  gap: `(?:${[...asciiSpaces, ...otherSpaces, ...marks].flatMap(bytesOf).join('|')})+`,
}));

function pattern(words: readonly (readonly string[])[], { bytesOf, gap }: Encoding): string {
  return words.map((letters) => letters.map((letter) => alternatives(letter, bytesOf)).join('')).join(gap);
}

function alternatives(letter: string, bytesOf: Encoding['bytesOf']): string {
  const cases = [letter, letter.toLowerCase(), letter.toUpperCase()].filter((each) => each.length === letter.length);
  const forms = new Set([...cases, ...moreCases(letter)].flatMap(letterForms));
  const bytes = [...new Set([...forms].flatMap(bytesOf))];
  return bytes.length === 1 ? (bytes[0] ?? '') : `(?:${bytes.join('|')})`;
}

/** Letters that JavaScript takes for the same without case although neither is the other's upper or lower case. */
const foldedAlike = [
  ['k', 'K', '\u212a'],
  ['s', 'S', '\u017f'],
  ['\u00df', '\u1e9e'],
  ['\u00e5', '\u00c5', '\u212b'],
  ['\u03c3', '\u03c2', '\u03a3'],
  ['\u00b5', '\u03bc', '\u039c'],
];

function moreCases(letter: string): readonly string[] {
  return foldedAlike.find((alike) => alike.includes(letter)) ?? [];
}

/** As a pattern of bytes: `\x41`. */
function latin(bytes: Buffer): string {
  return [...bytes].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}

/** The text as a JSON writer may escape it; the digits of `\u00e9` in either case. */
function jsonText(text: string): readonly string[] {
  return Array.from({ length: text.length }, (_, place) => {
    const unit = text[place] ?? '';
    return escapes[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function quotedBytes(units: readonly string[]): string {
  return units
    .flatMap((unit) => Array.from(unit))
    .map((sign, place) =>
      place > 1 && /[a-f]/u.test(sign) ? `[${sign}${sign.toUpperCase()}]` : latin(Buffer.from(sign, 'latin1')),
    )
    .join('');
}

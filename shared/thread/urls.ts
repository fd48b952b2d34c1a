import twitterText from 'twitter-text';
import { ownCopy } from '../text/own-copy.ts';
import { rawLength } from './composed-offsets.ts';

/** A link as the platforms find it in plain text: half-open UTF-16 offsets. */
export interface UrlSpan {
  readonly start: number;
  readonly end: number;
  readonly hasScheme: boolean;
}

/**
 * The links that X makes of a text, by twitter-text's own extractor. Only tokens behind white space that have a dot before a
 * letter are handed to it (no link is without one), since its expression takes 25 ms on 10,000 words.
 */
export function findUrls(text: string): UrlSpan[] {
  const spans: UrlSpan[] = [];
  let from = 0;
  for (let dot = text.indexOf('.'); dot !== -1; dot = text.indexOf('.', Math.max(dot + 1, from))) {
    if (!isLetterAt(text, dot + 1)) continue;
    const { start, end } = readablePart(text, dot, from);
    spans.push(...urlsOfToken(text.slice(start, end), start));
    from = end;
  }
  return spans;
}

/** A draft is measured again at every key stroke, for each platform: the same few links each time. */
const seenTokens = new Map<string, readonly UrlSpan[]>();
const mostSeenTokens = 2000;

function urlsOfToken(token: string, offset: number): UrlSpan[] {
  const spans = seenTokens.get(token) ?? rememberUrls(token);
  return spans.map((span) => ({ ...span, start: span.start + offset, end: span.end + offset }));
}

function rememberUrls(token: string): readonly UrlSpan[] {
  const spans = extractUrls(token);
  if (seenTokens.size >= mostSeenTokens) seenTokens.clear();
  seenTokens.set(ownCopy(token), spans);
  return spans;
}

function extractUrls(token: string): UrlSpan[] {
  const composed = token.normalize('NFC');
  const found = twitterText.extractUrlsWithIndices(composed);
  // X counts the NFC form; its offsets are wanted in the text as written.
  const rawOffset = (index: number) => (token === composed ? index : rawLength(token, index));
  return found.map(({ url, indices: [start, end] }) => ({
    start: rawOffset(start),
    end: rawOffset(end),
    hasScheme: /^https?:\/\//i.test(url),
  }));
}

const longestLink = 4200;
const longPart = 1000;
const longLabels = 300;

/**
 * The word around a dot, with the white space before it: at the very beginning of a text twitter-text takes accented letters otherwise.
 * For a word of thousands of letters it takes seconds. A link has at most 4,096, so a longer word is read part by part; no post of X
 * has room for it.
 */
function readablePart(text: string, dot: number, from: number): { start: number; end: number } {
  const start = Math.max(0, tokenStart(text, dot, from) - 1);
  const end = tokenEnd(text, dot);
  if (end - start <= longestLink) return { start, end };
  return { start: Math.max(start, dot - longLabels), end: Math.min(end, dot + longPart) };
}

function isLetterAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127;
}

function tokenStart(text: string, index: number, from: number): number {
  let start = index;
  while (start > from && text.charCodeAt(start - 1) > 32) start -= 1;
  return start;
}

function tokenEnd(text: string, index: number): number {
  let end = index;
  while (end < text.length && text.charCodeAt(end) > 32) end += 1;
  return end;
}

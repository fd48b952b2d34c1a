import { graphemeSegments } from 'unicode-segmenter/grapheme';
import type { PlatformId } from '../model/thread.ts';
import { isEmojiCluster, isEmojiSequence } from './emoji.ts';
import { type LengthUnit, type PlatformLimits, platformLimits } from './limits.ts';
import { findMastodonEntities } from './mastodon.ts';
import { septetsOf, smsEncoding } from './sms.ts';
import { findUrls, type UrlSpan } from './urls.ts';
import { codePointBytes, utf8Length } from './utf8.ts';

/**
 * A text measured once. `lengthBefore[i]` and `bytesBefore[i]` are what the platform counts for the text before UTF-16 offset
 * `i`, so that any stretch between two grapheme boundaries costs one subtraction. `isBoundary[i]` is 1 where a cluster starts.
 */
export interface Measure {
  readonly lengthBefore: Int32Array;
  readonly bytesBefore: Int32Array;
  readonly isBoundary: Uint8Array;
  readonly urls: readonly UrlSpan[];
}

/** Measures `text` by the platform's own rule. */
export function measureText(text: string, platform: PlatformId, limits = platformLimits[platform]): Measure {
  const costs = new Int32Array(text.length + 1);
  const bytes = new Int32Array(text.length + 1);
  const isBoundary = new Uint8Array(text.length + 1);
  const scale = scaleOf(text, limits);
  const putCost = costPutters[scale];
  for (let index = 0; index < text.length; ) {
    const end = simpleRunEnd(text, index);
    for (; index < end; index += 1) {
      isBoundary[index] = 1;
      const code = text.charCodeAt(index);
      costs[index + 1] = simpleCost(code, scale);
      bytes[index + 1] = codePointBytes(code);
    }
    const complexEnd = complexRunEnd(text, index);
    for (const { segment, index: offset } of graphemeSegments(text.slice(index, complexEnd))) {
      isBoundary[index + offset] = 1;
      putCost(costs, index + offset, segment);
      bytes[index + offset + segment.length] = utf8Length(segment);
    }
    index = complexEnd;
  }
  isBoundary[text.length] = 1;
  const urls = findUrls(text);
  if (platform === 'mastodon') costSpans(costs, isBoundary, mastodonSpans(text, urls, limits.linkCost ?? 0));
  else if (limits.linkCost !== null) costLinks(costs, urls, limits.linkCost);
  if (platform === 'x') for (const { end } of urls) costCutCluster(costs, { text, isBoundary, from: end });
  return { lengthBefore: runningTotal(costs), bytesBefore: runningTotal(bytes), isBoundary, urls };
}

/** What the platform counts for a whole post, in its own unit. A Bluesky post over the byte ceiling counts by its bytes, so that it shows as too long. */
export function countLength(text: string, platform: PlatformId, limits = platformLimits[platform]): number {
  const { lengthBefore, bytesBefore } = measureText(text, platform, limits);
  return binding(lengthBefore.at(-1) ?? 0, bytesBefore.at(-1) ?? 0, limits);
}

/** The ceiling of a post with this text: an SMS has less room when GSM-7 cannot write it. */
export function lengthLimit(text: string, { unit, post, postUcs2 }: PlatformLimits): number {
  return unit === 'sms' && smsEncoding(text) === 'UCS-2' ? (postUcs2 ?? post) : post;
}

/** One figure for both ceilings: the length, unless the bytes are over theirs. */
export function binding(length: number, bytes: number, { post, postBytes }: PlatformLimits): number {
  return postBytes === null || bytes <= postBytes ? length : Math.max(length, Math.ceil((bytes * post) / postBytes));
}

/**
 * Letters and punctuation below U+0300 and the dashes and quotes of U+2010 to U+2027 are clusters of their own when the next
 * character is one of them too. Most text is: leaving it out of the segmenter makes counting three times as fast.
 */
function isSimple(code: number): boolean {
  return (code < 0x300 && code !== 0x0d) || (code >= 0x2010 && code <= 0x2027);
}

function simpleRunEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isSimple(text.charCodeAt(end))) end += 1;
  // What follows may be a mark that belongs to the last character of the run.
  return end === text.length ? end : Math.max(from, end - 1);
}

/** Up to the first place between two simple characters: one alone may still belong to what stands before it (CR LF, an Arabic number sign). */
function complexRunEnd(text: string, from: number): number {
  let end = Math.min(from + 2, text.length);
  while (end < text.length && !(isSimple(text.charCodeAt(end - 1)) && isSimple(text.charCodeAt(end)))) end += 1;
  return end;
}

/** A unit; SMS has two, and the whole text says which. */
type Scale = Exclude<LengthUnit, 'sms'> | 'septets';

function scaleOf(text: string, { unit }: PlatformLimits): Scale {
  if (unit !== 'sms') return unit;
  return smsEncoding(text) === 'GSM-7' ? 'septets' : 'utf16-units';
}

function simpleCost(code: number, scale: Scale): number {
  if (scale === 'weighted') return codePointWeight(code);
  if (scale === 'septets') return septetsOf(code);
  // The copyright and registered signs are pictographs of two bytes.
  return scale === 'characters-emoji-bytes' && (code === 0xa9 || code === 0xae) ? 2 : 1;
}

/** Puts down what a cluster that starts at `start` costs, at its end: a link that ends within it then costs too much, never too little. */
type PutCost = (costs: Int32Array, start: number, cluster: string) => void;

const costPutters: Readonly<Record<Scale, PutCost>> = {
  weighted: putWeights,
  graphemes: atEnd(() => 1),
  'characters-emoji-bytes': atEnd((cluster) =>
    isEmojiCluster(cluster) ? utf8Length(cluster) : codePointCount(cluster),
  ),
  'utf16-units': atEnd((cluster) => cluster.length),
  septets: atEnd((cluster) =>
    Array.from(cluster, (character) => septetsOf(character.charCodeAt(0))).reduce((sum: number, cost) => sum + cost, 0),
  ),
};

function atEnd(costOf: (cluster: string) => number): PutCost {
  return (costs, start, cluster) => {
    costs[start + cluster.length] = costOf(cluster);
  };
}

/** X counts the NFC form by code point and each emoji as 2. A joined emoji that Unicode does not recommend falls apart into what X knows. */
function putWeights(costs: Int32Array, start: number, cluster: string): void {
  const composed = cluster.normalize('NFC');
  const codePoints = Array.from(composed, (character) => character.codePointAt(0) ?? 0);
  let offset = start;
  let total = 0;
  for (let from = 0; from < codePoints.length; ) {
    const length = emojiLengthAt(codePoints, from);
    const weight = length > 1 ? 2 : codePointWeight(codePoints[from] ?? 0);
    offset += String.fromCodePoint(...codePoints.slice(from, from + length)).length;
    total += weight;
    from += length;
    if (composed === cluster) costs[offset] = weight;
  }
  if (composed !== cluster) costs[start + cluster.length] = total;
}

function emojiLengthAt(codePoints: readonly number[], from: number): number {
  for (let end = codePoints.length; end > from + 1; end -= 1) {
    if (isEmojiSequence(codePoints.slice(from, end))) return end - from;
  }
  return 1;
}

/** The ranges of twitter-text's config v3, in half-weights of 2. */
function codePointWeight(code: number): 1 | 2 {
  if (code <= 0x10ff || (code >= 0x2000 && code <= 0x200d)) return 1;
  return (code >= 0x2010 && code <= 0x201f) || (code >= 0x2032 && code <= 0x2037) ? 1 : 2;
}

/** A stretch that costs something else than its letters. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly cost: number;
  /** The letters count when they are more. */
  readonly isAtLeast?: true;
}

/**
 * What a post of Mastodon counts otherwise: links with a scheme, and names of other servers, which cost what their first part
 * costs. The server counts a link without a scheme in full, its newest composer as a link: the larger of the two lets a post
 * through both.
 */
function mastodonSpans(text: string, urls: readonly UrlSpan[], linkCost: number): Span[] {
  const bare = urls.filter(({ hasScheme }) => !hasScheme);
  const entities = findMastodonEntities(text, bare);
  const spans = entities.map(({ kind, start, end, value }) => {
    const local = start + 1 + value.split('@', 1).join('').length;
    return kind === 'link' ? { start, end, cost: linkCost } : { start: local, end, cost: 0 };
  });
  const isFree = ({ start, end }: UrlSpan) => !entities.some((entity) => entity.start < end && start < entity.end);
  return [
    ...spans,
    ...bare.filter(isFree).map(({ start, end }) => ({ start, end, cost: linkCost, isAtLeast: true as const })),
  ];
}

/** A mark behind the stretch joins what stands in its place, so the rest of a cluster that is cut costs nothing. */
function costSpans(costs: Int32Array, isBoundary: Uint8Array, spans: readonly Span[]): void {
  for (const { start, end, cost, isAtLeast } of spans) {
    if (end === start) continue;
    const written = costs.subarray(start + 1, end + 1).reduce((sum, letter) => sum + letter, 0);
    if (isAtLeast && written >= cost) continue;
    costs.fill(0, start + 1, end + 1);
    costs[end] = cost;
    let clusterEnd = end;
    while (isBoundary[clusterEnd] === 0) clusterEnd += 1;
    if (clusterEnd > end) costs[clusterEnd] = 0;
  }
}

function costLinks(costs: Int32Array, urls: readonly UrlSpan[], linkCost: number): void {
  for (const { start, end } of urls) {
    costs.fill(0, start + 1, end + 1);
    costs[end] = linkCost;
  }
}

/** What a link leaves of a cluster (the keycap of `a.com?1️⃣`) is no emoji any more: X counts it by code point. */
function costCutCluster(
  costs: Int32Array,
  rest: { readonly text: string; readonly isBoundary: Uint8Array; readonly from: number },
): void {
  let end = rest.from;
  while (end < rest.text.length && rest.isBoundary[end] === 0) end += 1;
  if (end === rest.from) return;
  const left = Array.from(rest.text.slice(rest.from, end), (character) => character.codePointAt(0) ?? 0);
  costs.fill(0, rest.from + 1, end);
  costs[end] = left.reduce((sum, code) => sum + codePointWeight(code), 0);
}

function runningTotal(costs: Int32Array): Int32Array {
  for (let index = 1; index < costs.length; index += 1) costs[index] = (costs[index] ?? 0) + (costs[index - 1] ?? 0);
  return costs;
}

function codePointCount(text: string): number {
  let count = 0;
  for (const character of text) count += character === '' ? 0 : 1;
  return count;
}

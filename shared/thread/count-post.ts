import { graphemeSegments } from 'unicode-segmenter/grapheme';
import type { PlatformId } from '../model/thread.ts';
import { type Facet, type FacetSpan, findFacets, toByteFacets } from './facets.ts';
import type { PlatformLimits } from './limits.ts';
import { lengthLimit, measureText } from './measure.ts';
import { type SmsEncoding, smsEncoding, smsSegments } from './sms.ts';

export interface CountOptions {
  readonly platform: PlatformId;
  readonly limits: PlatformLimits;
  /** Mastodon's line before the text; it counts as it is written, links and names in full. */
  readonly contentWarning?: string | undefined;
}

/** `length` and `limit` are in the platform's unit; `valid` says whether the platform takes the text as it is, without a picture. */
export interface PostCount {
  readonly length: number;
  readonly limit: number;
  readonly valid: boolean;
  readonly facets: readonly Facet[];
  /** UTF-8, where the platform has a ceiling for them. */
  readonly bytes?: number;
  readonly byteLimit?: number;
  readonly segments?: number;
  readonly encoding?: SmsEncoding;
}

/** What the platform counts for a post, and what it makes of it. */
export function countPost(text: string, options: CountOptions): PostCount {
  const { platform, limits } = options;
  const { lengthBefore, bytesBefore } = measureText(text, platform, limits);
  const warning = platform === 'mastodon' ? (options.contentWarning ?? '') : '';
  const length = withWarning(text, isBlank(text) && platform === 'mastodon' ? 0 : (lengthBefore.at(-1) ?? 0), warning);
  const bytes = bytesBefore.at(-1) ?? 0;
  const limit = lengthLimit(text, limits);
  const spans = findFacets(text, platform);
  const fits = length <= limit && bytes <= (limits.postBytes ?? Number.POSITIVE_INFINITY);
  return {
    length,
    limit,
    valid: fits && !isEmpty(text, warning, options) && !isRefused(text, platform) && hasFewEnough(spans, limits),
    facets: toByteFacets(text, spans),
    ...(limits.postBytes === null ? {} : { bytes, byteLimit: limits.postBytes }),
    ...(limits.unit === 'sms' ? { segments: smsSegments(text), encoding: smsEncoding(text) } : {}),
  };
}

/** The server joins warning and text and counts the clusters of both: a mark at the start of the text joins the warning's last letter. */
function withWarning(text: string, length: number, warning: string): number {
  if (warning === '') return length;
  return length + clusterCount(warning + text) - clusterCount(text);
}

function clusterCount(text: string): number {
  let count = 0;
  for (const _ of graphemeSegments(text)) count += 1;
  return count;
}

/** X takes white space for a text; the others cut it off. Mastodon makes the warning the text where there is none. */
function isEmpty(text: string, warning: string, { platform, limits }: CountOptions): boolean {
  if (limits.canBeEmpty) return false;
  return platform === 'x' ? text === '' : isBlank(text) && isBlank(warning);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** Characters that X takes in no post (twitter-text, `hasInvalidCharacters`). */
function isRefused(text: string, platform: PlatformId): boolean {
  return platform === 'x' && /[\ufffe\ufeff\uffff]/.test(text);
}

function hasFewEnough(spans: readonly FacetSpan[], limits: PlatformLimits): boolean {
  const valuesOf = (type: FacetSpan['type']) => spans.filter((span) => span.type === type).map(({ value }) => value);
  return (
    new Set(valuesOf('link')).size <= (limits.linksPerPost ?? Number.POSITIVE_INFINITY) &&
    valuesOf('tag').length <= (limits.tagsPerPost ?? Number.POSITIVE_INFINITY) &&
    valuesOf('mention').length <= (limits.mentionsPerPost ?? Number.POSITIVE_INFINITY)
  );
}

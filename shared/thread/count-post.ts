import { graphemeSegments } from 'unicode-segmenter/grapheme';
import type { PlatformId } from '../model/thread.ts';
import { isAccidentalLink } from './accidental-links.ts';
import type { Facet, FacetSpan } from './facet.ts';
import { findFacets, toByteFacets } from './facets.ts';
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
  /** Links that a missing space made; left out when there are none. */
  readonly warnings?: readonly AccidentalLink[];
  /** UTF-8, where the platform has a ceiling for them. */
  readonly bytes?: number;
  readonly byteLimit?: number;
  readonly segments?: number;
  readonly encoding?: SmsEncoding;
}

export interface AccidentalLink extends Omit<Facet, 'type'> {
  readonly kind: 'accidental-link';
}

/** What the platform counts for a post, and what it makes of it. */
export function countPost(text: string, options: CountOptions): PostCount {
  const { platform, limits } = options;
  const measure = measureText(text, platform, limits);
  const length = postLength(text, measure.lengthBefore.at(-1) ?? 0, options);
  const bytes = measure.bytesBefore.at(-1) ?? 0;
  const limit = lengthLimit(text, limits);
  const spans = findFacets(text, platform);
  const fits = length <= limit && bytes <= (limits.postBytes ?? Number.POSITIVE_INFINITY);
  return {
    length,
    limit,
    valid: fits && isTaken(text, options) && hasFewEnough(spans, limits),
    facets: toByteFacets(text, spans),
    ...warningsOf(text, spans),
    ...(limits.postBytes === null ? {} : { bytes, byteLimit: limits.postBytes }),
    ...(limits.unit === 'sms' ? { segments: smsSegments(text), encoding: smsEncoding(text) } : {}),
  };
}

function warningsOf(text: string, spans: readonly FacetSpan[]): Pick<PostCount, 'warnings'> {
  const accidental = spans.filter((span) => span.type === 'link' && isAccidentalLink(text, span));
  if (accidental.length === 0) return {};
  const warnings = toByteFacets(text, accidental).map(({ byteStart, byteEnd, value }) => ({
    ...{ kind: 'accidental-link' as const, byteStart, byteEnd, value },
  }));
  return { warnings };
}

/**
 * Mastodon's server joins warning and text and counts the clusters of both: a mark at the start of the text joins the warning's last
 * letter. Of white space alone it counts nothing.
 */
function postLength(text: string, measured: number, { platform, contentWarning = '' }: CountOptions): number {
  if (platform !== 'mastodon') return measured;
  if (isBlank(text)) return clusterCount(contentWarning);
  if (contentWarning === '') return measured;
  return measured + clusterCount(contentWarning + text) - clusterCount(text);
}

function clusterCount(text: string): number {
  let count = 0;
  for (const { segment } of graphemeSegments(text)) count += segment === '' ? 0 : 1;
  return count;
}

/**
 * X takes white space for a text, and no text with a character that it refuses (twitter-text, `hasInvalidCharacters`); the others
 * cut white space off. Mastodon makes the warning the text where there is none.
 */
function isTaken(text: string, { platform, limits, contentWarning = '' }: CountOptions): boolean {
  if (platform === 'x') return text !== '' && !/[\ufffe\ufeff\uffff]/.test(text);
  if (limits.canBeEmpty || !isBlank(text)) return true;
  return platform === 'mastodon' && !isBlank(contentWarning);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function hasFewEnough(spans: readonly FacetSpan[], limits: PlatformLimits): boolean {
  const valuesOf = (type: FacetSpan['type']) => spans.filter((span) => span.type === type).map(({ value }) => value);
  return (
    new Set(valuesOf('link')).size <= (limits.linksPerPost ?? Number.POSITIVE_INFINITY) &&
    valuesOf('tag').length <= (limits.tagsPerPost ?? Number.POSITIVE_INFINITY) &&
    valuesOf('mention').length <= (limits.mentionsPerPost ?? Number.POSITIVE_INFINITY)
  );
}

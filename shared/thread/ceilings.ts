import type { PlatformId } from '../model/thread.ts';
import type { FacetSpan } from './facet.ts';
import { findFacets } from './facets.ts';
import type { PlatformLimits } from './limits.ts';

/** How many links, tags or names a post may hold, and where the text has them, in its order. */
export interface Ceiling {
  readonly most: number;
  readonly spans: readonly FacetSpan[];
}

/** The ceilings that the text could go over; none where it has no more in all than one post may have. */
export function ceilingsOf(text: string, platform: PlatformId, limits: PlatformLimits): readonly Ceiling[] {
  const { linksPerPost: link, tagsPerPost: tag, mentionsPerPost: mention } = limits;
  const limited = Object.entries({ link, tag, mention }).filter(([, most]) => most !== null);
  if (limited.length === 0) return [];
  const facets = findFacets(text, platform);
  return limited.flatMap(([type, most]) => {
    const spans = facets.filter((facet) => facet.type === type);
    return most === null || spans.length <= most ? [] : [{ most, spans }];
  });
}

/**
 * The offset behind which a post that ends at `end` must begin, so that it is under every ceiling; -1 where it may begin anywhere.
 * The same link twice is one, as Threads counts.
 */
export function firstTooMany(ceilings: readonly Ceiling[], end: number): number {
  return Math.max(-1, ...ceilings.map((ceiling) => lastExcess(ceiling, end)));
}

/** The part of the fullest ceiling that a stretch of text uses up, each link counted as often as it stands there. */
export function shareOfCeilings(ceilings: readonly Ceiling[], { start, end }: { start: number; end: number }): number {
  const shares = ceilings.map(({ most, spans }) => (countBefore(spans, end) - countBefore(spans, start)) / most);
  return Math.max(0, ...shares);
}

function lastExcess({ most, spans }: Ceiling, end: number): number {
  const seen = new Set<string>();
  let count = 0;
  for (let index = countBefore(spans, end) - 1; index >= 0; index -= 1) {
    const span = spans[index];
    if (span === undefined || (span.type === 'link' && seen.has(span.value))) continue;
    seen.add(span.value);
    count += 1;
    if (count > most) return span.start;
  }
  return -1;
}

/** How many of the spans start before `offset`. */
function countBefore(spans: readonly FacetSpan[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

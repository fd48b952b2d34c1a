import { definedOf } from '../defined-of.ts';
import type { LimitOverride, LimitOverrides } from '../model/limit-overrides.ts';
import type { PlatformId } from '../model/thread.ts';
import { type PlatformLimits, platformLimits } from './limits.ts';

/** The limits of a platform with what a person set in their place: another server of Mastodon, a paid account of X. */
export function limitsFor(platform: PlatformId, overrides: LimitOverrides): PlatformLimits {
  return withOverride(platformLimits[platform], overrides[platform] ?? {});
}

/** One of the numbers that a person can set for a platform. */
export type LimitName = keyof LimitOverride;

const ofPictures = ['altTextCharacters', 'imagesPerPost'] as const;
const ofMarks = ['linksPerPost', 'tagsPerPost', 'mentionsPerPost'] as const;

/** What can be set for each platform: what it does not have, or nobody can count there, is left out. Threads makes one tag of a post, whatever stands in it. */
export const settableLimits: Readonly<Record<PlatformId, readonly LimitName[]>> = {
  x: ['post', ...ofPictures, ...ofMarks],
  bluesky: ['post', ...ofPictures, ...ofMarks],
  mastodon: ['post', 'linkCost', ...ofPictures, ...ofMarks],
  threads: ['post', ...ofPictures, 'linksPerPost', 'mentionsPerPost'],
  linkedin: ['post', ...ofPictures, 'linksPerPost', 'tagsPerPost'],
  facebook: ['post', ...ofPictures, 'linksPerPost', 'tagsPerPost'],
  instagram: ['post', ...ofPictures, 'tagsPerPost', 'mentionsPerPost'],
  telegram: ['post', 'imagesPerPost', ...ofMarks],
  whatsapp: ['post', 'imagesPerPost', 'linksPerPost'],
  sms: ['post', 'linksPerPost'],
};

/** A changed post limit holds for each alphabet of SMS. */
function withOverride(limits: PlatformLimits, override: LimitOverride): PlatformLimits {
  const { post, ...others } = override;
  const changed = { ...limits, ...definedOf(others) };
  if (post === undefined) return changed;
  return { ...changed, post, postUcs2: limits.postUcs2 === null ? null : post };
}

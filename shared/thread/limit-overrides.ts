import { definedOf } from '../defined-of.ts';
import type { LimitOverride, LimitOverrides, PostLimits } from '../model/limit-overrides.ts';
import type { PlatformId } from '../model/thread.ts';
import { type PlatformLimits, platformLimits } from './limits.ts';

/** The limits of a platform with what a person set in their place: another server of Mastodon, a paid account of X. */
export function limitsFor(platform: PlatformId, overrides: LimitOverrides): PlatformLimits {
  return withOverride(platformLimits[platform], overrides[platform] ?? {});
}

/** The same where only the room of a post was set. */
export function limitsWith(platform: PlatformId, postLimits: PostLimits): PlatformLimits {
  const post = postLimits[platform];
  return post === undefined ? platformLimits[platform] : withOverride(platformLimits[platform], { post });
}

/** A changed post limit holds for each alphabet of SMS. */
function withOverride(limits: PlatformLimits, override: LimitOverride): PlatformLimits {
  const { post, ...others } = override;
  const changed = { ...limits, ...definedOf(others) };
  if (post === undefined) return changed;
  return { ...changed, post, postUcs2: limits.postUcs2 === null ? null : post };
}

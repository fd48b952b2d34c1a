import { z } from 'zod';
import { platformId } from './thread.ts';

const most = 1_000_000;

/** What a person set in place of a platform's own limits; what is left out stays. Lengths are in the platform's unit. */
export const limitOverride = z.strictObject({
  post: z.int().min(1).max(most).optional(),
  linkCost: z.int().min(0).max(4096).optional(),
  altTextCharacters: z.int().min(1).max(most).optional(),
  imagesPerPost: z.int().min(0).max(100).optional(),
  linksPerPost: z.int().min(0).max(1000).optional(),
  tagsPerPost: z.int().min(0).max(1000).optional(),
  mentionsPerPost: z.int().min(0).max(1000).optional(),
});

export const limitOverrides = z.partialRecord(platformId, limitOverride);

/** How much a post may hold where a person said so, in the platform's unit: a server of Mastodon with more room, a paid account. */
export const postLimits = z.partialRecord(platformId, z.int().min(50).max(most));

export type PostLimits = z.infer<typeof postLimits>;
export type LimitOverride = z.infer<typeof limitOverride>;
export type LimitOverrides = z.infer<typeof limitOverrides>;

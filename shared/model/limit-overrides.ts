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

/** What holds in this library: a server of Mastodon with more room, a paid account. No post can be written in less than 50. */
export const limitOverrides = z.partialRecord(
  platformId,
  limitOverride.extend({ post: z.int().min(50).max(most).optional() }),
);

export type LimitOverride = z.infer<typeof limitOverride>;
export type LimitOverrides = z.infer<typeof limitOverrides>;

import type { PlatformId } from '../../../shared/model/thread.ts';

/** The message key of each platform's own name. */
export const platformNames = {
  x: 'thread.x',
  bluesky: 'thread.bluesky',
  mastodon: 'thread.mastodon',
  threads: 'thread.threads',
  linkedin: 'thread.linkedin',
} as const satisfies Record<PlatformId, string>;

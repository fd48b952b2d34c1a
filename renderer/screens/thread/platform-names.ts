import type { PlatformId } from '../../../shared/model/thread.ts';

/** The message key of each platform's own name. */
export const platformNames = {
  x: 'thread.x',
  bluesky: 'thread.bluesky',
  mastodon: 'thread.mastodon',
  threads: 'thread.threads',
  linkedin: 'thread.linkedin',
  facebook: 'thread.facebook',
  instagram: 'thread.instagram',
  telegram: 'thread.telegram',
  whatsapp: 'thread.whatsapp',
  sms: 'thread.sms',
} as const satisfies Record<PlatformId, string>;

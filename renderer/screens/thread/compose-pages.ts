import type { PlatformId } from '../../../shared/model/thread.ts';

/** Where each platform lets people write; null where only its app does. The text goes by the clipboard, never in the address. */
const pages: Readonly<Record<PlatformId, string | null>> = {
  x: 'https://x.com/compose/post',
  bluesky: 'https://bsky.app/intent/compose',
  mastodon: null,
  threads: 'https://www.threads.com/intent/post',
  linkedin: 'https://www.linkedin.com/feed/?shareActive=true',
  facebook: 'https://www.facebook.com/',
  instagram: 'https://www.instagram.com/',
  telegram: 'https://web.telegram.org/',
  whatsapp: 'https://web.whatsapp.com/',
  sms: null,
};

/** The page to write on. For Mastodon it is that of the account's own server, which its handle names. */
export function composePage(platform: PlatformId, handle: string): string | null {
  if (platform !== 'mastodon') return pages[platform];
  const server = /^@?[^@\s]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(handle)?.[1];
  return server === undefined ? null : `https://${server}/publish`;
}

import { IntlMessageFormat } from 'intl-messageformat';
import { exportMessages } from '../messages/en/exports.ts';
import type { PlatformId } from '../model/thread.ts';

export type ExportMessageKey = keyof typeof exportMessages;

/** A sentence of the exports in words. English until the catalogue has other languages. */
export function sentence(key: ExportMessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  return String(new IntlMessageFormat(exportMessages[key], 'en').format({ ...values }));
}

/** Names are the platforms' own and the same in every language. */
export const platformNames: Readonly<Record<PlatformId, string>> = {
  x: 'X',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  threads: 'Threads',
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  instagram: 'Instagram',
  telegram: 'Telegram',
  whatsapp: 'WhatsApp',
  sms: 'SMS',
};

/** `2026-11-21` of a time: the same in every place and every language. */
export function dayOf(time: string): string {
  return time.slice(0, 10);
}

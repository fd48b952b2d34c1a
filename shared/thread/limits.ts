import type { PlatformId } from '../model/thread.ts';

/**
 * How a platform counts. `weighted` is X's own scale; `characters-emoji-bytes` counts an emoji as its UTF-8 bytes; `sms` counts
 * septets where GSM-7 can write the text, and UTF-16 units where it cannot.
 */
export type LengthUnit = 'weighted' | 'graphemes' | 'characters-emoji-bytes' | 'utf16-units' | 'sms';

/** What a platform allows. Every number can be replaced by a person (limit-overrides.ts); null where there is no such limit. */
export interface PlatformLimits {
  readonly unit: LengthUnit;
  readonly post: number;
  /** A second ceiling on the same post. */
  readonly postBytes: number | null;
  /** For SMS: the ceiling of a text that GSM-7 cannot write, in UTF-16 units. */
  readonly postUcs2: number | null;
  /** What any link costs; null where a link counts as its own text. */
  readonly linkCost: number | null;
  /** False where the platform has no reply chain and no row of messages: the draft becomes one long post. */
  readonly hasThreads: boolean;
  /** Whether a post without any text can go out (an image alone). */
  readonly canBeEmpty: boolean;
  /** In characters, whatever the platform calls one; null where it takes no alternative text. */
  readonly altTextCharacters: number | null;
  /** 0 where a post takes none. */
  readonly imagesPerPost: number;
  /** Different links; the same one twice counts once. */
  readonly linksPerPost: number | null;
  readonly tagsPerPost: number | null;
  readonly mentionsPerPost: number | null;
  /** Whether a link in the text can be followed. */
  readonly hasClickableLinks: boolean;
  readonly source: string;
  /** What could not be confirmed by the platform's own documents. */
  readonly isUnconfirmed?: readonly ('unit' | 'post' | 'altTextCharacters' | 'imagesPerPost' | 'tagsPerPost')[];
  readonly checkedOn: string;
}

/** When all of this was looked up. */
const checkedOn = '2026-11-21';

const noLimits = {
  ...{ postBytes: null, postUcs2: null, linkCost: null, linksPerPost: null, tagsPerPost: null, mentionsPerPost: null },
  ...{ hasThreads: true, canBeEmpty: false, hasClickableLinks: true, checkedOn },
} as const;

export const platformLimits: Readonly<Record<PlatformId, PlatformLimits>> = {
  x: {
    ...noLimits,
    unit: 'weighted',
    post: 280,
    linkCost: 23,
    altTextCharacters: 1000,
    imagesPerPost: 4,
    source: 'docs.x.com/fundamentals/counting-characters; twitter-text config v3',
  },
  bluesky: {
    ...noLimits,
    unit: 'graphemes',
    post: 300,
    postBytes: 3000,
    altTextCharacters: 2000,
    imagesPerPost: 4,
    source:
      'lexicons app.bsky.feed.post (maxGraphemes, maxLength) and app.bsky.embed.images; alternative text: the official app',
  },
  mastodon: {
    ...noLimits,
    unit: 'graphemes',
    post: 500,
    linkCost: 23,
    altTextCharacters: 1500,
    imagesPerPost: 4,
    source: 'docs.joinmastodon.org/entities/Instance (defaults of configuration.statuses and media_attachments)',
  },
  threads: {
    ...noLimits,
    unit: 'characters-emoji-bytes',
    post: 500,
    altTextCharacters: 1000,
    imagesPerPost: 20,
    linksPerPost: 5,
    tagsPerPost: 1,
    source: 'developers.facebook.com/documentation/threads/posts (page of 14 April 2026)',
    isUnconfirmed: ['altTextCharacters', 'tagsPerPost'],
  },
  linkedin: {
    ...noLimits,
    unit: 'utf16-units',
    post: 3000,
    hasThreads: false,
    altTextCharacters: 1000,
    imagesPerPost: 20,
    source: 'Ayrshare and Postiz documentation agree; LinkedIn does not name the unit, UTF-16 units are the safe bound',
    isUnconfirmed: ['unit', 'post', 'altTextCharacters'],
  },
  facebook: {
    ...noLimits,
    unit: 'utf16-units',
    post: 63_206,
    hasThreads: false,
    altTextCharacters: 1000,
    imagesPerPost: 10,
    source: 'Postiz; Facebook does not name the unit, UTF-16 units are the safe bound',
    isUnconfirmed: ['unit', 'post', 'altTextCharacters', 'imagesPerPost'],
  },
  instagram: {
    ...noLimits,
    unit: 'utf16-units',
    post: 2200,
    hasThreads: false,
    canBeEmpty: true,
    altTextCharacters: 1000,
    imagesPerPost: 10,
    tagsPerPost: 30,
    mentionsPerPost: 20,
    hasClickableLinks: false,
    source: 'Meta content publishing documentation (caption: 2,200 characters, 30 hashtags, 20 mentions)',
    isUnconfirmed: ['unit', 'altTextCharacters'],
  },
  telegram: {
    ...noLimits,
    unit: 'utf16-units',
    post: 4096,
    altTextCharacters: null,
    imagesPerPost: 10,
    source:
      'core.telegram.org/bots/api (sendMessage: 4,096 UTF-16 units after entities are parsed; a caption has 1,024)',
  },
  whatsapp: {
    ...noLimits,
    unit: 'utf16-units',
    post: 65_536,
    altTextCharacters: null,
    imagesPerPost: 30,
    source: 'third-party documentation of the app; the business interface takes 4,096',
    isUnconfirmed: ['unit', 'post', 'imagesPerPost'],
  },
  sms: {
    ...noLimits,
    unit: 'sms',
    post: 160,
    postUcs2: 70,
    altTextCharacters: null,
    imagesPerPost: 0,
    source: '3GPP TS 23.038 (alphabets) and TS 23.040 (joined messages: 153 septets or 67 units in each)',
  },
};

import type { PlatformId } from '../model/thread.ts';

/** How a platform counts. `weighted` is X's own scale; `characters-emoji-bytes` counts an emoji as its UTF-8 bytes. */
export type LengthUnit = 'weighted' | 'graphemes' | 'characters-emoji-bytes' | 'utf16-units';

/** What a platform allows. Later facts (alt text, tags, links) are added here as optional fields, each with the same source and date. */
export interface PlatformLimits {
  readonly unit: LengthUnit;
  readonly post: number;
  /** A second ceiling on the same post; null where there is none. */
  readonly postBytes: number | null;
  /** What any link costs; null where a link counts as its own text. */
  readonly linkCost: number | null;
  /** False where the platform has no reply chain: the draft becomes one long post. */
  readonly hasThreads: boolean;
  readonly altTextCharacters?: number;
  readonly imagesPerPost?: number;
  readonly linksPerPost?: number;
  readonly source: string;
  readonly checkedOn: string;
}

export const platformLimits: Readonly<Record<PlatformId, PlatformLimits>> = {
  x: {
    unit: 'weighted',
    post: 280,
    postBytes: null,
    linkCost: 23,
    hasThreads: true,
    altTextCharacters: 1000,
    imagesPerPost: 4,
    source: 'docs.x.com/fundamentals/counting-characters; twitter-text config v3',
    checkedOn: '2026-11-21',
  },
  bluesky: {
    unit: 'graphemes',
    post: 300,
    postBytes: 3000,
    linkCost: null,
    hasThreads: true,
    altTextCharacters: 2000,
    imagesPerPost: 4,
    source: 'lexicon app.bsky.feed.post (maxGraphemes, maxLength)',
    checkedOn: '2026-11-21',
  },
  mastodon: {
    unit: 'graphemes',
    post: 500,
    postBytes: null,
    linkCost: 23,
    hasThreads: true,
    altTextCharacters: 1500,
    imagesPerPost: 4,
    source: 'docs.joinmastodon.org/entities/Instance (defaults of max_characters and characters_reserved_per_url)',
    checkedOn: '2026-11-21',
  },
  threads: {
    unit: 'characters-emoji-bytes',
    post: 500,
    postBytes: null,
    linkCost: null,
    hasThreads: true,
    altTextCharacters: 1000,
    linksPerPost: 5,
    source: 'developers.facebook.com/documentation/threads/posts (page of 14 April 2026)',
    checkedOn: '2026-11-21',
  },
  linkedin: {
    unit: 'utf16-units',
    post: 3000,
    postBytes: null,
    linkCost: null,
    hasThreads: false,
    altTextCharacters: 1000,
    source: 'Ayrshare and Postiz documentation agree; LinkedIn does not name the unit, UTF-16 units are the safe bound',
    checkedOn: '2026-11-21',
  },
};

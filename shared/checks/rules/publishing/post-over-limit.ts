import type { Thread } from '../../../model/thread.ts';
import { findFacets } from '../../../thread/facets.ts';
import { limitsFor } from '../../../thread/limit-overrides.ts';
import { type PlatformLimits, platformLimits } from '../../../thread/limits.ts';
import type { CheckInput } from '../../check-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import { wordsOf } from '../../identify.ts';
import { createMemory } from '../../memory.ts';
import type { DraftHit, DraftRule, Example } from '../../rule.ts';
import { hitInPost, type PlacedPost, postsOf } from './posts-of-draft.ts';

/** PUB-01. The length is the platform's own, counted where the thread was made; links, tags, names and pictures are counted here. */
export const postOverLimit: DraftRule = {
  id: 'PUB-01',
  category: 'publishing',
  severity: 'block',
  scope: 'post',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: ownAdvice('The limits that the platforms set'),
  missing: ({ input }) => (input.threads.length === 0 ? 'noThread' : null),
  find: (draft) => postsOf(draft).flatMap((placed) => [...tooLong(placed), ...tooMany(placed, draft.input)]),
  examples: {
    flag: [
      ...[postOf(281, 280), postOf(301, 300), postOf(5000, 500)],
      saying('threads', `${linksTo(6)}.`),
      saying('mastodon', linksTo(3), { mastodon: { linksPerPost: 2 } }),
      saying('instagram', 'Thanks to @one and @two.', { instagram: { mentionsPerPost: 1 } }),
      saying('bluesky', '#Measles #Vaccines', { bluesky: { tagsPerPost: 1 } }),
      pictured('x', 5),
      pictured('mastodon', 3, { mastodon: { imagesPerPost: 2 } }),
      pictured('mastodon', 1, { mastodon: { imagesPerPost: 0 } }),
    ],
    pass: [
      ...[postOf(280, 280), postOf(0, 300), postOf(2999, 3000)],
      saying('threads', linksTo(5)),
      saying('threads', `${linksTo(5)} ${linksTo(5)}`),
      saying('threads', linksTo(6), { threads: { linksPerPost: 6 } }),
      saying('x', linksTo(8)),
      pictured('x', 4),
      pictured('sms', 1),
      pictured('mastodon', 6, { mastodon: { imagesPerPost: 6 } }),
    ],
  },
};

function tooLong(placed: PlacedPost): readonly DraftHit[] {
  const { length, limit } = placed.post;
  if (length <= limit) return [];
  const why = [{ feature: 'length', text: `${length} / ${limit}` }];
  return [hitInPost(placed, { words: wordsIn(placed), values: { over: length - limit, limit }, why })];
}

/** What a post may have only so many of, beside its length. */
const counted = {
  links: 'linksPerPost',
  tags: 'tagsPerPost',
  mentions: 'mentionsPerPost',
  pictures: 'imagesPerPost',
} as const satisfies Readonly<Record<string, keyof PlatformLimits>>;

type Counted = keyof typeof counted;

function tooMany(placed: PlacedPost, { limits: own = {} }: Pick<CheckInput, 'limits'>): readonly DraftHit[] {
  const { post, thread } = placed;
  const limits = limitsFor(thread.platform, own);
  const isCounted = (kind: Counted) => kind !== 'pictures' && limits[counted[kind]] !== null;
  const marks = kinds.some(isCounted) ? marksOf(post.text, thread.platform) : noMarks;
  // The post goes out without one there, which a person's own limit does not say.
  const takesNone = platformLimits[thread.platform].imagesPerPost === 0;
  const counts = { ...marks, pictures: post.imageIds?.length ?? 0 };
  return kinds.flatMap((kind) => {
    const [count, limit] = [counts[kind], limits[counted[kind]]];
    if (limit === null || count <= limit || (kind === 'pictures' && takesNone)) return [];
    return [
      hitInPost(placed, {
        message: kind,
        words: `${kind} ${wordsIn(placed)}`,
        values: { count, limit, platform: thread.platform },
      }),
    ];
  });
}

function wordsIn({ thread, post }: PlacedPost): string {
  return `${thread.platform} ${wordsOf(post.text)}`;
}

const kinds = Object.keys(counted) as Counted[];
const noMarks = { links: 0, tags: 0, mentions: 0 };
const memory = createMemory<typeof noMarks>(400);

/** As the platform finds them; the same link twice is one. */
function marksOf(text: string, platform: Thread['platform']): typeof noMarks {
  return memory(`${platform} ${text}`, () => {
    const facets = findFacets(text, platform);
    const valuesOf = (type: string) => facets.filter((facet) => facet.type === type).map(({ value }) => value);
    return {
      links: new Set(valuesOf('link')).size,
      tags: valuesOf('tag').length,
      mentions: valuesOf('mention').length,
    };
  });
}

function postOf(length: number, limit: number): Example {
  const threads: Thread[] = [
    { platform: 'x', posts: [{ text: 'A post.', length, limit, blockIds: [] }], warnings: [] },
  ];
  return { text: `A post of ${length} where ${limit} are allowed.`, input: { threads } };
}

function saying(platform: Thread['platform'], text: string, limits: CheckInput['limits'] = {}): Example {
  const threads = [{ platform, posts: [{ text, length: 100, limit: 300, blockIds: [] }], warnings: [] }];
  return { text: `On ${platform}: ${text}`, input: { threads, limits } };
}

function linksTo(count: number): string {
  return Array.from({ length: count }, (_, index) => `https://example.org/${index}`).join(' ');
}

function pictured(platform: Thread['platform'], count: number, limits: CheckInput['limits'] = {}): Example {
  const imageIds = Array.from({ length: count }, (_, index) => `picture-${index}`);
  const post = { text: 'Charts.', length: 7, limit: 160, blockIds: [], imageIds };
  const pictures = imageIds.map((id) => ({ id, altText: 'Bar chart: 2 in 1,000 with it, 12 in 1,000 without.' }));
  return {
    text: `${count} pictures on ${platform}`,
    input: { threads: [{ platform, posts: [post], warnings: [] }], pictures, limits },
  };
}

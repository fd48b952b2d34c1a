import type { PlatformId, Thread } from '../../../model/thread.ts';
import { alternativeTextFault } from '../../../thread/alternative-text.ts';
import { limitsFor } from '../../../thread/limit-overrides.ts';
import { platformLimits } from '../../../thread/limits.ts';
import type { CheckInput } from '../../check-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import { wordsOf } from '../../identify.ts';
import type { DraftHit, DraftRule, Example } from '../../rule.ts';

/** PUB-07. Who cannot see a picture is told what it shows, on every platform that it goes out on. */
export const pictureText: DraftRule = {
  id: 'PUB-07',
  category: 'publishing',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: ownAdvice('A picture says what it shows to those who cannot see it'),
  find: ({ input }) => (input.pictures ?? []).flatMap((_, index) => faultsOf(input, index)),
  examples: {
    flag: [
      pictureOn(['x'], ''),
      pictureOn(['telegram', 'bluesky'], ' \n'),
      pictureOn(['x', 'mastodon'], 'Two bars. '.repeat(101)),
      pictureOn(['mastodon'], 'a'.repeat(1501)),
      withLimit(pictureOn(['mastodon'], 'a'.repeat(900)), 800),
      withoutPictures(pictureOn(['mastodon'], '')),
    ],
    pass: [
      pictureOn(['x'], 'Bar chart: 2 in 1,000 with the vaccine, 12 in 1,000 without.'),
      pictureOn(['mastodon', 'bluesky'], 'a'.repeat(1500)),
      pictureOn(['telegram'], ''),
      withLimit(pictureOn(['mastodon'], 'a'.repeat(4000)), 4000),
      pictureOn([], ''),
      pictureOn(['sms'], ''),
    ],
  },
};

function faultsOf({ threads, pictures = [], limits = {} }: CheckInput, index: number): readonly DraftHit[] {
  const { id = '', altText = '' } = pictures[index] ?? {};
  const faults = threads
    .filter((thread) => platformLimits[thread.platform].imagesPerPost > 0 && carries(thread, id))
    .map(({ platform }) => ({ platform, fault: alternativeTextFault(altText, limitsFor(platform, limits)) }));
  const place = { kind: 'picture' as const, picture: index, start: 0, end: altText.length };
  const values = { picture: index + 1 };
  if (faults.some(({ fault }) => fault?.kind === 'missing')) return [{ place, values, words: `missing ${id}` }];
  return faults.flatMap(({ platform, fault }) =>
    fault?.kind === 'too-long'
      ? [
          {
            ...{ place, message: 'tooLong', words: `${platform} ${wordsOf(altText)}` },
            values: { ...values, platform, over: fault.over, limit: fault.limit },
          },
        ]
      : [],
  );
}

function carries({ posts }: Thread, id: string): boolean {
  return posts.some(({ imageIds }) => imageIds?.includes(id));
}

function withLimit({ text, input }: Example, altTextCharacters: number): Example {
  return {
    text: `${text} (${altTextCharacters} are taken on this server)`,
    input: { ...input, limits: { mastodon: { altTextCharacters } } },
  };
}

function withoutPictures({ text, input }: Example): Example {
  return { text: `${text} (none on this server)`, input: { ...input, limits: { mastodon: { imagesPerPost: 0 } } } };
}

function pictureOn(platforms: readonly PlatformId[], altText: string): Example {
  const post = { text: 'A chart.', length: 8, limit: 280, blockIds: ['example-1'], imageIds: ['one'] };
  const threads = platforms.map((platform): Thread => ({ platform, posts: [post], warnings: [] }));
  const told = altText.length > 60 ? `${altText.slice(0, 20)}… (${altText.length} characters)` : altText;
  return {
    text: `A chart on ${platforms.join(' and ')}, alternative text “${told}”`,
    input: { threads, pictures: [{ id: 'one', altText }] },
  };
}

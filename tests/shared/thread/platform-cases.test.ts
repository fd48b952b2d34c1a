import { describe, expect, it } from 'vitest';
import type { PlatformId } from '../../../shared/model/thread.ts';
import { countPost, type PostCount } from '../../../shared/thread/count-post.ts';
import type { FacetType } from '../../../shared/thread/facet.ts';
import { platformLimits } from '../../../shared/thread/limits.ts';
import { hasConformance, readConformance } from './conformance.ts';

const count = (text: string, platform: PlatformId, contentWarning = ''): PostCount =>
  countPost(text, { platform, limits: platformLimits[platform], contentWarning });
const values = ({ facets }: PostCount, type: FacetType) =>
  facets.filter((facet) => facet.type === type).map(({ value }) => value);

interface WeightedCase {
  readonly text: string;
  readonly expected: { readonly weightedLength: number; readonly valid: boolean };
}
interface ExtractCase {
  readonly text: string;
  readonly expected: readonly unknown[];
}
interface LinkedCase {
  readonly text: string;
  readonly expected: string;
}
interface IndexedCase {
  readonly text: string;
  readonly expected: readonly { readonly url: string; readonly indices: readonly [number, number] }[];
}
interface FacetCase {
  readonly text: string;
  readonly facets: readonly { byteStart: number; byteEnd: number; type: FacetType; value: string }[];
}
interface RepeatCase {
  readonly text?: string;
  readonly repeat?: readonly [string, number];
  readonly valid?: boolean | string;
  readonly length?: number;
}
const textOf = ({ text = '', repeat }: RepeatCase) => (repeat === undefined ? text : repeat[0].repeat(repeat[1]));

describe.skipIf(!hasConformance)('X’s own cases', () => {
  const extract = (name: string) =>
    (readConformance('x/extract.yml') as { tests: Record<string, unknown> }).tests[name] ?? [];

  it.each(['WeightedTweetsWithDiscountedEmojiCounterTest', 'UnicodeDirectionalMarkerCounterTest'])(
    'are counted and judged as %s says',
    (name) => {
      const file = readConformance('x/validate.yml') as { tests: Record<string, readonly WeightedCase[]> };
      const cases = file.tests[name] ?? [];
      expect(cases.length).toBeGreaterThan(0);
      for (const { text, expected } of cases) {
        const { length, valid } = count(text, 'x');
        expect([text, length, valid]).toEqual([text, expected.weightedLength, expected.valid]);
      }
    },
  );

  it.each([
    ['urls', 'link', ''],
    ['tco_urls_with_params', 'link', ''],
    ['urls_with_directional_markers', 'link', ''],
    ['mentions', 'mention', ''],
    ['hashtags', 'tag', ''],
    ['hashtags_from_astral', 'tag', ''],
    ['cashtags', 'tag', '$'],
  ] as const)('give the %s that they say', (name, type, sign) => {
    const cases = extract(name) as readonly ExtractCase[];
    expect(cases.length).toBeGreaterThan(0);
    for (const { text, expected } of cases) {
      const found = values(count(text, 'x'), type).filter(
        (value) => type !== 'tag' || value.startsWith('$') === (sign === '$'),
      );
      const wanted = expected.map((one) => `${sign}${typeof one === 'string' ? one : (one as { url: string }).url}`);
      expect([text, found]).toEqual([text, wanted]);
    }
  });

  it('are found at the places that they say', () => {
    for (const { text, expected } of extract('urls_with_indices') as readonly IndexedCase[]) {
      const bytesOf = (characters: number) =>
        new TextEncoder().encode(Array.from(text).slice(0, characters).join('')).length;
      const wanted = expected.map(({ url, indices: [start, end] }) => [url, bytesOf(start), bytesOf(end)]);
      const links = count(text, 'x').facets.filter(({ type }) => type === 'link');
      expect(links.map(({ value, byteStart, byteEnd }) => [value, byteStart, byteEnd])).toEqual(wanted);
    }
  });

  it('have the links with a scheme that its autolinker makes', () => {
    const file = readConformance('x/autolink.yml') as { tests: Record<string, readonly LinkedCase[]> };
    const cases = file.tests['urls'] ?? [];
    expect(cases.length).toBeGreaterThan(50);
    for (const { text, expected } of cases) {
      const links = values(count(text, 'x'), 'link').filter((value) => /^https?:/i.test(value));
      expect([text, links.length]).toEqual([text, expected.split('<a href="').length - 1]);
    }
  });

  it('count emoji that are newer than twitter-text as 2', () => {
    const { cases } = readConformance('x/emoji_beyond_twitter_text.json') as { cases: { text: string; x: number }[] };
    expect(cases.map(({ text }) => count(text, 'x').length)).toEqual(cases.map(({ x }) => x));
  });

  it('find the links that a missing space makes, each platform its own', () => {
    const { cases } = readConformance('x/accidental_links.json') as {
      cases: { text: string; x_url: string | null; bluesky: string | null }[];
    };
    const found = cases.map(({ text }) => [
      values(count(text, 'x'), 'link')[0] ?? null,
      values(count(text, 'bluesky'), 'link')[0] ?? null,
    ]);
    expect(found).toEqual(cases.map(({ x_url: url, bluesky }) => [url, bluesky]));
  });
});

describe.skipIf(!hasConformance)('Bluesky’s own cases', () => {
  it.each(['links_and_mentions', 'tags', 'cashtags'])('give the facets of %s', (name) => {
    const cases = (readConformance('bluesky/facets.json') as Record<string, readonly FacetCase[]>)[name] ?? [];
    expect(cases.length).toBeGreaterThan(0);
    for (const { text, facets } of cases) {
      const wanted = facets.map(({ byteStart, byteEnd, type, value }) => ({ byteStart, byteEnd, type, value }));
      expect([text, count(text, 'bluesky').facets]).toEqual([text, wanted]);
    }
  });

  it('have their graphemes and bytes, and one ceiling for each', () => {
    const file = readConformance('bluesky/length.json') as {
      cases: { text: string; bytes: number; graphemes: number }[];
      derived_limit_cases: RepeatCase[];
    };
    const counted = file.cases.map(({ text }) => count(text, 'bluesky'));
    expect(counted.map(({ length, bytes }) => [length, bytes])).toEqual(
      file.cases.map((one) => [one.graphemes, one.bytes]),
    );
    // Without words a post needs a picture or a card, which a count of text does not have.
    const judged = file.derived_limit_cases.map((one) => count(textOf(one), 'bluesky').valid);
    expect(judged).toEqual(file.derived_limit_cases.map(({ valid }) => valid === true));
  });
});

describe.skipIf(!hasConformance)('the cases of Mastodon and Threads', () => {
  it('are counted and judged as Mastodon’s server does', () => {
    const { cases } = readConformance('mastodon/status_length.json') as {
      cases: { spoiler_text: string; text: string; valid: boolean; length: number | null }[];
    };
    for (const { spoiler_text: warning, text, valid, length } of cases) {
      const counted = count(text, 'mastodon', warning);
      expect([counted.valid, counted.length]).toEqual([valid, length ?? counted.length]);
    }
  });

  it('are counted and judged as the rule of Threads says', () => {
    const { cases_derived: cases } = readConformance('threads/limits.json') as { cases_derived: RepeatCase[] };
    for (const one of cases) {
      const counted = count(textOf(one), 'threads');
      expect([counted.length, counted.valid]).toEqual([one.length, one.valid ?? true]);
    }
  });
});

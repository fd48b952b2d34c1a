import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFacets } from '../../../shared/thread/facets.ts';
import { platformLimits } from '../../../shared/thread/limits.ts';
import { splitText } from '../../../shared/thread/split.ts';

const sourceLine = (number: number) => `${number}. A study of measles. https://doi.org/10.1000/m${number}`;

function linksOf(text: string): number {
  const links = findFacets(text, 'threads').filter(({ type }) => type === 'link');
  return new Set(links.map(({ value }) => value)).size;
}

describe('a platform that takes only so many links in a post', () => {
  it('gets a list of sources in several posts, whole line by whole line', () => {
    const lines = Array.from({ length: 13 }, (_, index) => sourceLine(index + 1));
    const { posts, warnings } = splitText({ text: lines.join('\n'), platform: 'threads', numbering: 'none' });
    expect(posts.every(({ text }) => linksOf(text) <= 5)).toBe(true);
    expect(posts.flatMap(({ text }) => text.split('\n'))).toEqual(lines);
    expect(warnings).toEqual([]);
  });

  it('gets one post for one link that is said many times', () => {
    const text = Array.from({ length: 8 }, (_, index) => `Point ${index}: https://who.int/measles.`).join(' ');
    expect(splitText({ text, platform: 'threads', numbering: 'none' }).posts).toHaveLength(1);
  });

  it('never gets more of them in a post, wherever they stand, and all of the text', () => {
    const word = fc.constantFrom(
      'The vaccine protects.',
      'Ask your doctor,',
      'it is safe.\n\n',
      'Sources:\n',
      '98 in 100 people',
    );
    const link = fc.integer({ min: 1, max: 12 }).map((number) => `https://doi.org/10.1000/m${number}`);
    fc.assert(
      fc.property(fc.array(fc.oneof(word, link, link), { minLength: 1, maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        const { posts } = splitText({ text, platform: 'threads', numbering: 'none' });
        expect(Math.max(...posts.map((post) => linksOf(post.text)))).toBeLessThanOrEqual(5);
        const joined = posts.map((post) => text.slice(post.start, post.end)).join(' ');
        expect(joined.split(/\s+/)).toEqual(text.trim().split(/\s+/));
      }),
    );
  });
});

describe("one's own limits", () => {
  it('of tags and of names are kept to as well', () => {
    const limits = { ...platformLimits.bluesky, tagsPerPost: 1, mentionsPerPost: 1 };
    const text =
      'Measles is back. #Measles\n\nAsk @clinic.org about it. #Vaccines\n\nThanks to @who.int for the figures.';
    const { posts } = splitText({ text, platform: 'bluesky', numbering: 'none', limits });
    const counts = posts.map((post) => {
      const facets = findFacets(post.text, 'bluesky');
      return ['tag', 'mention'].map((type) => facets.filter((facet) => facet.type === type).length);
    });
    expect(counts).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });
});

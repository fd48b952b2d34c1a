import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Numbering, numberings, type PlatformId, platformIds } from '../../../shared/model/thread.ts';
import type { SplitPost } from '../../../shared/thread/assemble-posts.ts';
import { platformLimits } from '../../../shared/thread/limits.ts';
import { countLength } from '../../../shared/thread/measure.ts';
import { splitText } from '../../../shared/thread/split.ts';
import { hasConformance, readConformance } from './conformance.ts';
import { medicalText } from './medical-text.ts';

const split = (text: string, platform: PlatformId = 'x', numbering: Numbering = 'none') =>
  splitText({ text, platform, numbering });
const texts = (posts: readonly SplitPost[]) => posts.map(({ text }) => text);
const withoutSpace = (text: string) => text.replace(/[ \t\n\r\u2003\u3000]+/g, '');
const withoutNumber = (text: string) =>
  text.replace(/\n\u2066?\d+\/\d+\u2069?$/, '').replace(/^\u2066?\d+\/\d+\u2069?\n/, '');
const anyPlatform = fc.constantFrom(...platformIds);
const sentenceOf = (length: number) => {
  const words =
    'the people of the town were asked by a nurse how they had slept in that week and what they ate '.repeat(4);
  return `T${words.slice(1, length - 1).replace(/ $/, 'n')}.`;
};

describe('splitText', () => {
  it('gives a text that fits back as it is, without a number', () => {
    const text = 'a'.repeat(139) + ' ' + 'b'.repeat(140);
    expect(split(text, 'x', 'suffix').posts).toMatchObject([{ text, length: 280, start: 0, end: 280 }]);
  });

  it('numbers posts on a line of their own, and counts the number', () => {
    const { posts } = split(`${sentenceOf(200)} ${sentenceOf(200)}`, 'x', 'suffix');
    expect(posts.map(({ text }) => text.slice(-4))).toEqual(['\n1/2', '\n2/2']);
    expect(posts.map(({ text, length }) => countLength(text, 'x') - length)).toEqual([0, 0]);
  });

  it('makes room for wider numbers when there are 10 or 100 posts', () => {
    for (const count of [9, 10, 11, 99, 100, 101]) {
      const { posts } = split(Array.from({ length: count }, () => sentenceOf(272)).join(' '), 'x', 'suffix');
      expect(Math.max(...posts.map(({ length }) => length))).toBeLessThanOrEqual(280);
      expect(posts.at(-1)?.text.endsWith(`\n${posts.length}/${posts.length}`)).toBe(true);
    }
  });

  it('isolates numbers in right-to-left text', () => {
    const { posts } = split('اللقاح لا يسبب التوحد. '.repeat(30), 'x', 'suffix');
    expect(posts[0]?.text.endsWith(`\n\u20661/${posts.length}\u2069`)).toBe(true);
  });

  it('leaves no short rest of a paragraph that is a little too long', () => {
    const { posts } = split(sentenceOf(285));
    expect(posts.map(({ length }) => length > 100)).toEqual([true, true]);
  });

  it('balances posts rather than filling them', () => {
    const { posts } = split(Array.from({ length: 6 }, () => sentenceOf(100)).join(' '));
    expect(posts.map(({ length }) => length)).toEqual([201, 201, 201]);
  });

  it('keeps paragraphs together where that costs no more than a post', () => {
    const paragraphs = [sentenceOf(150), sentenceOf(150), sentenceOf(150)];
    expect(texts(split(paragraphs.join('\n\n')).posts)).toEqual(paragraphs);
  });

  it('cuts a word that fits no post, between graphemes, and says so', () => {
    const { posts, warnings } = split('👩🏽‍⚕️'.repeat(200));
    expect(posts.every(({ text }) => /^(?:👩🏽‍⚕️)+$/u.test(text))).toBe(true);
    expect(warnings.map(({ kind }) => kind)).toEqual(['word-cut']);
  });

  it.each([
    [121, 0],
    [80, 41],
    [60, 61],
    [90, 500],
  ])(
    'heeds the ceiling of bytes too, which %i and %i joined emoji are over at a third of the graphemes',
    (one, two) => {
      const { posts, warnings } = split(`${'👨‍👩‍👧‍👦'.repeat(one)} ${'👨‍👩‍👧‍👦'.repeat(two)}`.trim(), 'bluesky');
      expect(posts.filter(({ length }) => length > 300)).toEqual([]);
      expect(warnings.map(({ kind }) => kind)).not.toContain('post-too-long');
    },
  );

  it('never cuts a link: one longer than a post stands alone, and is told', () => {
    const link = `https://example.org/${'a'.repeat(400)}`;
    const { posts, warnings } = split(`${sentenceOf(200)} ${link} ${sentenceOf(200)}`, 'bluesky');
    expect(texts(posts)).toContain(link);
    expect(warnings).toEqual([{ kind: 'post-too-long', post: texts(posts).indexOf(link), overBy: 120 }]);
    expect(split(`${sentenceOf(200)} ${link}`, 'x').warnings).toEqual([]);
  });

  it('loses and changes nothing', () => {
    fc.assert(
      fc.property(medicalText, anyPlatform, fc.constantFrom(...numberings), (text, platform, numbering) => {
        const { posts } = split(text, platform, numbering);
        const bare = posts.length > 1 && numbering !== 'none' ? texts(posts).map(withoutNumber) : texts(posts);
        expect(withoutSpace(bare.join(''))).toBe(withoutSpace(text));
        expect(posts.map(({ start, end }) => text.slice(start, end))).toEqual(bare);
      }),
      { numRuns: 150 },
    );
  });

  it('never makes a post over the limit', () => {
    fc.assert(
      fc.property(medicalText, anyPlatform, fc.constantFrom(...numberings), (text, platform, numbering) => {
        const lengths = texts(split(text, platform, numbering).posts).map((post) => countLength(post, platform));
        expect(lengths.filter((length) => length > platformLimits[platform].post)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('gives each of its posts back when it is split again', () => {
    fc.assert(
      fc.property(medicalText, anyPlatform, (text, platform) => {
        const posts = texts(split(text, platform).posts);
        expect(posts.flatMap((post) => texts(split(post, platform).posts))).toEqual(posts);
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same posts for the same text', () => {
    fc.assert(
      fc.property(medicalText, anyPlatform, (text, platform) => {
        expect(split(text, platform, 'suffix')).toEqual(split(text, platform, 'suffix'));
      }),
      { numRuns: 30 },
    );
  });
});

interface TrickyCase {
  readonly id: number;
  readonly text: string;
  readonly keep: readonly string[];
  /** A group of sentences: a run-on sentence has none. */
  readonly group?: boolean;
}

describe.skipIf(!hasConformance)('the tricky cases, slid past the limit', () => {
  const { cases } = hasConformance
    ? (readConformance('splitter/tricky.json') as { cases: TrickyCase[] })
    : { cases: [] };
  const lengths = Array.from({ length: 55 }, (_, step) => 120 + 3 * step);
  // Without a stop before it, "ate 1. Wash" is the end of a sentence.
  const listAfterSentence = 29;
  const positions = platformIds.flatMap((platform) => lengths.map((length) => ({ platform, length })));

  it.each(cases)('keeps case $id whole', ({ text, keep }) => {
    const broken = positions.flatMap(({ platform, length }) => {
      const { posts, warnings } = split(`${sentenceOf(length)} ${text} ${sentenceOf(140)}`, platform, 'suffix');
      const missing = keep.filter((atom) => !posts.some((post) => post.text.includes(atom)));
      // A link longer than a post cannot fit where links count in full: the warning is the right answer there.
      const isTold = warnings.some(({ kind }) => kind === 'post-too-long');
      const over = posts
        .filter((post) => post.length > platformLimits[platform].post && !isTold)
        .map((post) => post.text);
      return [...missing, ...over].map((what) => `${platform} ${length}: ${what}`);
    });
    expect(broken).toEqual([]);
  });

  it.each(cases.filter(({ id, group }) => group !== true && id !== listAfterSentence))(
    'keeps case $id whole in the middle of a sentence without an end',
    ({ text, keep }) => {
      const broken = positions.flatMap(({ platform, length }) => {
        const before = sentenceOf(length).replace('.', '');
        const { posts } = split(
          `${before} ${text.replace(/\.$/, '')} ${sentenceOf(250).toLowerCase()}`,
          platform,
          'suffix',
        );
        return keep
          .map((atom) => atom.replace(/\.$/, ''))
          .filter((atom) => !posts.some((post) => post.text.includes(atom)))
          .map((what) => `${platform} ${length}: ${what}`);
      });
      expect(broken).toEqual([]);
    },
  );
});

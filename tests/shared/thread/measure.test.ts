import fc from 'fast-check';
import twitterText from 'twitter-text';
import { graphemeSegments } from 'unicode-segmenter/grapheme';
import { describe, expect, it } from 'vitest';
import { platformIds } from '../../../shared/model/thread.ts';
import { countLength, measureText } from '../../../shared/thread/measure.ts';
import { findUrls } from '../../../shared/thread/urls.ts';
import { hasConformance, readConformance } from './conformance.ts';

interface WeightedCase {
  readonly description: string;
  readonly text: string;
  readonly expected: { readonly weightedLength: number };
}

interface RepeatCase {
  readonly text?: string;
  readonly repeat?: readonly [string, number];
  readonly valid?: boolean | string;
  readonly length?: number;
}

const textOf = ({ text = '', repeat }: RepeatCase) => (repeat === undefined ? text : repeat[0].repeat(repeat[1]));

describe.skipIf(!hasConformance)('the platforms’ own cases', () => {
  it('counts as twitter-text’s cases for config v3 say', () => {
    const file = readConformance('x/validate.yml') as { tests: Record<string, WeightedCase[]> };
    const cases = file.tests['WeightedTweetsWithDiscountedEmojiCounterTest'] ?? [];
    expect(cases.map(({ text }) => countLength(text, 'x'))).toEqual(
      cases.map(({ expected }) => expected.weightedLength),
    );
    expect(cases.length).toBeGreaterThan(20);
  });

  it('counts emoji that are newer than twitter-text as 2', () => {
    const { cases } = readConformance('x/emoji_beyond_twitter_text.json') as { cases: { text: string; x: number }[] };
    expect(cases.map(({ text }) => countLength(text, 'x'))).toEqual(cases.map(({ x }) => x));
  });

  it('weighs the characters of medical text as X does', () => {
    const file = readConformance('x/emoji_beyond_twitter_text.json') as {
      medical_characters_weight: Record<string, number>;
    };
    const measured = Object.entries(file.medical_characters_weight).map(([shown, weight]) => {
      const characters = shown.replace(/ \(.*$/, '');
      return [shown, Array.from(characters, (character) => countLength(character, 'x')), weight] as const;
    });
    expect(measured.filter(([, weights, weight]) => weights.some((found) => found !== weight))).toEqual([]);
  });

  it('finds the links that a missing space makes', () => {
    const { cases } = readConformance('x/accidental_links.json') as { cases: { text: string; x_url: string | null }[] };
    const found = cases.map(({ text }) => findUrls(text).map(({ start, end }) => text.slice(start, end))[0] ?? null);
    expect(found).toEqual(cases.map(({ x_url: url }) => url));
  });

  it('counts graphemes and bytes on Bluesky', () => {
    const file = readConformance('bluesky/length.json') as {
      cases: { text: string; bytes: number; graphemes: number }[];
      derived_limit_cases: RepeatCase[];
    };
    for (const { text, bytes, graphemes } of file.cases) {
      const { bytesBefore } = measureText(text, 'bluesky');
      expect([countLength(text, 'bluesky'), bytesBefore.at(-1)]).toEqual([graphemes, bytes]);
    }
    const limits = file.derived_limit_cases.filter(({ valid }) => typeof valid === 'boolean');
    expect(limits.map((limit) => countLength(textOf(limit), 'bluesky') <= 300)).toEqual(
      limits.map(({ valid }) => valid),
    );
  });

  it('counts as Mastodon’s server does', () => {
    const { cases } = readConformance('mastodon/status_length.json') as {
      cases: { spoiler_text: string; text: string; valid: boolean; length: number | null }[];
    };
    const counted = cases.map(({ spoiler_text: warning, text }) => countLength(warning + text, 'mastodon'));
    expect(counted.map((length) => length <= 500)).toEqual(cases.map(({ valid }) => valid));
    const known = cases.map(({ length }, index) => length ?? counted[index]);
    expect(counted).toEqual(known);
  });

  it('counts emoji by their bytes on Threads', () => {
    const { cases_derived: cases } = readConformance('threads/limits.json') as { cases_derived: RepeatCase[] };
    expect(cases.map((one) => countLength(textOf(one), 'threads'))).toEqual(cases.map(({ length }) => length));
  });
});

describe('countLength', () => {
  it('gives each emoji that Unicode recommends a weight of 2 on X', () => {
    const emoji = ['👩🏽‍⚕️', '👨‍👩‍👧‍👦', '🇨🇶', '1️⃣', '❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🧑🏻‍🤝‍🧑🏿', '🐦‍🔥', '⛹🏽‍♀️', '🩺', '👍🏿'];
    expect(emoji.map((one) => countLength(one, 'x'))).toEqual(emoji.map(() => 2));
  });

  it('does not undercount what only looks like an emoji sequence', () => {
    expect(['🇦🇦', '💉🏽', '👩‍💉', '🧑🏻‍❤️‍🧑🏻'].map((one) => countLength(one, 'x'))).toEqual([4, 4, 5, 8]);
  });

  it('counts a link of any length as 23 on X and Mastodon, and in full elsewhere', () => {
    const link = `https://example.org/${'a'.repeat(60)}`;
    const short = platformIds.filter((platform) => countLength(link, platform) === 23);
    const full = platformIds.filter((platform) => countLength(link, platform) === 80);
    expect([short, short.length + full.length]).toEqual([['x', 'mastodon'], 10]);
  });

  it('counts a link without a scheme at its worst on Mastodon', () => {
    expect([countLength('nhs.uk', 'mastodon'), countLength(`nhs.uk/${'a'.repeat(30)}`, 'mastodon')]).toEqual([23, 37]);
  });

  it('counts the NFC form on X', () => {
    expect(countLength('Cafe\u0301', 'x')).toBe(4);
  });

  it('counts a mark behind a link on its own, whatever letters follow', () => {
    expect(countLength('http://a.com\ufe0fe\u0301', 'x')).toBe(26);
  });

  it('takes an accented letter into a link as X does, wherever the link stands', () => {
    expect(['\ne\u03015.mg', ' énhs.uk', 'é5.mg'].map((text) => countLength(text, 'x'))).toEqual([24, 24, 24]);
  });

  it('counts what a link leaves of an emoji by code point, as X does', () => {
    expect(countLength('http://a.com?1\ufe0f\u20e3', 'x')).toBe(27);
  });

  it('agrees with twitter-text on any text without newer emoji', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'a',
        'Z',
        '7',
        ' ',
        '\n',
        '\r\n',
        '.',
        '…',
        '–',
        '’',
        '©',
        '€',
        '₂',
        '≥',
        '中',
        'ち',
        'ب',
        'न',
        '्',
        'e\u0301',
      ),
      fc.constantFrom('😷', '🩺', '👍🏽', '🇬🇧', '❤️', '☺️', '1️⃣', '👩‍⚕️', '\u200d', '\ufe0f'),
      fc.constantFrom(
        ' https://doi.org/10.1016/S0140-6736(24)00850-X ',
        ' nhs.uk/a ',
        'http://a.com',
        '5.mg',
        '@who',
        '#x',
        '👨‍👩‍👧',
      ),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        expect(countLength(text, 'x')).toBe(twitterText.parseTweet(text).weightedLength);
      }),
      { numRuns: 400 },
    );
  });

  it('finds the grapheme clusters that the whole segmenter finds', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '\r',
      '\n',
      'é',
      '\u0301',
      '–',
      '’',
      '\u0600',
      '5',
      '👩',
      '\u200d',
      '⚕️',
      '🇬',
      '🇧',
      'न',
      '्',
      '©',
      '\ufe0f',
      'ᄀ',
      'ᅡ',
      '\u00ad',
      '…',
      'ب',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        const starts = [...graphemeSegments(text)].map(({ index }) => index);
        const { isBoundary } = measureText(text, 'bluesky');
        expect([...isBoundary.keys()].filter((offset) => isBoundary[offset] === 1)).toEqual([...starts, text.length]);
      }),
      { numRuns: 400 },
    );
  });
});

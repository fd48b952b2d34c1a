import fc from 'fast-check';
import { graphemeSegments } from 'unicode-segmenter/grapheme';
import { describe, expect, it } from 'vitest';
import { platformIds } from '../../../shared/model/thread.ts';
import { countLength, measureText } from '../../../shared/thread/measure.ts';
import { hasConformance, readConformance } from './conformance.ts';

describe.skipIf(!hasConformance)('the conformance data', () => {
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

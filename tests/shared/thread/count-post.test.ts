import fc from 'fast-check';
import twitterText from 'twitter-text';
import { graphemeSegments } from 'unicode-segmenter/grapheme';
import { describe, expect, it } from 'vitest';
import { type PlatformId, platformIds } from '../../../shared/model/thread.ts';
import { countPost } from '../../../shared/thread/count-post.ts';
import { limitsFor } from '../../../shared/thread/limit-overrides.ts';
import { platformLimits } from '../../../shared/thread/limits.ts';
import { findMastodonEntities } from '../../../shared/thread/mastodon.ts';
import { countLength } from '../../../shared/thread/measure.ts';

const count = (text: string, platform: PlatformId, contentWarning = '') =>
  countPost(text, { platform, limits: platformLimits[platform], contentWarning });
const found = (text: string, platform: PlatformId) =>
  count(text, platform).facets.map(({ type, value }) => `${type} ${value}`);

/** Whatever parts of texts platforms read differently, without emoji newer than twitter-text. */
const part = fc.oneof(
  fc.constantFrom(
    'a',
    'Z',
    '7',
    ' ',
    '\n',
    '\r\n',
    '.',
    ',',
    '(',
    ')',
    '…',
    '–',
    '’',
    '€',
    '≥',
    '中',
    '。',
    'ب',
    'न',
    '्',
    'e\u0301',
    'é',
    '\u0301',
  ),
  fc.constantFrom(
    '😷',
    '👍🏽',
    '🇬🇧',
    '❤️',
    '1️⃣',
    '👩‍⚕️',
    '👨‍👩‍👧',
    '\u200d',
    '\ufe0f',
    '\u200f',
    '\u202a',
    '\u2066',
    '\ud83d',
    '\udc00',
    '\uffff',
  ),
  fc.constantFrom(
    'http://a.com',
    'https://t.co/abc?x=1',
    'HTTPS://',
    'a.com',
    '5.mg',
    'cells.in',
    'bücher.de',
    '例え.jp',
    'пример.рф',
    ':8080',
    '/a_(b)',
    '?q=1',
  ),
  fc.constantFrom('@who', '@who@m.org', '@a.test', '#x', '＃', '$PFE', '@', '#', '://'),
  fc.string({ maxLength: 5 }),
);
const anyText = fc.array(part, { maxLength: 25 }).map((parts) => parts.join(''));

describe('a count', () => {
  it('is twitter-text’s on X for any text without newer emoji, and so is the verdict', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { weightedLength, valid } = twitterText.parseTweet(text);
        expect([count(text, 'x').length, count(text, 'x').valid]).toEqual([weightedLength, valid]);
      }),
      { numRuns: 400 },
    );
  });

  it('is that of the text with its links and names rewritten on Mastodon, warning included', () => {
    fc.assert(
      fc.property(anyText, fc.string({ unit: 'grapheme', maxLength: 8 }), (text, warning) => {
        // Links without a scheme are counted as the larger of two: they have cases of their own.
        const plain = text.replaceAll('.', '').replaceAll('http://acom', 'http://a.com');
        fc.pre(plain.trim() !== '');
        let rewritten = '';
        let from = 0;
        for (const { kind, start, end, value } of findMastodonEntities(plain, [])) {
          rewritten += plain.slice(from, start) + (kind === 'link' ? 'x'.repeat(23) : `@${value.split('@')[0]}`);
          from = end;
        }
        rewritten = warning + rewritten + plain.slice(from);
        expect(count(plain, 'mastodon', warning).length).toBe([...graphemeSegments(rewritten)].length);
      }),
      { numRuns: 400 },
    );
  });

  it('has its facets in order, within the text, and none in each other where the platform does not', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...platformIds), (text, platform) => {
        const { facets } = count(text, platform);
        const bytes = new TextEncoder().encode(text);
        for (const { byteStart, byteEnd } of facets) {
          expect(byteStart).toBeLessThan(byteEnd);
          expect(byteEnd).toBeLessThanOrEqual(bytes.length);
        }
        const starts = facets.map(({ byteStart }) => byteStart);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        if (platform !== 'bluesky') {
          expect(facets.every(({ byteEnd }, index) => byteEnd <= (facets[index + 1]?.byteStart ?? byteEnd))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a word without an end', () => {
  it.each(['a.', '中.', 'п.р', 'http://a.com/', '@a.', '(a'])('of %s is counted on every platform', (piece) => {
    const text = piece.repeat(20_000 / piece.length);
    for (const platform of platformIds) expect(count(text, platform).length).toBeGreaterThan(0);
  });
});

describe('Mastodon', () => {
  it('takes letters and emoji in the path of a link, and brackets in pairs', () => {
    expect(found('https://de.wikipedia.org/wiki/Überimpfung_(Medizin), https://example.org/🐪/', 'mastodon')).toEqual([
      'link https://de.wikipedia.org/wiki/Überimpfung_(Medizin)',
      'link https://example.org/🐪/',
    ]);
    expect(count('https://example.org/🐪/', 'mastodon').length).toBe(23);
  });

  it('makes no link of an address within another one that has no scheme', () => {
    expect(count('web.archive.org/web/2020/https://example.org/a', 'mastodon').length).toBe(46);
  });

  it('makes no link of what has more than 4,096 characters, nor of an address within it', () => {
    const long = `http://example.com/${'a'.repeat(4080)}`;
    expect([count(long.slice(0, 4096), 'mastodon').length, count(long, 'mastodon').length]).toEqual([23, 4099]);
    expect(count(`${long}/http://example.org/`, 'mastodon').facets).toEqual([]);
  });

  it('counts a link without a scheme at its worst: the server in full, the composer as 23', () => {
    expect([count('nhs.uk', 'mastodon').length, count(`nhs.uk/${'a'.repeat(30)}`, 'mastodon').length]).toEqual([
      23, 37,
    ]);
  });

  it('counts links with ports, queries and trailing punctuation as 23 and the punctuation', () => {
    const texts = [
      'https://example.org:8080/a?b=c#d.',
      'http://пример.рф!',
      '(https://example.org/a_(b))',
      '中文https://example.org。',
    ];
    expect(texts.map((text) => count(text, 'mastodon').length)).toEqual([24, 24, 25, 26]);
  });

  it('counts the local part of a name, but not of an address or with a domain that cannot be', () => {
    expect(count('@WHO@mastodon.social', 'mastodon').length).toBe(4);
    expect(count('mail me: who@mastodon.social', 'mastodon').length).toBeGreaterThan(27);
    expect(count('@who@mastodon.social@x', 'mastodon').length).toBeGreaterThan(21);
  });

  it('joins a mark at the start of the text to the warning, as the server joins both', () => {
    expect([count('\u0301b', 'mastodon', 'a').length, count('b', 'mastodon', 'https://example.org').length]).toEqual([
      2, 20,
    ]);
  });

  it('makes the warning the text where there is none', () => {
    expect([count('', 'mastodon', 'Measles').valid, count(' ', 'mastodon').valid]).toEqual([true, false]);
  });
});

describe('Threads and Instagram', () => {
  it('take five different links, the same one as often as it is written', () => {
    const links = (total: number) =>
      Array.from({ length: total }, (_, index) => `https://example.org/${index % 6}`).join(' ');
    expect([5, 6].map((total) => count(links(total), 'threads').valid)).toEqual([true, false]);
    expect(count(Array(12).fill('https://example.org/').join(' '), 'threads').valid).toBe(true);
  });

  it('count an emoji as its bytes and all else by characters on Threads', () => {
    const texts = ['🇬🇧', '🧑‍⚕️', '1️⃣', '©', 'é', 'e\u0301', '中', '👩🏽'];
    expect(texts.map((text) => count(text, 'threads').length)).toEqual([8, 13, 7, 2, 1, 2, 1, 8]);
  });

  it('take 30 tags and 20 names in a caption, which makes no links and may be empty', () => {
    const tags = (total: number) => Array.from({ length: total }, (_, index) => `#tag${index}`).join(' ');
    const names = (total: number) => Array.from({ length: total }, (_, index) => `@name.${index}`).join(' ');
    expect([30, 31].map((total) => count(tags(total), 'instagram').valid)).toEqual([true, false]);
    expect([20, 21].map((total) => count(names(total), 'instagram').valid)).toEqual([true, false]);
    expect(count('', 'instagram').valid).toBe(true);
    expect(found('More at who.int, @who.int or a@b.com #Measles', 'instagram')).toEqual([
      'mention who.int',
      'tag Measles',
    ]);
  });
});

describe('limits', () => {
  it('say for each platform where they are from and when they were looked up', () => {
    for (const { source, checkedOn, post } of Object.values(platformLimits)) {
      expect([source.length > 10, /^\d{4}-\d\d-\d\d$/.test(checkedOn), post > 0]).toEqual([true, true, true]);
    }
    expect(Object.keys(platformLimits)).toEqual([...platformIds]);
  });

  it('can be replaced one by one, and the rest stays', () => {
    const limits = limitsFor('mastodon', { mastodon: { post: 5000 }, x: { post: 25_000 } });
    expect(limits).toEqual({ ...platformLimits.mastodon, post: 5000 });
    const long = 'a'.repeat(600);
    expect(countPost(long, { platform: 'mastodon', limits })).toMatchObject({ length: 600, limit: 5000, valid: true });
    const sms = limitsFor('sms', { sms: { post: 300 } });
    expect([
      countPost('中', { platform: 'sms', limits: sms }).limit,
      countPost('a', { platform: 'sms', limits: sms }).limit,
    ]).toEqual([300, 300]);
    expect(countLength('https://example.org', 'mastodon', limitsFor('mastodon', { mastodon: { linkCost: 30 } }))).toBe(
      30,
    );
  });
});

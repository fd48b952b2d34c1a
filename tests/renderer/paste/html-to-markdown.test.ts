import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLink } from '../../../renderer/paste/clean-link.ts';
import { htmlToMarkdown } from '../../../renderer/paste/html-to-markdown.ts';
import { plainText } from '../../../shared/text/blocks.ts';
import { findCitations } from '../../../shared/text/citations.ts';

const clipboard = (name: string) =>
  htmlToMarkdown(readFileSync(new URL(`../../fixtures/clipboard/${name}.html`, import.meta.url), 'utf8'));
const markdown = (html: string) => htmlToMarkdown(html).markdown;

describe('paste from Word', () => {
  const { markdown: text, cleaned } = clipboard('word');

  it('keeps headings, bold, italics, lists, links, footnote marks and tables as lines', () => {
    expect(text).toBe(
      [
        '# Measles vaccine: what we know',
        'Two doses prevent measles in about **97 of 100** people.[1] Denmark followed *657,461* children for ten years.',
        '- Fever is common.\n   - It starts on day 7 to 12.\n1. Ring us when it lasts.\n- **Year**; **Cases**\n- 2019; 1,274',
        'See [the WHO page](https://www.who.int/news-room/fact-sheets/detail/measles).',
        '[1] Hviid 2019.',
      ].join('\n\n'),
    );
  });

  it('says what it was cleaned of', () => {
    expect([...cleaned].sort()).toEqual(['comments', 'deletions', 'hidden', 'images', 'look', 'tracking']);
  });
});

describe('paste from Google Docs', () => {
  const { markdown: text, cleaned } = clipboard('google-docs');

  it('reads weight and slant from the styles, and where links really lead', () => {
    expect(text).toBe(
      [
        '## Why it misleads',
        'The paper was **retracted** *in 2010*. [The notice](https://doi.org/10.1016/S0140-6736%2897%2911096-0) says why.[1]',
        '- Twelve children\n  - chosen by a lawyer\n- No comparison\n- Study; Children',
      ].join('\n\n'),
    );
  });

  it('says what it was cleaned of', () => {
    expect([...cleaned].sort()).toEqual(['comments', 'invisible', 'look', 'tracking']);
  });
});

describe('paste from a web page', () => {
  const { markdown: text, cleaned } = clipboard('chrome-web-page');

  it('keeps what is said and escapes what Markdown or a citation would take for a mark', () => {
    expect(text).toBe(
      [
        '## Facts',
        'CO₂ and 10⁶ copies: vaccines do *not* change **your DNA**.[3] Ask \\@CDCgov or mail info@cdc.gov, 5 \\* 3 < 20.',
        '> mRNA never enters the nucleus.\n>\n> It is gone in days.',
        '1. Read\n   - slowly\n1. https://www.cdc.gov/mrna?lang=en#top\n1. Share\n- Year: 2019; Cases: 1,274\n- Year: 2020; Cases: 13',
        '1\\. not a list',
        '\\# not a heading',
      ].join('\n\n'),
    );
  });

  it('says what it was cleaned of', () => {
    expect([...cleaned].sort()).toEqual(['hidden', 'images', 'invisible', 'look', 'programs', 'tracking']);
  });
});

describe('htmlToMarkdown', () => {
  it('keeps plain words as they are, whatever they are', () => {
    const sign = fc.constantFrom(
      'a',
      'Z',
      '0',
      ' ',
      '*',
      '_',
      '#',
      '>',
      '-',
      '+',
      '.',
      '1',
      '`',
      '[',
      ']',
      '(',
      ')',
      '@',
      '\\',
      '<',
      '&',
      '~',
    );
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 40 }), (words) => {
        const html = `<p>x${words.replace(/&/g, '&amp;').replace(/</g, '&lt;')}x</p>`;
        const expected = `x${words}x`.replace(/\s+/g, ' ');
        fc.pre(!/\[[^\]]*@/.test(expected));
        expect(plainText(markdown(html))).toBe(expected);
      }),
    );
  });

  it('never throws and never lets a program or an address of one through', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</b>',
      '<script>x',
      '<a href="javascript:x">',
      'text',
      '<table>',
      '<td>',
      '<li>',
      '<ul>',
      '<!--',
      '<![if',
      '<del>',
      '<svg>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(markdown(pieces.join(''))).not.toContain('javascript:');
      }),
    );
  });

  it('makes no citation of a name with an at sign', () => {
    expect(findCitations(markdown('<p>@WHO says (@cdc) so</p>'))).toEqual([]);
  });

  it('keeps citations that stand in brackets', () => {
    expect(markdown('<p>No link [@hviid2019, p. 3].</p>')).toBe('No link [@hviid2019, p. 3].');
  });

  it('gives one line for a few words, so that they fit into a sentence', () => {
    expect(markdown('<meta charset="utf-8"><span style="color: red">two words</span>')).toBe('two words');
  });

  it('reads a deep page without running out of room', () => {
    expect(markdown(`${'<div>'.repeat(1500)}deep${'</div>'.repeat(1500)}`)).toBe('deep');
  });
});

describe('cleanLink', () => {
  it.each([
    ['https://x.org/a?utm_source=n&id=7', 'https://x.org/a?id=7', true],
    ['https://x.org/a?id=7#part', 'https://x.org/a?id=7#part', false],
    ['https://www.google.com/url?q=https://x.org/%3Ffbclid%3D1&sa=D', 'https://x.org/', true],
    ['https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.org%2F&data=05', 'https://x.org/', true],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fx.org%2F&h=AT0', 'https://x.org/', true],
    ['mailto:a@x.org', 'mailto:a@x.org', false],
    ['javascript:alert(1)', null, false],
    ['#top', null, false],
    ['file:///C:/a.docx', null, false],
  ])('reads %s', (given, address, isCleaned) => {
    expect(cleanLink(given)).toEqual({ address, isCleaned });
  });
});

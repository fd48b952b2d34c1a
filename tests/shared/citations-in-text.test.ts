import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asQuotation, countDraftWords, plainText } from '../../shared/text/blocks.ts';
import { citationText, citedKeys, findCitations, withoutCitations } from '../../shared/text/citations.ts';
import { countWords, shortenAtWord } from '../../shared/text/words.ts';

const key = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_:.-]{0,20}[A-Za-z0-9_]$/);

describe('citations in Markdown', () => {
  it.each([
    ['one work', 'No link was found [@hviid2019].', ['hviid2019']],
    ['several works in one bracket', '[@a; @b, p. 3]', ['a', 'b']],
    ['a citation in running text', '@taylor2014 found none.', ['taylor2014']],
    ['a key in braces', '[@{doe.2020.}]', ['doe.2020.']],
    ['the same work twice', '[@a] and [@a]', ['a']],
    ['a mark at the end of the sentence', 'As in @a.', ['a']],
    ['a work in a link text', '[see @a](https://example.org)', ['a']],
    ['an unclosed bracket', 'So [see @a and then', ['a']],
    ['a bracket within a bracket', '[see @a, and [@b]]', ['a', 'b']],
    ['an e-mail address', 'Write to desk@example.org.', []],
    ['a link to an account', 'https://mastodon.social/@desk', []],
    ['an escaped mark', 'Ask \\@desk', []],
    ['code', 'Type `[@key]` to cite.', []],
    ['a lone mark', 'at @ noon', []],
  ])('reads %s', (_name, markdown, keys) => {
    expect(citedKeys(markdown)).toEqual(keys);
  });

  it('tells prefix, locator and place of each work', () => {
    expect(findCitations('So [see @a; also -@b, pp. 3, 4].')).toEqual([
      {
        start: 3,
        end: 31,
        form: 'bracketed',
        items: [
          { key: 'a', prefix: 'see', locator: '', isAuthorLeftOut: false, start: 8, end: 10 },
          { key: 'b', prefix: 'also', locator: 'pp. 3, 4', isAuthorLeftOut: true, start: 17, end: 20 },
        ],
      },
    ]);
  });

  it('takes the bracket behind a citation in running text as its locator', () => {
    expect(findCitations('@doe99 [p. 33] says so.')).toMatchObject([{ end: 14, items: [{ locator: 'p. 33' }] }]);
  });

  it('reads back every citation that the app writes', () => {
    fc.assert(
      fc.property(key, fc.string(), (name, locator) => {
        const written = citationText(name, locator.replace(/[`\\]/g, ''));
        const [citation, ...others] = findCitations(`A fact ${written}.`);
        expect(others).toEqual([]);
        expect(citation?.items.map((item) => item.key)).toEqual([name]);
        expect(withoutCitations(`A fact ${written}.`)).toBe('A fact.');
      }),
    );
  });

  it('gives citations in order, within the text and never overlapping, whatever the text', () => {
    const soup = fc.array(fc.constantFrom('[', ']', '@a', '@b1', ';', ' ', '`', '\\', '(', ')', 'x', '-', '{', '}'));
    fc.assert(
      fc.property(soup, (pieces) => {
        const text = pieces.join('');
        let from = 0;
        for (const citation of findCitations(text)) {
          expect(citation.start).toBeGreaterThanOrEqual(from);
          for (const item of citation.items) expect(text.slice(item.start, item.end)).toContain('@');
          from = citation.end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each(['[@a', '[@a] ` ', '@a ', '[', '`` [@a] ` '])(
    'takes time in proportion to the text for %j repeated',
    (piece) => {
      const text = piece.repeat(Math.ceil(500_000 / piece.length));
      // No figure: a square of the length would take minutes, and the test's own time limit tells.
      expect(findCitations(text).every(({ start, end }) => start < end)).toBe(true);
    },
  );
});

describe('the plain text of a block', () => {
  it('leaves out marks and citations and keeps the words', () => {
    expect(
      plainText('## MMR\n\nIt is **not** a cause [@a].\n\n> “Quoted *myth*.”\n\n- one\n- [two](https://x.org)'),
    ).toBe('MMR\n\nIt is not a cause.\n\n“Quoted myth.”\n\none\ntwo');
  });

  it('counts words, not keys', () => {
    expect(countDraftWords([{ text: 'In Denmark, 657,461 children [@hviid2019].' }, { text: '' }])).toBe(4);
    expect(countWords('Don’t panic: COVID-19 — really.')).toBe(4);
  });

  it('quotes a claim in every line, with one pair of quotation marks', () => {
    expect(asQuotation('The jab\n\ncauses it')).toBe('> “The jab\n>\n> causes it”');
    expect(asQuotation('"Already quoted"')).toBe('> "Already quoted"');
  });
});

describe('shortening at a word', () => {
  it('cuts at a space and says so', () => {
    expect(shortenAtWord('The MMR vaccine does not cause autism', 20)).toBe('The MMR vaccine…');
    expect(shortenAtWord('  Short \n text ', 20)).toBe('Short text');
  });

  it('never exceeds the limit and never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 10, max: 40 }), (text, limit) => {
        const short = shortenAtWord(text, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        expect(() => encodeURIComponent(short)).not.toThrow();
      }),
    );
  });
});

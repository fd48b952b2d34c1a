import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../shared/text/segment.ts';
import { splitSentences } from '../../../shared/text/sentences.ts';

const split = (text: string) => splitSentences(text).map((span) => text.slice(span.start, span.end));
const read = (markdown: string) => {
  const { plain, sentences } = segment(markdown);
  return sentences.map((span) => plain.slice(span.start, span.end).replace(/\s+/g, ' '));
};

describe('sentences', () => {
  it.each([
    ['Dr. Rao saw it. It was small.', ['Dr. Rao saw it.', 'It was small.']],
    ['The dose was 0.5 mg. It rose to 1.5 mg.', ['The dose was 0.5 mg.', 'It rose to 1.5 mg.']],
    ['Smith et al. found none. See Fig. 2 for more.', ['Smith et al. found none.', 'See Fig. 2 for more.']],
    ['Use soap, e.g. bar soap. Rinse well!', ['Use soap, e.g. bar soap.', 'Rinse well!']],
    ['E. coli is common in the U.S. today. Wash hands.', ['E. coli is common in the U.S. today.', 'Wash hands.']],
    ['It is approved in the U.S. The label says so.', ['It is approved in the U.S.', 'The label says so.']],
    ['Is it safe? Yes. “It is.” We looked.', ['Is it safe?', 'Yes.', '“It is.”', 'We looked.']],
    ['No. 5 was best. Take one tab. 2 times a day.', ['No. 5 was best.', 'Take one tab. 2 times a day.']],
    ['Wait… what? Come at 8 a.m. on Monday.', ['Wait… what?', 'Come at 8 a.m. on Monday.']],
    ['安全です。大丈夫。', ['安全です。', '大丈夫。']],
  ])('splits %j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('holds every letter of the text exactly once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const spans = splitSentences(text);
        expect(
          spans
            .map((span) => text.slice(span.start, span.end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('sentences of Markdown', () => {
  it('leaves out citations, links and marks, and keeps every offset', () => {
    const markdown = 'It **fell** by half [@rao2020, p. 3]. See [the page](https://example.org/a.b?c=1).';
    expect(read(markdown)).toEqual(['It fell by half .', 'See the page .']);
    expect(segment(markdown).plain).toHaveLength(markdown.length);
  });

  it('begins a sentence at each item of a list and after a heading', () => {
    expect(read('# What we know\nIt is safe\n\n- One thing\n- Another\n> Quoted')).toEqual([
      'What we know',
      'It is safe',
      'One thing',
      'Another',
      'Quoted',
    ]);
  });

  it('keeps a line that goes on in the next one whole', () => {
    expect(read('It is\nsafe.')).toEqual(['It is safe.']);
  });

  it('never changes the length of the text', () => {
    const marks = fc.string({
      unit: fc.constantFrom('[', ']', '(', ')', '@', 'a', ' ', '*', '`', '.', '\n', '#', '>', 'http://a', '_'),
      maxLength: 60,
    });
    fc.assert(fc.property(marks, (markdown) => segment(markdown).plain.length === markdown.length));
  });
});

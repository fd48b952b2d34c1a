import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffPart, diffWords } from '../../../shared/text/word-diff.ts';

const textOf = (parts: readonly DiffPart[], left: DiffPart['kind']) =>
  parts
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');

const words = fc.array(
  fc.constantFrom('vaccines', 'are', 'safe', 'not', ' ', ' ', '\n', '.', '[@a2019, p. 3]', '🙂', '\uD800'),
);
const text = words.map((pieces) => pieces.join(''));
const anything = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 }));

/** Words in an order that repeats nothing, the same in each run. */
function manyWords(count: number, start: string): string {
  return Array.from({ length: count }, (_, index) => `${start}${String((index * 7919) % count)}`).join(' ');
}

describe('diffWords', () => {
  it('gives both texts back, whatever they are', () => {
    fc.assert(
      fc.property(anything, anything, (before, after) => {
        const parts = diffWords(before, after);
        expect([textOf(parts, 'added'), textOf(parts, 'removed')]).toEqual([before, after]);
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
    );
  });

  it('finds no difference in a text and itself', () => {
    fc.assert(fc.property(text, (same) => diffWords(same, same).every(({ kind }) => kind === 'same')));
  });

  it('marks the word that changed and nothing else', () => {
    expect(diffWords('Vaccines are completely safe.', 'Vaccines are very safe.')).toEqual([
      { kind: 'same', text: 'Vaccines are ' },
      { kind: 'removed', text: 'completely' },
      { kind: 'added', text: 'very' },
      { kind: 'same', text: ' safe.' },
    ]);
  });

  it('takes a citation as one word', () => {
    const parts = diffWords('No link was seen [@hviid2019].', 'No link was seen [@hviid2019, p. 3].');
    expect(parts.filter(({ kind }) => kind !== 'same').map((part) => part.text)).toEqual([
      '[@hviid2019]',
      '[@hviid2019, p. 3]',
    ]);
  });

  it('marks a new phrase as one change, with its blanks', () => {
    const parts = diffWords('It is safe.', 'It is, in nearly all people, safe.');
    expect(parts.filter(({ kind }) => kind === 'added').map((part) => part.text)).toEqual([', in nearly all people,']);
  });

  it('keeps what stayed when a paragraph in the middle of a long text is new', () => {
    const long = manyWords(3000, 'w');
    const half = long.length / 2;
    const at = long.indexOf(' ', half);
    const parts = diffWords(long, `${long.slice(0, at)} ${manyWords(800, 'new')}${long.slice(at)}`);
    expect(parts.map(({ kind }) => kind)).toEqual(['same', 'added', 'same']);
  });

  it('needs no square of time for 10,000 words, whether they share much, little or nothing', () => {
    const long = manyWords(10_000, 'w');
    const common = Array.from({ length: 10_000 }, (_, index) => (index % 3 === 0 ? 'the' : 'of')).join(' ');
    const others = Array.from({ length: 10_000 }, (_, index) => (index % 5 === 0 ? 'of' : 'a')).join(' ');
    const shuffled = long.split(' ').reverse().join(' ');
    for (const [before, after] of [
      [long, manyWords(10_000, 'v')],
      [long, shuffled],
      [common, others],
      [long, long.replaceAll('7 ', '8 ')],
    ] as const) {
      const parts = diffWords(before, after);
      expect(textOf(parts, 'added')).toBe(before);
    }
    // All four take about 0.2 s; a square of 20,000 pieces would take minutes, and the test's own time limit tells.
  }, 30_000);
});

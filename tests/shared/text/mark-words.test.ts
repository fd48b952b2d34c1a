import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWords } from '../../../shared/text/mark-words.ts';

describe('markWords', () => {
  it('marks whole words only, whatever their case', () => {
    expect(markWords('Vaccines: the VACCINE story', ['vaccine'])).toEqual([
      { text: 'Vaccines: the ', isMatch: false },
      { text: 'VACCINE', isMatch: true },
      { text: ' story', isMatch: false },
    ]);
  });

  it('gives the text back when the pieces are joined', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, words) => {
        const pieces = markWords(text, [...words, ...text.split(' ')]);
        return pieces.map((piece) => piece.text).join('') === text;
      }),
    );
  });
});

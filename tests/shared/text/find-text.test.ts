import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findText, replaceText, type TextSearch, wordsAround } from '../../../shared/text/find-text.ts';

const anyWay = (query: string, other: Partial<TextSearch> = {}): TextSearch => ({
  ...{ query, case: 'ignore', words: 'any' },
  ...other,
});
const found = (text: string, search: TextSearch) =>
  findText(text, search).map(({ start, end }) => text.slice(start, end));

describe('findText', () => {
  it('finds what it put in, wherever that stands', () => {
    const filler = fc.string({ unit: fc.constantFrom('b', ' ', '.', 'é', '\n') });
    const sought = fc.constantFrom('measles', 'a+b', '(x)', '50 %', 'C.', '$1', 'Ünd');
    fc.assert(
      fc.property(fc.array(filler, { minLength: 1, maxLength: 8 }), sought, (parts, query) => {
        const text = parts.join(query);
        const places = findText(text, anyWay(query, { case: 'match' }));
        expect(places.length).toBe(parts.length - 1);
        expect(replaceText(text, places, '')).toBe(parts.join(''));
      }),
    );
  });

  it('changes nothing when each place is replaced by itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1, maxLength: 2 }), (text, query) => {
        const places = findText(text, anyWay(query, { case: 'match' }));
        const [first] = places;
        const same = first === undefined ? '' : text.slice(first.start, first.end);
        return replaceText(text, places.slice(0, 1), same) === text;
      }),
    );
  });

  it('minds capitals only when asked to', () => {
    expect(found('MMR, mmr, Mmr', anyWay('mmr'))).toEqual(['MMR', 'mmr', 'Mmr']);
    expect(found('MMR, mmr, Mmr', anyWay('mmr', { case: 'match' }))).toEqual(['mmr']);
    expect(found('ÉTUDE étude', anyWay('étude'))).toEqual(['ÉTUDE', 'étude']);
  });

  it('tells whole words from parts of words, also behind an accent', () => {
    expect(found('flu, influenza, flue, flu-like, _flu', anyWay('flu', { words: 'whole' }))).toEqual(['flu', 'flu']);
    expect(found('é flué', anyWay('flu', { words: 'whole' }))).toEqual([]);
  });

  it('takes curly for straight quotation marks, hyphens and blanks for one another', () => {
    expect(found("doesn’t doesn't", anyWay("doesn't"))).toHaveLength(2);
    expect(found('COVID‑19 COVID-19', anyWay('covid-19'))).toHaveLength(2);
    expect(found('side effects side\neffects side\u00a0effects', anyWay('side effects'))).toHaveLength(3);
  });

  it('leaves citations alone', () => {
    expect(found('measles [@measles-2019, p. 3] and @measles', anyWay('measles'))).toEqual(['measles']);
  });

  it('finds nothing for nothing', () => {
    expect([findText('a b', anyWay('')), findText('a b', anyWay('  '))]).toEqual([[], []]);
  });

  it('ends in a text of nothing but blanks', () => {
    // No figure: a square of the length would take minutes, and the test's own time limit tells.
    expect(findText(' '.repeat(500_000), anyWay('a b'))).toEqual([]);
    expect(findText('a'.repeat(500_000), anyWay('ab', { words: 'whole' }))).toEqual([]);
  }, 30_000);
});

describe('wordsAround', () => {
  it('cuts at words and says where something was left out', () => {
    const text = 'One two three four measles five six seven eight';
    const [place] = findText(text, anyWay('measles'));
    expect(place === undefined ? null : wordsAround(text, place, 12)).toEqual({
      before: '… three four ',
      found: 'measles',
      after: ' five six …',
    });
  });
});

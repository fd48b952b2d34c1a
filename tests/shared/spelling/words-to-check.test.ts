import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medicalWords } from '../../../shared/spelling/medical-words.ts';
import { isSpellingKnown, wordsToCheck } from '../../../shared/spelling/words-to-check.ts';

const words = (text: string) => wordsToCheck(text).map(({ word }) => word);

describe('wordsToCheck', () => {
  it('gives each word with its place', () => {
    const text = '**Don’t** skip the *vacine*, doctor’s orders.';
    for (const { word, start, end } of wordsToCheck(text)) {
      expect(text.slice(start, end).replaceAll('’', "'")).toBe(word);
    }
    expect(words(text)).toEqual(["Don't", 'skip', 'the', 'vacine', "doctor's", 'orders']);
  });

  it.each([
    ['citations', 'see [@hviidd-2019, p. 3] and @taylorr'],
    ['addresses', 'at https://exampel.org/pagge or www.exampel.org or cdcc.gov/vacine'],
    ['the address of a link but not its words', '[see](https://exampel.org/a_(bb)cc) and'],
    ['mail, handles and hashtags', 'and infoo@exampel.org \\@vacine #vacine'],
    ['code', 'and `vacine` at'],
    ['quotation lines', 'see\n> teh vacine\nand'],
    ['what stands in quotation marks', 'see “teh vacine” and "teh vacine"'],
    ['short forms and words with digits', 'see MMR, RCTs, B12, mRNA1273 and snake_case'],
    ['other scripts', 'see вакцина and ワクチン'],
  ])('leaves out %s', (_, text) => {
    expect(words(text).filter((word) => !['see', 'and', 'at', 'or'].includes(word))).toEqual([]);
  });

  it('checks both halves of a hyphened word', () => {
    expect(words('a well-knwon side-effect')).toEqual(['well', 'knwon', 'side', 'effect']);
  });

  it('never overlaps, and ends for long odd texts', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '"', '“', '”', '@', '[', ']', '(', ')', '.', '`', '>', '\n', ' ') }),
        (text) => {
          const found = wordsToCheck(text);
          return found.every(({ start }, index) => start >= (found[index - 1]?.end ?? 0));
        },
      ),
    );
    for (const sign of ['“', '"', '](', '<a', 'a.', '`', '@a', 'www.']) {
      // A square of the length would take minutes: that is what the limit below is for.
      expect(wordsToCheck(sign.repeat(100_000)).every(({ start, end }) => start < end)).toBe(true);
    }
  });

  it('knows which languages it can check', () => {
    expect(['en', 'en-GB', 'es', 'ens'].map(isSpellingKnown)).toEqual([true, true, false, false]);
  });
});

describe('medicalWords', () => {
  it('holds words alone, each once', () => {
    expect(medicalWords.filter((word) => !/^\p{L}[\p{L}'-]+$/u.test(word))).toEqual([]);
    expect(new Set(medicalWords).size).toBe(medicalWords.length);
    expect(medicalWords.length).toBeGreaterThan(3000);
  });
});

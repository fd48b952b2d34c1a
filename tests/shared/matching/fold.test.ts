import { describe, expect, it } from 'vitest';
import { foldWording } from '../../../shared/matching/fold.ts';
import { stem } from '../../../shared/matching/stem.ts';

describe('foldWording', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Garlic cures COVID-19!', 'garlic  cures covid 19'],
    ['“They won’t tell you”', '"They won\'t tell you"'],
    ['L’ail guérit', "l'ail guerit"],
    ['RT @nurse: Vaccines cause autism https://t.co/abc', 'Vaccines cause autism'],
    ['#VaccinesCauseAutism', 'vaccines cause autism'],
    ['salt &amp; vinegar', 'salt and vinegar'],
    ['1,121 deaths', '1121 deaths'],
    ['The Lancet’s study', "the lancet's study"],
    ['It doesn’t work', 'It does not work'],
    ['It doesnt work and wont', 'It does not work and will not'],
    ['10 % of children', '10 per cent of children'],
  ];
  it.each(same)('takes %j and %j for the same words', (left, right) => {
    expect(foldWording(left).fingerprint).toBe(foldWording(right).fingerprint);
  });

  const different: readonly (readonly [string, string])[] = [
    ['Garlic cures flu', 'Garlic causes flu'],
    ['1121 deaths', '1122 deaths'],
    ['It works', 'It does not work'],
    ['The risk is <1%', 'The risk is >1%'],
    ['The risk is &lt;1%', 'The risk is &gt;1%'],
    ['It kills 10% of people', 'It kills 10 of people'],
    ['💉 ❌ autism', '💉 autism'],
    ['👍', '👎'],
    ['ワクチンは危険だ', 'ワクチンは安全だ'],
  ];
  it.each(different)('keeps %j and %j apart', (left, right) => {
    expect(foldWording(left).fingerprint).not.toBe(foldWording(right).fingerprint);
  });

  it('never gives an empty fingerprint for a wording that is not empty', () => {
    expect(foldWording('https://t.co/abc').fingerprint).toBe('https://t.co/abc');
  });
});

describe('stem', () => {
  it('strips what Porter strips', () => {
    const words =
      'caresses ponies cats feed agreed plastered motoring sing conflated hopping filing happy relational vaccinations generalization oscillators';
    expect(words.split(' ').map(stem).join(' ')).toBe(
      'caress poni cat feed agre plaster motor sing conflat hop file happi relat vaccin gener oscil',
    );
  });
});

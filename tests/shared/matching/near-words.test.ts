import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClaimIndex } from '../../../shared/matching/claim-index.ts';
import { foldWording } from '../../../shared/matching/fold.ts';
import { leastNearness, mayBeNear, nearForm, nearness, surelyFar } from '../../../shared/matching/near-words.ts';

function near(left: string, right: string): number {
  return nearness(nearForm(foldWording(left)), nearForm(foldWording(right)));
}

describe('nearness', () => {
  const nearPairs: readonly (readonly [string, string])[] = [
    ['Vaccines cause autism', 'The vaccine causes autism'],
    [
      'Drinking lots of water and gargling with salt eliminates the virus',
      'Drinking water a lot and gargling with salt eliminates the virus!',
    ],
    ['COVID-19 came to the United States in 2019.', 'Says COVID-19 came to the United States in 2019.'],
    ['Actor Adam Sandler has died at the age of 52', 'Adam Sandler has died at age 52'],
  ];
  it.each(nearPairs)('groups %j with %j', (left, right) => {
    expect(near(left, right)).toBeGreaterThanOrEqual(leastNearness);
  });

  const farPairs: readonly (readonly [string, string])[] = [
    ['Vaccines cause autism', 'Vaccines do not cause autism'],
    ['Vaccines cause autism', 'It is a myth that vaccines cause autism'],
    ['Vitamin D increases COVID mortality rates', 'Vitamin D decreases COVID mortality rates'],
    [
      'There are 345 new cases in Lagos today, the ministry of health says',
      'There are 346 new cases in Lagos today, the ministry of health says',
    ],
    ['Today there are three people in hospital with COVID', 'Today there are four people in hospital with COVID'],
    [
      'A school in Texas banned the story about measles and ginger ale',
      'A school in Ohio banned the story about measles and ginger ale',
    ],
    ['The infection causes heart failure in young men', 'The injection causes heart failure in young men'],
    ['Dexamethasone cures covid-19', 'Vitamin C cures COVID-19'],
    ['dogs bite men', 'men bite dogs'],
    [
      'You cant catch the flu from the flu shot when you get it in the autumn',
      'You can catch the flu from the flu shot when you get it in the autumn',
    ],
    [
      'Twenty nurses in the Berlin hospital collapsed after the second dose of the new vaccine on Monday morning',
      'Thirty nurses in the Berlin hospital collapsed after the second dose of the new vaccine on Monday morning',
    ],
    [
      'Vaccinated people spread the virus more to family members at home according to the study from Oxford last week in the Lancet',
      'Unvaccinated people spread the virus more to family members at home according to the study from Oxford last week in the Lancet',
    ],
    [
      'Hardly any child that gets the measles vaccine in school has fever after it in the following weeks',
      'Any child that gets the measles vaccine in school has fever after it in the following weeks',
    ],
    [
      'Les vaccins ne causent pas autisme chez les enfants qui sont nés avant terme en France',
      'Les vaccins causent autisme chez les enfants qui sont nés avant terme en France',
    ],
  ];
  it.each(farPairs)('keeps %j apart from %j', (left, right) => {
    expect(near(left, right)).toBeLessThan(leastNearness);
  });

  const wordings = fc.array(
    fc.constantFrom('garlic', 'cures', 'not', 'the', '12', 'flu', 'increases', 'in', 'Leeds', 'cause'),
    { minLength: 1, maxLength: 14 },
  );

  it('is 1 for the same words, and never over what the shared words allow', () => {
    fc.assert(
      fc.property(wordings, wordings, (left, right) => {
        const [one, other] = [nearForm(foldWording(left.join(' '))), nearForm(foldWording(right.join(' ')))];
        expect(nearness(one, one)).toBe(1);
        if (nearness(one, other) >= leastNearness) expect(mayBeNear(one, other)).toBe(true);
        if (mayBeNear(one, other)) expect(surelyFar(one, other)).toBe(false);
      }),
    );
  });

  it('ends for wordings far longer than any', () => {
    const long = 'word '.repeat(100_000);
    // No figure: a square of the length would take minutes, and the test's own time limit tells.
    expect(near(long, `${long} more`)).toBeGreaterThan(0);
  }, 30_000);
});

describe('createClaimIndex', () => {
  it('finds the same words, near words, and nothing else', () => {
    const index = createClaimIndex();
    index.add('first', foldWording('Garlic cures the common cold in children'));
    expect(index.find(foldWording('GARLIC cures the common cold, in children!'))).toEqual({
      claimId: 'first',
      grouping: 'same_words',
    });
    expect(index.find(foldWording('Garlic cures the common cold in small children'))).toEqual({
      claimId: 'first',
      grouping: 'near_words',
    });
    expect(index.find(foldWording('Garlic does not cure the common cold in children'))).toBeNull();
    expect(index.find(foldWording('Measles is harmless'))).toBeNull();
  });

  it('answers among ten thousand wordings that all look alike', () => {
    const index = createClaimIndex();
    for (let each = 0; each < 10_000; each += 1) {
      const folded = foldWording(
        `New cases of measles were found in the town of ${String.fromCharCode(97 + (each % 26))}${each.toString(36).replace(/\d/g, 'x')}`,
      );
      if (index.find(folded) === null) index.add(`claim ${each}`, folded);
    }
    expect(index.find(foldWording('Measles is harmless'))).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { foldWording } from '../../../shared/matching/fold.ts';
import { rankClaims } from '../../../shared/matching/rank-claims.ts';

const candidates = [
  'Measles is harmless',
  'MMR causes autism',
  'Measles vaccine is harmless to children',
  'measles IS harmless!',
  'Children love vegetables',
].map((wording, index) => ({ claimId: `claim ${index}`, wording, statement: '' }));
const counts = { claims: 5, claimsWithStem: () => 1 };

describe('rankClaims', () => {
  it('puts the same words first and tells which words of the stored wording matched', () => {
    const ranked = rankClaims(foldWording('Measles is harmless.'), candidates, counts);
    expect(ranked.map(({ claimId, kind }) => [claimId, kind])).toEqual([
      ['claim 0', 'same'],
      ['claim 3', 'same'],
      ['claim 2', 'related'],
    ]);
    expect(ranked[2]?.matchedWords).toEqual(['Measles', 'is', 'harmless'].filter((word) => word !== 'is'));
  });

  it('leaves out what shares a single word of a long question', () => {
    expect(rankClaims(foldWording('Autism comes from eating too much sugar'), candidates, counts)).toEqual([]);
  });

  it('scores between 0 and 1', () => {
    for (const { score } of rankClaims(foldWording('harmless measles measles vaccine children'), candidates, counts)) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});

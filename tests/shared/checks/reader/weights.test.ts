import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bucketCount, featuresOf } from '../../../../shared/checks/reader/features.ts';
import { embeddingLength, logOdds, readCategories, vectorOf } from '../../../../shared/checks/reader/model.ts';
import { decodeReader, encodeReader } from '../../../../shared/checks/reader/weights.ts';

/** Weights that differ from place to place, so that a swapped column would show. */
function someReader() {
  const at = (place: number, category: number) => Math.sin(place * 7 + category * 3);
  const categories = readCategories.map((category, index) => [
    category,
    {
      bias: index - 3,
      words: Float64Array.from({ length: bucketCount }, (_, place) => at(place, index)),
      embedding: Float64Array.from({ length: embeddingLength }, (_, place) => at(place, index + 10)),
    },
  ]);
  return {
    rarity: Float64Array.from({ length: bucketCount }, (_, place) => (place % 90) / 10),
    categories: Object.fromEntries(categories) as Parameters<typeof encodeReader>[0]['categories'],
  };
}

it('keeps the log odds of every category through a byte a weight', () => {
  const before = someReader();
  const after = decodeReader(encodeReader(before));
  if (after === null) throw new Error('not read');
  const embedding = Float64Array.from({ length: embeddingLength }, (_, place) => Math.cos(place) / 20);
  const text = 'A false claim says that the vaccine stops 9 in 10 cases. It does not.';
  for (const category of readCategories) {
    const odds = [before, after].map((reader) =>
      logOdds(vectorOf(text, { signs: ['asked'], embedding }, reader.rarity), reader.categories[category]),
    );
    expect(odds[1]).toBeCloseTo(odds[0] ?? Number.NaN, 1);
  }
});

it('reads no bytes but its own', () => {
  const bytes = encodeReader(someReader());
  expect(decodeReader(bytes.slice(1))).toBeNull();
  expect(decodeReader(Uint8Array.from(bytes, (byte, index) => (index === 0 ? byte + 1 : byte)))).toBeNull();
  expect(decodeReader(new Uint8Array(0))).toBeNull();
});

it('gives each feature of any text once, in a place that has a weight', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.array(fc.string()), (text, signs) => {
      const buckets = featuresOf(text, signs).map(({ bucket }) => bucket);
      expect(new Set(buckets).size).toBe(buckets.length);
      expect(buckets.filter((bucket) => bucket < 0 || bucket >= bucketCount)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

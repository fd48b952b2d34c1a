import type { FindingCategory } from '../../model/finding.ts';
import { bucketCount, featuresOf, type TextFeature } from './features.ts';

/** What the second reader reads for, in the order of the weights. */
export const readCategories = [
  'privacy',
  'tone',
  'absolutes',
  'advice',
  'numbers',
  'promotion',
  'myth-alone',
] as const satisfies readonly FindingCategory[];
export type ReadCategory = (typeof readCategories)[number];

/** How many numbers an embedding has (Universal Sentence Encoder lite). */
export const embeddingLength = 512;

/** How much of the sum the words and the embedding have before any weight: what balances them while they are learned. */
const wordScale = 3;
const embeddingScale = 6;

/** The linear model of one category: log odds. `words` by bucket, `embedding` by place. */
export interface CategoryWeights {
  readonly bias: number;
  readonly words: ArrayLike<number>;
  readonly embedding: ArrayLike<number>;
}

/** What was learned: how rare each bucket is (logarithm of texts by texts with it), and a linear model for each category. */
export interface ReaderWeights {
  readonly rarity: ArrayLike<number>;
  readonly categories: Readonly<Record<ReadCategory, CategoryWeights>>;
}

/** A text as the model takes it: its buckets with their share of the text (length 1 in all), and its embedding. */
export interface TextVector {
  readonly features: readonly TextFeature[];
  /** The bucket of each feature, and its share. */
  readonly buckets: Int32Array;
  readonly values: Float64Array;
  readonly embedding: ArrayLike<number>;
}

/** Buckets that the training never saw have no rarity and count for nothing. */
export function vectorOf(
  text: string,
  known: { readonly signs: readonly string[]; readonly embedding: ArrayLike<number> },
  rarity: ArrayLike<number>,
): TextVector {
  const features = featuresOf(text, known.signs).filter(({ bucket }) => (rarity[bucket] ?? 0) > 0);
  const values = Float64Array.from(features, ({ bucket }) => rarity[bucket] ?? 0);
  const length = Math.hypot(...values) || 1;
  for (let index = 0; index < values.length; index += 1) values[index] = (wordScale * (values[index] ?? 0)) / length;
  const buckets = Int32Array.from(features, ({ bucket }) => bucket);
  return { features, buckets, values, embedding: known.embedding };
}

/** Log odds that a careful editor would stop at the text for this category. */
export function logOdds({ buckets, values, embedding }: TextVector, weights: CategoryWeights): number {
  let sum = weights.bias;
  for (let index = 0; index < values.length; index += 1) {
    sum += (values[index] ?? 0) * (weights.words[buckets[index] ?? bucketCount] ?? 0);
  }
  for (let index = 0; index < embeddingLength; index += 1) {
    sum += embeddingScale * (embedding[index] ?? 0) * (weights.embedding[index] ?? 0);
  }
  return sum;
}

/** How much one feature or the embedding as a whole added to the log odds. */
export interface Contribution {
  readonly name: string;
  readonly weight: number;
}

/** The features that counted most for the category, strongest first. */
export function contributions(vector: TextVector, weights: CategoryWeights, most: number): readonly Contribution[] {
  return vector.features
    .map(({ name, bucket }, index) => ({ name, weight: (vector.values[index] ?? 0) * (weights.words[bucket] ?? 0) }))
    .filter(({ weight, name }) => weight > 0 && !name.startsWith('piece '))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most);
}

export { embeddingScale };

import { bucketCount } from '../../shared/checks/reader/features.ts';
import {
  type CategoryWeights,
  embeddingLength,
  embeddingScale,
  logOdds,
  type TextVector,
} from '../../shared/checks/reader/model.ts';

/** A text to learn from: `isFlagged` says whether an editor would stop at it; `importance` is how much it counts beside others. */
export interface Lesson {
  readonly vector: TextVector;
  readonly isFlagged: boolean;
  readonly importance: number;
}

const rounds = 12;
const step = 0.3;
const decay = 1e-3;
const seed = 7;

/**
 * Logistic regression by stochastic gradient with steps that shrink for each weight by itself (AdaGrad; Duchi, Hazan, Singer 2011) and a little decay. The order of the
 * lessons is shuffled by a fixed seed, so the same lessons give the same weights.
 */
export function learn(lessons: readonly Lesson[]): CategoryWeights {
  const model = {
    bias: 0,
    words: new Float64Array(bucketCount),
    embedding: new Float64Array(embeddingLength),
    wordSquares: new Float64Array(bucketCount).fill(1e-6),
    embeddingSquares: new Float64Array(embeddingLength).fill(1e-6),
    biasSquares: 1e-6,
  };
  const random = randomFrom(seed);
  const order = lessons.map((_, index) => index);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const lesson = lessons[index];
      if (lesson !== undefined) adjust(model, lesson);
    }
  }
  return model;
}

interface Model extends CategoryWeights {
  bias: number;
  readonly words: Float64Array;
  readonly embedding: Float64Array;
  readonly wordSquares: Float64Array;
  readonly embeddingSquares: Float64Array;
  biasSquares: number;
}

function adjust(model: Model, { vector, isFlagged, importance }: Lesson): void {
  const error = importance * (1 / (1 + Math.exp(-logOdds(vector, model))) - (isFlagged ? 1 : 0));
  descendWords(model, vector, error);
  descendEmbedding(model, vector, error * embeddingScale);
  model.biasSquares += error * error;
  model.bias -= (step * error) / Math.sqrt(model.biasSquares);
}

// The two loops below run some thousand million times: plain indexes and typed arrays make them ten times as fast.
function descendWords({ words, wordSquares }: Model, { buckets, values }: TextVector, error: number): void {
  for (let index = 0; index < values.length; index += 1) {
    const bucket = buckets[index] ?? 0;
    const weight = words[bucket] ?? 0;
    const gradient = error * (values[index] ?? 0) + decay * weight;
    const square = (wordSquares[bucket] ?? 0) + gradient * gradient;
    wordSquares[bucket] = square;
    words[bucket] = weight - (step * gradient) / Math.sqrt(square);
  }
}

function descendEmbedding({ embedding, embeddingSquares }: Model, vector: TextVector, error: number): void {
  for (let place = 0; place < embeddingLength; place += 1) {
    const weight = embedding[place] ?? 0;
    const gradient = error * (vector.embedding[place] ?? 0) + decay * weight;
    const square = (embeddingSquares[place] ?? 0) + gradient * gradient;
    embeddingSquares[place] = square;
    embedding[place] = weight - (step * gradient) / Math.sqrt(square);
  }
}

/** How rare each bucket is among the texts: ln((texts + 1) / (texts with it + 1)); 0 for buckets of a single text, which teach nothing. */
export function rarityOf(texts: readonly ReadonlySet<number>[]): Float64Array {
  const counts = new Float64Array(bucketCount);
  for (const buckets of texts) for (const bucket of buckets) counts[bucket] = (counts[bucket] ?? 0) + 1;
  return counts.map((count) => (count < 2 ? 0 : Math.log((texts.length + 1) / (count + 1))));
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
  }
}

/** Mulberry32 (Tommy Ettinger, public domain). */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

import { embeddingLength, type ReadCategory } from './model.ts';

/** A labelled text of the corpus, as it is shown to explain a finding. */
export interface LabelledText {
  readonly text: string;
  readonly labels: readonly ReadCategory[];
}

/** Labelled texts with their embeddings, one byte a number. */
export interface Examples {
  readonly texts: readonly LabelledText[];
  readonly bytes: Uint8Array;
}

/** Embeddings lie between -1 and 1; a byte each keeps the order of neighbours. */
export function encodeExamples(rows: readonly (LabelledText & { readonly embedding: ArrayLike<number> })[]): Examples {
  const bytes = new Uint8Array(rows.length * embeddingLength);
  const signed = new Int8Array(bytes.buffer);
  for (const [index, { embedding }] of rows.entries()) {
    for (let place = 0; place < embeddingLength; place += 1) {
      signed[index * embeddingLength + place] = Math.round(127 * (embedding[place] ?? 0));
    }
  }
  return { texts: rows.map(({ text, labels }) => ({ text, labels })), bytes };
}

/** The `most` texts labelled `category` that lie nearest to `embedding`, nearest first. */
export function nearestExamples(
  examples: Examples,
  { embedding, category }: { readonly embedding: ArrayLike<number>; readonly category: ReadCategory },
  most: number,
): readonly LabelledText[] {
  const signed = new Int8Array(examples.bytes.buffer, examples.bytes.byteOffset, examples.bytes.byteLength);
  return examples.texts
    .map((text, index) => ({ text, index }))
    .filter(({ text }) => text.labels.includes(category))
    .map(({ text, index }) => ({ text, nearness: product(embedding, signed, index * embeddingLength) }))
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, most)
    .map(({ text }) => text);
}

function product(embedding: ArrayLike<number>, signed: Int8Array, from: number): number {
  let sum = 0;
  for (let place = 0; place < embeddingLength; place += 1) {
    sum += (embedding[place] ?? 0) * (signed[from + place] ?? 0);
  }
  return sum;
}

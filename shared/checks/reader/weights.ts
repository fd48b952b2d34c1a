import { bucketCount } from './features.ts';
import { type CategoryWeights, embeddingLength, type ReaderWeights, readCategories } from './model.ts';

const mark = 0x50535231;
const headBytes = 8;
const categoryBytes = 8 + bucketCount + 4 * embeddingLength;
const totalBytes = headBytes + bucketCount + readCategories.length * categoryBytes;

/** Writes what was learned into a megabyte: one byte a bucket and category, which costs less than a hundredth of the log odds. */
export function encodeReader(reader: ReaderWeights): Uint8Array {
  const bytes = new Uint8Array(totalBytes);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, mark);
  const rarityStep = largest(reader.rarity) / 255 || 1;
  view.setFloat32(4, rarityStep);
  for (let bucket = 0; bucket < bucketCount; bucket += 1) {
    bytes[headBytes + bucket] = Math.round((reader.rarity[bucket] ?? 0) / rarityStep);
  }
  for (const [index, category] of readCategories.entries()) {
    const at = headBytes + bucketCount + index * categoryBytes;
    encodeCategory(view, at, reader.categories[category]);
  }
  return bytes;
}

function encodeCategory(view: DataView, at: number, weights: CategoryWeights): void {
  const step = largest(weights.words) / 127 || 1;
  view.setFloat32(at, weights.bias);
  view.setFloat32(at + 4, step);
  for (let bucket = 0; bucket < bucketCount; bucket += 1) {
    view.setInt8(at + 8 + bucket, Math.round((weights.words[bucket] ?? 0) / step));
  }
  for (let place = 0; place < embeddingLength; place += 1) {
    view.setFloat32(at + 8 + bucketCount + 4 * place, weights.embedding[place] ?? 0);
  }
}

function largest(values: ArrayLike<number>): number {
  let most = 0;
  for (let index = 0; index < values.length; index += 1) most = Math.max(most, Math.abs(values[index] ?? 0));
  return most;
}

/** Reads what `encodeReader` wrote; null for bytes that it did not write. */
export function decodeReader(bytes: Uint8Array): ReaderWeights | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length !== totalBytes || view.getUint32(0) !== mark) return null;
  const rarityStep = view.getFloat32(4);
  const rarity = Float32Array.from(bytes.subarray(headBytes, headBytes + bucketCount), (byte) => byte * rarityStep);
  const read = readCategories.map((category, index) => {
    const at = headBytes + bucketCount + index * categoryBytes;
    return [category, decodeCategory(view, at)] as const;
  });
  return { rarity, categories: Object.fromEntries(read) as ReaderWeights['categories'] };
}

function decodeCategory(view: DataView, at: number): CategoryWeights {
  const step = view.getFloat32(at + 4);
  const words = new Float32Array(bucketCount);
  for (let bucket = 0; bucket < bucketCount; bucket += 1) words[bucket] = view.getInt8(at + 8 + bucket) * step;
  const embedding = new Float32Array(embeddingLength);
  for (let place = 0; place < embeddingLength; place += 1) {
    embedding[place] = view.getFloat32(at + 8 + bucketCount + 4 * place);
  }
  return { bias: view.getFloat32(at), words, embedding };
}

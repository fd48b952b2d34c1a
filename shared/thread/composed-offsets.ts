import { graphemeSegments } from 'unicode-segmenter/grapheme';

/** Gives for an offset in the NFC form of `text` the one in `text` as it is written. Only clusters change when they are composed. */
export function composedOffsets(text: string, composed: string): (offset: number) => number {
  if (text === composed) return (offset) => offset;
  const raw = new Int32Array(composed.length + 1);
  let offset = 0;
  for (const { segment, index } of graphemeSegments(text)) {
    const length = segment.normalize('NFC').length;
    for (let inside = 0; inside < length && offset + inside < raw.length; inside += 1) {
      raw[offset + inside] = index + (inside === 0 ? 0 : rawLength(segment, inside));
    }
    offset += length;
  }
  raw[composed.length] = text.length;
  return (at) => raw[at] ?? text.length;
}

/**
 * How much of a text makes the first `length` units of its NFC form. A mark behind them belongs to them only where it melts into the
 * last letter; a variation selector is a character of its own.
 */
export function rawLength(cluster: string, length: number): number {
  let raw = length;
  while (raw < cluster.length && cluster.slice(0, raw).normalize('NFC').length < length) raw += 1;
  while (raw < cluster.length && cluster.slice(0, raw + 1).normalize('NFC').length === length) raw += 1;
  return raw;
}

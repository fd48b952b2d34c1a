import { randomBytes } from 'node:crypto';

/** Random bytes are drawn for many ids at once: one draw takes longer than everything else. */
const bytesPerId = 16;
const idsPerDraw = 256;
let drawn: Buffer = Buffer.alloc(0);

/** A UUIDv7 (RFC 9562, 5.7): 48 bits of milliseconds, then random bits, so that ids sort by the time they were made. */
export function newId(now: number = Date.now()): string {
  return written(now, draw());
}

const idsPerMillisecond = 4096;

/** Makes ids of the time at which `id` was made, each sorting after the one before: twelve bits count (RFC 9562, 6.2), the others are random. */
export function idsLike(id: string): () => string {
  const madeAt = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
  let made = 0;
  return () => {
    const bytes = draw();
    bytes.writeUInt16BE(made % idsPerMillisecond, 6);
    const at = madeAt + Math.floor(made / idsPerMillisecond);
    made += 1;
    return written(at, bytes);
  };
}

function draw(): Buffer {
  if (drawn.length === 0) drawn = randomBytes(bytesPerId * idsPerDraw);
  const bytes = drawn.subarray(0, bytesPerId);
  drawn = drawn.subarray(bytesPerId);
  return bytes;
}

function written(at: number, bytes: Buffer): string {
  bytes.writeUIntBE(at, 0, 6);
  bytes.writeUInt8(0x70 | (bytes.readUInt8(6) & 0x0f), 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

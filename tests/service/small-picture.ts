import { crc32, deflateSync } from 'node:zlib';

/** A PNG of one dark pixel. */
export const smallPicture: Uint8Array = png([]);

/** A PNG of one pixel with these parts more, such as `tEXt`. */
export function png(more: readonly { readonly name: string; readonly data: Uint8Array }[]): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(1, 0);
  head.writeUInt32BE(1, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const parts = [
    { name: 'IHDR', data: head },
    ...more,
    { name: 'IDAT', data: deflateSync(Buffer.from([0, 12, 60, 60])) },
    { name: 'IEND', data: Buffer.alloc(0) },
  ];
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new Uint8Array(Buffer.concat([signature, ...parts.map(({ name, data }) => part(name, data))]));
}

function part(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

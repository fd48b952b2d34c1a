/** The chunks that make the picture (PNG specification, 11.2 and tRNS). All others tell of the program, the time or the place. */
const picture: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

const signatureBytes = 8;
/** Length, name and checksum around the data of a chunk. */
const frameBytes = 12;

/** A PNG with its picture alone. What is no PNG comes back empty. */
export function withoutPngMetadata(png: Uint8Array): Uint8Array {
  if (png[0] !== 0x89 || png[1] !== 0x50) return new Uint8Array();
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const kept = [png.subarray(0, signatureBytes)];
  for (let at = signatureBytes; at + frameBytes <= png.length; ) {
    const end = at + frameBytes + view.getUint32(at);
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (picture.has(name)) kept.push(png.subarray(at, end));
    at = end;
  }
  return joined(kept);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readImageFacts } from '../../shared/images/read-image.ts';
import { png, smallPicture } from '../service/small-picture.ts';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)));

/** A JPEG of 3 by 2 pixels with these segments more; its scan is not looked into. */
function jpeg(...segments: readonly (readonly number[])[]): Uint8Array {
  const frame = [0xff, 0xc0, 0, 11, 8, 0, 2, 0, 3, 1, 1, 0x11, 0];
  return bytes([0xff, 0xd8], ...segments, frame, [0xff, 0xda, 0, 2, 1, 2, 0xff, 0, 3], [0xff, 0xd9]);
}
const segment = (marker: number, words: string) => [0xff, marker, 0, words.length + 2, ...Buffer.from(words, 'latin1')];

function webp(...chunks: readonly (readonly [name: string, data: readonly number[]])[]): Uint8Array {
  const body = chunks.flatMap(([name, data]) => [...Buffer.from(name), data.length, 0, 0, 0, ...data]);
  return bytes('RIFF', [body.length + 4, 0, 0, 0], 'WEBP', body);
}
const lossy = ['VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 3, 0, 2, 0]] as const;

describe('what a picture says of itself', () => {
  it.each([
    ['PNG', smallPicture, { mediaType: 'image/png', width: 1, height: 1, metadata: [] }],
    ['JPEG', jpeg(segment(0xe0, 'JFIF\0')), { mediaType: 'image/jpeg', width: 3, height: 2, metadata: [] }],
    ['WebP', webp(lossy), { mediaType: 'image/webp', width: 3, height: 2, metadata: [] }],
  ] as const)('is its kind and size for a %s', (_name, given, facts) => {
    expect(readImageFacts(given)).toEqual(facts);
  });

  it.each([
    ['a comment in a PNG', png([{ name: 'tEXt', data: Buffer.from('Author\0A. Rao') }]), ['tEXt']],
    ['EXIF in a PNG', png([{ name: 'eXIf', data: Buffer.from('II*\0') }]), ['eXIf']],
    ['what stands behind a PNG', bytes([...smallPicture], 'secret'), ['behind the end']],
    ['EXIF in a JPEG', jpeg(segment(0xe1, 'Exif\0\0GPS')), ['APP1']],
    ['IPTC in a JPEG', jpeg(segment(0xed, 'Photoshop 3.0\0')), ['APP13']],
    ['a comment in a JPEG', jpeg(segment(0xfe, 'by A. Rao')), ['COM']],
    ['what stands behind a JPEG', bytes([...jpeg()], 'secret'), ['behind the end']],
    ['EXIF in a WebP', webp(lossy, ['EXIF', [1, 2]]), ['EXIF']],
    ['XMP in a WebP', webp(lossy, ['XMP ', [1, 2]]), ['XMP']],
  ] as const)('names %s', (_name, given, metadata) => {
    expect(readImageFacts(given)?.metadata).toEqual(metadata);
  });

  it('is nothing for other files, and for one that is cut off anywhere', () => {
    for (const text of ['', 'GIF89a', '<svg xmlns="…"/>', '%PDF-1.7'])
      expect(readImageFacts(new TextEncoder().encode(text))).toBeNull();
    for (const whole of [smallPicture, jpeg(), webp(lossy)])
      for (let length = 0; length < whole.length; length += 1)
        expect(readImageFacts(whole.slice(0, length)), `${length} of ${whole.length}`).toBeNull();
  });

  it('never fails on any bytes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(smallPicture, jpeg(segment(0xe1, 'x')), webp(lossy)),
        fc.nat(),
        fc.nat(255),
        (given, at, value) => {
          const broken = given.slice();
          broken[at % broken.length] = value;
          expect(() => readImageFacts(broken)).not.toThrow();
        },
      ),
    );
  });
});

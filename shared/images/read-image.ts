import type { ImageType } from '../model/composer.ts';

/** What the bytes of a picture say of themselves. */
export interface ImageFacts {
  readonly mediaType: ImageType;
  readonly width: number;
  readonly height: number;
  /** Parts beside the picture itself (EXIF, XMP, comments, what stands behind its end), by the names of the format. */
  readonly metadata: readonly string[];
}

/** Reads the frame of a PNG, JPEG or WebP, not its pixels. Null for anything else, for a broken file and for moving pictures. */
export function readImageFacts(bytes: Uint8Array): ImageFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (isPng(view)) return readPng(view);
    if (view.getUint16(0) === 0xffd8) return readJpeg(view);
    if (nameAt(view, 0) === 'RIFF' && nameAt(view, 8) === 'WEBP') return readWebp(view);
    return null;
  } catch (error) {
    // A DataView is read past its end where the file is cut off.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const pngSignature = [0x89504e47, 0x0d0a1a0a] as const;

function isPng(view: DataView): boolean {
  return view.byteLength > 8 && view.getUint32(0) === pngSignature[0] && view.getUint32(4) === pngSignature[1];
}

/** Colour and transparency are part of the picture. */
const pngParts = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'sRGB',
  'gAMA',
  'cHRM',
  'cICP',
  'iCCP',
  'pHYs',
  'sBIT',
]);

function readPng(view: DataView): ImageFacts | null {
  const metadata: string[] = [];
  let at = 8;
  for (let name = ''; name !== 'IEND'; ) {
    name = nameAt(view, at + 4);
    if (!pngParts.has(name)) metadata.push(name);
    if (name === 'acTL') return null;
    at += 12 + view.getUint32(at);
  }
  if (at > view.byteLength) return null;
  if (at < view.byteLength) metadata.push('behind the end');
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20), metadata };
}

function readJpeg(view: DataView): ImageFacts | null {
  const metadata: string[] = [];
  let size: { readonly width: number; readonly height: number } | null = null;
  let at = 2;
  for (;;) {
    const marker = view.getUint16(at);
    if (marker >> 8 !== 0xff) return null;
    if (marker === 0xffda) break;
    if (isFrame(marker)) size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    const name = jpegMetadata(view, at, marker);
    if (name !== null) metadata.push(name);
    at += 2 + view.getUint16(at + 2);
  }
  const end = jpegEnd(view, at);
  if (end === null || size === null) return null;
  if (end < view.byteLength) metadata.push('behind the end');
  return { mediaType: 'image/jpeg', ...size, metadata };
}

/** SOF0 to SOF15, but not the tables that stand among their numbers. */
function isFrame(marker: number): boolean {
  return marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
}

/** JFIF, a colour profile and Adobe's mark of the colour model belong to the picture; other application parts and comments do not. */
function jpegMetadata(view: DataView, at: number, marker: number): string | null {
  if (marker === 0xfffe) return 'COM';
  if (marker < 0xffe0 || marker > 0xffef) return null;
  const number = marker - 0xffe0;
  const name = nameAt(view, at + 4);
  const isPicture =
    (number === 0 && name === 'JFIF') || (number === 2 && name === 'ICC_') || (number === 14 && name === 'Adob');
  return isPicture ? null : `APP${number}`;
}

/** Where the last scan ends: behind the marker EOI. Null when there is none. */
function jpegEnd(view: DataView, from: number): number | null {
  for (let at = from + 2; at + 1 < view.byteLength; at += 1) {
    if (view.getUint8(at) === 0xff && view.getUint8(at + 1) === 0xd9) return at + 2;
  }
  return null;
}

const webpParts = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP']);

function readWebp(view: DataView): ImageFacts | null {
  const metadata: string[] = [];
  const end = 8 + view.getUint32(4, true);
  let size: { readonly width: number; readonly height: number } | null = null;
  let at = 12;
  while (at < end) {
    const name = nameAt(view, at);
    if (name === 'ANIM') return null;
    if (!webpParts.has(name)) metadata.push(name.trim());
    size = size ?? webpSize(view, at, name);
    const length = view.getUint32(at + 4, true);
    at += 8 + length + (length % 2);
  }
  if (size === null || end > view.byteLength) return null;
  if (end < view.byteLength) metadata.push('behind the end');
  return { mediaType: 'image/webp', ...size, metadata };
}

function webpSize(view: DataView, at: number, name: string) {
  if (name === 'VP8X') return { width: 1 + uint24(view, at + 12), height: 1 + uint24(view, at + 15) };
  if (name === 'VP8 ')
    return { width: view.getUint16(at + 14, true) & 0x3fff, height: view.getUint16(at + 16, true) & 0x3fff };
  if (name !== 'VP8L') return null;
  const bits = view.getUint32(at + 9, true);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
}

function nameAt(view: DataView, at: number): string {
  return String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
}

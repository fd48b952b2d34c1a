/**
 * The text of a bibliography file: UTF-8, UTF-16 (with or without byte order mark), what a JabRef header names
 * (`% Encoding: GBK`), else Windows-1252. Line ends become `\n`. A few broken bytes do not turn UTF-8 into something else.
 */
export function decodeBytes(bytes: Uint8Array): string {
  return decode(bytes)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
}

function decode(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = count(text, /\uFFFD/g);
  if (broken === 0) return text;
  const named = namedEncoding(bytes);
  if (named !== null) return new TextDecoder(named).decode(bytes);
  const isMostlyFine = broken * 20 < count(text, /[^\u0000-\u007f]/g);
  return isMostlyFine ? text : new TextDecoder('windows-1252').decode(bytes);
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Bibliographies begin with ASCII, so a zero as the first or second byte tells the width and the order.
  if (bytes[1] === 0 && bytes[0] !== 0) return 'utf-16le';
  return bytes[0] === 0 && bytes[1] !== 0 && bytes.length > 1 ? 'utf-16be' : null;
}

function namedEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 400));
  const name = /%\s*Encoding:\s*([\w-]+)/i.exec(head)?.[1];
  if (name === undefined) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch (error) {
    // The header names an encoding that no decoder knows: go on as if there were none.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

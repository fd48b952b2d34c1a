/** The bytes of a code point in UTF-8. An unpaired surrogate is sent as U+FFFD, which has three as well. */
export function codePointBytes(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += codePointBytes(character.codePointAt(0) ?? 0);
  return bytes;
}

/** For each UTF-16 offset of `text`, its end included, the bytes before it; within a surrogate pair those before the pair. */
export function bytesBeforeOffsets(text: string): Int32Array {
  const before = new Int32Array(text.length + 1);
  let offset = 0;
  for (const character of text) {
    const bytes = before[offset] ?? 0;
    before[offset + 1] = bytes;
    offset += character.length;
    before[offset] = bytes + codePointBytes(character.codePointAt(0) ?? 0);
  }
  return before;
}

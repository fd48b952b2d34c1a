/** How many characters beyond ASCII are written as UTF-8 wants it, and how many bytes or beginnings of a character are not. */
export interface Utf8Tally {
  readonly fitting: number;
  readonly broken: number;
}

/**
 * Counts over a file that comes in pieces. One broken byte does not make a file Windows-1252: read so, every accent of it would
 * turn into two other letters.
 */
export function createUtf8Tally(): {
  take(chunk: Uint8Array): void;
  end(extent: { readonly isWhole: boolean }): Utf8Tally;
} {
  let [fitting, broken, missing] = [0, 0, 0];

  function goOn(byte: number): void {
    missing -= 1;
    if ((byte & 0xc0) === 0x80) fitting += missing === 0 ? 1 : 0;
    else {
      broken += 1;
      missing = 0;
      begin(byte);
    }
  }

  function begin(byte: number): void {
    if (byte < 0x80) return;
    missing = followersOf(byte);
    if (missing === 0) broken += 1;
  }

  return {
    take(chunk) {
      for (const byte of chunk) {
        if (missing > 0) goOn(byte);
        else if (byte >= 0x80) begin(byte);
      }
    },
    // The beginning of a file may be cut within a character.
    end: ({ isWhole }) => ({ fitting, broken: isWhole && missing > 0 ? broken + 1 : broken }),
  };
}

/** How many bytes follow the first one of a character; 0 where no character begins so. */
function followersOf(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 1;
  if (byte >= 0xe0 && byte <= 0xef) return 2;
  return byte >= 0xf0 && byte <= 0xf4 ? 3 : 0;
}

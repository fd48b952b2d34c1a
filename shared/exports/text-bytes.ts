/** Text as the bytes of a file: UTF-8 with LF line ends. */
export function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(/\r\n?/g, '\n'));
}

declare module 'write-good' {
  /** Suggestions on a text. */
  function writeGood(text: string): readonly { readonly index: number; readonly reason: string }[];
  export = writeGood;
}

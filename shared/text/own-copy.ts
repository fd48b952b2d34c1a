/**
 * The same text in memory of its own. V8 keeps a piece of 13 letters or more as a pointer into the whole: a cache that holds a word would hold the
 * draft that it was cut from: 360 keys typed into a paragraph of 10,000 words kept 38 MB of it, and keep 1 MB so.
 */
export function ownCopy(text: string): string {
  // Joining makes a new text, and cutting flattens it.
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

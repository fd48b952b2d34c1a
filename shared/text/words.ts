/** How many words a plain text has: `don't`, `657,461` and `COVID-19` are one each; punctuation alone is none. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}\p{M}]+(?:['’.,\-‑/][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0;
}

/** The text cut at a word to at most `limitCharacters` UTF-16 units, with `…` when something was left out. */
export function shortenAtWord(text: string, limitCharacters: number): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole.length <= limitCharacters) return whole;
  const room = whole.slice(0, limitCharacters);
  const space = room.lastIndexOf(' ');
  // A first word longer than the room (a link, a language without spaces) is cut, but never inside a surrogate pair.
  const cut = space > limitCharacters / 3 ? room.slice(0, space) : room.slice(0, -1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/[\s,;:.\-–—]+$/, '')}…`;
}

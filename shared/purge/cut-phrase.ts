/** A half-open range of UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Fewer letters or digits of a phrase stand in nearly every text. */
const fewestSigns = 3;

/**
 * Finds what a text that was cut out of a longer one has of a phrase at its two ends, or all over where the whole of it was cut out of
 * the phrase. The whole phrase within the text is for its matcher to find.
 */
export function cutPhraseFinder(phrase: string): (text: string) => readonly Stretch[] {
  const sought = fold(phrase).letters;
  return (text) => {
    const { letters, offsets } = fold(text);
    if (letters.length < sought.length && hasEnough(letters) && sought.includes(letters))
      return [{ start: 0, end: text.length }];
    const most = Math.min(letters.length, sought.length - 1);
    const tail = longest(most, (count) => letters.startsWith(sought.slice(-count)));
    const head = longest(most, (count) => letters.endsWith(sought.slice(0, count)));
    return [
      ...(hasEnough(sought.slice(sought.length - tail)) ? [{ start: 0, end: offsets[tail] ?? text.length }] : []),
      ...(hasEnough(sought.slice(0, head))
        ? [{ start: offsets[letters.length - head] ?? text.length, end: text.length }]
        : []),
    ];
  };
}

function longest(most: number, fits: (count: number) => boolean): number {
  let count = most;
  while (count > 0 && !fits(count)) count -= 1;
  return count;
}

function hasEnough(letters: string): boolean {
  return (letters.match(/[\p{L}\p{N}]/gu) ?? []).length >= fewestSigns;
}

interface Folded {
  readonly letters: string;
  /** For each unit of `letters`, where it stands in the text. */
  readonly offsets: readonly number[];
}

/** Each letter with its marks, composed and in one case; white space and marks of emphasis around it as one space, at the ends none. */
function fold(text: string): Folded {
  let letters = '';
  const offsets: number[] = [];
  for (const { 0: part, index } of text.matchAll(letterOrGap)) {
    const folded = isGap.test(part) ? ' ' : part.normalize('NFC').toUpperCase().toLowerCase();
    if (folded === ' ' && letters === '') continue;
    letters += folded;
    for (let unit = 0; unit < folded.length; unit += 1) offsets.push(index);
  }
  return { letters: letters.trimEnd(), offsets };
}

const isGap = /[\s\u200b\u2060\u00ad]/u;
const letterOrGap = /[*_~`]*[\s\u200b\u2060\u00ad][\s\u200b\u2060\u00ad*_~`>]*|\P{M}\p{M}*|\p{M}+/gu;

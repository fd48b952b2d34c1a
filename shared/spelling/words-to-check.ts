import { findCitations } from '../text/citations.ts';
import { findQuotations } from '../text/quotation.ts';

/** A word of a text, with straight apostrophes; offsets half-open, in UTF-16 units. */
export interface SpelledWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Whether the app can check a text in this language (BCP 47): only English dictionaries are bundled. */
export function isSpellingKnown(language: string): boolean {
  return /^en(-|$)/i.test(language);
}

/**
 * The words of a block's Markdown whose spelling is its author's own. Left out are citations, links, addresses, code, handles and
 * hashtags, words of others (quotations), words with digits, and short forms in capital letters.
 */
export function wordsToCheck(markdown: string): readonly SpelledWord[] {
  const isLeftOut = leftOutFinder(markdown);
  const words: SpelledWord[] = [];
  for (const match of markdown.matchAll(word)) {
    const [text] = match;
    const start = match.index;
    if (isLeftOut(start) || isOther(text) || isGlued(markdown, start, start + text.length)) continue;
    words.push({ word: text.replaceAll('’', "'"), start, end: start + text.length });
  }
  return words;
}

const word = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu;

/** Single letters, short forms (MMR, RCTs), names with a capital within (PubMed is in the list; iPhone is not checked). */
function isOther(text: string): boolean {
  return (
    text.length < 2 ||
    /^\p{Lu}{2,}(?:['’]?s)?$/u.test(text) ||
    /^\P{Lu}+\p{Lu}/u.test(text) ||
    /[^\p{Script=Latin}\p{M}'’]/u.test(text)
  );
}

/** A part of a word with digits or underscores: `B12`, `mRNA-1273`, `snake_case`. */
function isGlued(text: string, start: number, end: number): boolean {
  return /[\p{N}_@#]/u.test(text.charAt(start - 1)) || /[\p{N}_]/u.test(text.charAt(end));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Tells whether an offset lies in something that is not checked. Ask for rising offsets only. */
function leftOutFinder(markdown: string): (at: number) => boolean {
  const stretches = [...findCitations(markdown), ...matches(markdown, notWords), ...findQuotations(markdown)].sort(
    (one, other) => one.start - other.start,
  );
  let next = 0;
  let end = 0;
  return (at) => {
    for (let stretch = stretches[next]; stretch !== undefined && stretch.start <= at; stretch = stretches[next]) {
      end = Math.max(end, stretch.end);
      next += 1;
    }
    return at < end;
  };
}

function matches(text: string, pattern: RegExp): readonly Stretch[] {
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Code, the address of a link, bare addresses, mail, handles, hashtags, elements of HTML. */
const notWords =
  /`[^`\n]*`|(?<=\])\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)|\b(?:https?:\/\/|www\.)\S+|\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|\\?[@#][\w.-]+|\b[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,4}\.(?:org|com|net|gov|edu|int|io|uk|eu|de|info)\b\S*|<\/?[a-z][^<>\n]{0,500}>/gi;

import { cutPhraseFinder, type Stretch } from './cut-phrase.ts';

/** Whether the words are meant wherever they stand, or only where no letter or digit goes on before or behind them. */
export type PhraseExtent = 'anywhere' | 'words';

/** Words that are to go. Case does not matter, nor how much white space (or which marks of emphasis) stands between two words. */
export interface Phrase {
  readonly text: string;
  readonly extent: PhraseExtent;
}

export interface PhraseMatcher {
  isIn(text: string): boolean;
  /** Whether each word of the phrase is somewhere in the text: a quick look before a text is taken apart. */
  mayBeIn(text: string): boolean;
  count(text: string): number;
  replace(text: string, replacement: string): string;
  /** Where the phrase stands in a piece that was cut out of a longer text, as far as the piece has it; in order, apart from each other. */
  readonly stretchesIn: (piece: string) => readonly Stretch[];
}

const fewestSigns = 3;

/** Fewer than three letters or digits would be found in nearly every text. */
export function isPhraseLongEnough(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).length >= fewestSigns;
}

/** The words of a phrase, each as its letters with the marks that belong to them. */
export function phraseWords(text: string): readonly (readonly string[])[] {
  return wellFormed(text)
    .trim()
    .split(whiteSpace)
    .filter((word) => word !== '')
    .map((word) => word.match(letter) ?? []);
}

/** One letter with its marks; Korean syllables may be written as their two or three parts. */
const letter = /[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|\P{M}\p{M}*|\p{M}+/gu;

/** The forms in which one letter may be stored: as it was typed, composed, and taken apart. */
export function letterForms(letter: string): readonly string[] {
  return [...new Set([letter, letter.normalize('NFC'), letter.normalize('NFD')])];
}

export function compilePhrase(phrase: Phrase): PhraseMatcher {
  const words = phraseWords(phrase.text).map((letters) => letters.map(letterPattern).join(''));
  const pattern = `${edge(phrase, 'before')}${words.join(gap)}${edge(phrase, 'behind')}`;
  const found = new RegExp(pattern, 'giu');
  const each = words.map((word) => new RegExp(word, 'iu'));
  const isIn = (text: string) => {
    found.lastIndex = 0;
    return found.test(text);
  };
  const findCut = cutPhraseFinder(phrase.text);
  return {
    isIn,
    stretchesIn: (piece) => {
      const whole = [...piece.matchAll(found)].map(({ 0: words, index }) => ({
        start: index,
        end: index + words.length,
      }));
      return withoutOverlaps([...whole, ...findCut(piece)]);
    },
    mayBeIn: (text) => each.every((word) => word.test(text)),
    count: (text) => text.match(found)?.length ?? 0,
    replace: (text, replacement) => text.replace(found, () => replacement),
  };
}

function withoutOverlaps(stretches: readonly Stretch[]): readonly Stretch[] {
  const apart: Stretch[] = [];
  for (const each of [...stretches].sort((left, right) => left.start - right.start)) {
    const last = apart.at(-1);
    if (last === undefined || each.start >= last.end) apart.push(each);
    else apart.splice(-1, 1, { start: last.start, end: Math.max(last.end, each.end) });
  }
  return apart;
}

const whiteSpace = /[\s\u200b\u2060\u00ad]+/u;
const gap = '[*_~`]*[\\s\\u200b\\u2060\\u00ad][\\s\\u200b\\u2060\\u00ad*_~`>]*';

function edge({ text, extent }: Phrase, side: 'before' | 'behind'): string {
  if (extent === 'anywhere') return '';
  const clean = text.trim();
  const goesOn = side === 'before' ? /^[\p{L}\p{N}]/u.test(clean) : /[\p{L}\p{N}\p{M}]$/u.test(clean);
  if (!goesOn) return '';
  return side === 'before' ? '(?<![\\p{L}\\p{N}])' : '(?![\\p{L}\\p{N}\\p{M}])';
}

function letterPattern(letter: string): string {
  // SQLite's driver stores half a surrogate pair as U+FFFD, JSON keeps it.
  if (letter === '\uFFFD') return '[\\uFFFD\\p{Cs}]';
  const forms = letterForms(letter).map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  return forms.length === 1 ? (forms[0] ?? '') : `(?:${forms.join('|')})`;
}

function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

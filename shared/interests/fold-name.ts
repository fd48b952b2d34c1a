/** A text as names are looked for in it. `at[index]` is where the folded character came from (UTF-16 units of the text); `at[length]` is its end. */
export interface FoldedText {
  readonly text: string;
  readonly at: readonly number[];
}

/**
 * Folds what does not change a name: case, accents of Latin, Greek and Cyrillic letters, full-width forms, marks of trade, soft hyphens, and every run of spaces,
 * hyphens and underscores to one space. Within a hashtag or handle a space is set where a capital begins a new word (`#OzempicFace`).
 */
export function foldText(text: string): FoldedText {
  const state: Folding = { folded: [], at: [], isInTag: false, before: '' };
  for (let index = 0; index < text.length; ) {
    const letter = String.fromCodePoint(text.codePointAt(index) ?? 0);
    takeLetter(state, letter, { index, next: text.charAt(index + letter.length) });
    index += letter.length;
  }
  state.at.push(text.length);
  return { text: state.folded.join(''), at: state.at };
}

/** A name as it stands in the dictionary. */
export function foldName(name: string): string {
  // Most names of the table are plain, and thousands are folded when the first text is read.
  if (plainName.test(name)) return name.toLowerCase().replace(plainSpace, ' ').trim();
  return foldText(name.replace(/[#@]/g, ' ')).text.trim();
}

const plainName = /^[A-Za-z0-9 .,&'+()_-]*$/;
const plainSpace = /[ _-]+/g;

interface Folding {
  readonly folded: string[];
  readonly at: number[];
  isInTag: boolean;
  before: string;
}

function takeLetter(state: Folding, letter: string, place: { readonly index: number; readonly next: string }): void {
  if (dropped.test(letter)) return;
  if (letter === '#' || letter === '@') state.isInTag = true;
  else if (!tagLetter.test(letter)) state.isInTag = false;
  if (state.isInTag && beginsWord(state.before, letter, place.next)) push(state, ' ', place.index);
  for (const unit of foldedOf(letter).split('')) push(state, unit, place.index);
  state.before = letter;
}

function push(state: Folding, unit: string, index: number): void {
  if (unit === ' ' && state.folded.at(-1) === ' ') return;
  state.folded.push(unit);
  state.at.push(index);
}

const simple = /^[a-z0-9.,;:!?()'"&+#@]$/;

function foldedOf(letter: string): string {
  if (simple.test(letter)) return letter;
  if (space.test(letter)) return ' ';
  if (apostrophe.test(letter)) return "'";
  return letter
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** `OzempicFace`, and the last capital of `MMRVaccine`. */
function beginsWord(before: string, letter: string, next: string): boolean {
  if (!/^\p{Lu}$/u.test(letter)) return false;
  return /^\p{Ll}$/u.test(before) || (/^\p{Lu}$/u.test(before) && /^\p{Ll}$/u.test(next));
}

const dropped = /^[\u00ad\u200b-\u200d\u2060\ufeff\u2122\u00ae\u00a9\ufe0f]$/;
const space = /^[\s_\-\u2010-\u2015\u2212\u00b7]$/;
const apostrophe = /^[\u2018\u2019\u201b\u02bc\u00b4`]$/;
const tagLetter = /^[\p{L}\p{N}\p{M}_]$/u;

/**
 * The stem of an English word in lower case, by Porter's algorithm (An algorithm for suffix stripping, Program 14(3), 1980), as
 * SQLite's `porter` tokenizer does it: words under three letters and words with other letters than a to z pass as they are.
 */
export function stem(word: string): string {
  const known = knownStems.get(word);
  if (known !== undefined) return known;
  const stemmed = word.length < 3 || !/^[a-z]+$/.test(word) ? word : stripSuffixes(word);
  if (knownStems.size < limitKnownStems) knownStems.set(word, stemmed);
  return stemmed;
}

/** An import folds the same few thousand words millions of times. */
const limitKnownStems = 50_000;
const knownStems = new Map<string, string>();

function stripSuffixes(word: string): string {
  let stemmed = pastAndGerund(plural(word));
  if (stemmed.endsWith('y') && hasVowel(stemmed.slice(0, -1))) stemmed = `${stemmed.slice(0, -1)}i`;
  stemmed = replaceSuffix(stemmed, doubleSuffixes);
  stemmed = replaceSuffix(stemmed, singleSuffixes);
  return finalLetters(dropSuffix(stemmed));
}

type Suffixes = readonly (readonly [suffix: string, replacement: string])[];

const doubleSuffixes: Suffixes = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['logi', 'log'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
];
const singleSuffixes: Suffixes = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const droppedSuffix = /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|(?<=[st])ion|ou|ism|ate|iti|ous|ive|ize)$/;

function plural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function pastAndGerund(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const rest = word.replace(/(?:ed|ing)$/, '');
  return rest === word || !hasVowel(rest) ? word : mended(rest);
}

/** `hop` of `hopping`, `file` of `filing`. */
function mended(rest: string): string {
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/([^aeiouylsz])\1$/.test(rest)) return rest.slice(0, -1);
  return measure(rest) === 1 && endsShort(rest) ? `${rest}e` : rest;
}

function replaceSuffix(word: string, suffixes: Suffixes): string {
  const found = suffixes.find(([suffix]) => word.endsWith(suffix));
  if (found === undefined) return word;
  const rest = word.slice(0, -found[0].length);
  return measure(rest) > 0 ? rest + found[1] : word;
}

function dropSuffix(word: string): string {
  const found = droppedSuffix.exec(word);
  if (found === null) return word;
  const rest = word.slice(0, found.index);
  return measure(rest) > 1 ? rest : word;
}

function finalLetters(word: string): string {
  let stemmed = word;
  if (stemmed.endsWith('e')) {
    const rest = stemmed.slice(0, -1);
    const vowelRuns = measure(rest);
    if (vowelRuns > 1 || (vowelRuns === 1 && !endsShort(rest))) stemmed = rest;
  }
  return stemmed.endsWith('ll') && measure(stemmed) > 1 ? stemmed.slice(0, -1) : stemmed;
}

/** Porter's m: how many times a run of vowels is followed by a run of consonants. */
function measure(word: string): number {
  return shape(word).match(/v+c+/g)?.length ?? 0;
}

/** Consonant, vowel, consonant that is not w, x or y: `hop`, but not `snow`. */
function endsShort(word: string): boolean {
  return /cvc$/.test(shape(word)) && !/[wxy]$/.test(word);
}

function hasVowel(word: string): boolean {
  return shape(word).includes('v');
}

/** Each letter as c or v; y is a vowel after a consonant. */
function shape(word: string): string {
  let letters = '';
  for (const letter of word) {
    const isVowel = 'aeiou'.includes(letter) || (letter === 'y' && letters.endsWith('c'));
    letters += isVowel ? 'v' : 'c';
  }
  return letters;
}

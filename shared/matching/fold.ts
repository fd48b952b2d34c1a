import { stem } from './stem.ts';

/** One word of a wording: as written, and its stem without case and accents, by which it is compared. */
export interface FoldedWord {
  readonly written: string;
  readonly stem: string;
}

/** A wording made ready to be compared. Two wordings with one `fingerprint` say the same words. */
export interface FoldedWording {
  readonly fingerprint: string;
  readonly words: readonly FoldedWord[];
}

const noise = /https?:\/\/\S+|www\.\S+|\bpic\.twitter\.com\/\S+|(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]+|^\s*RT\b:?/giu;
const apostrophes = /[\u2018\u2019\u201B\u02BC\uFF07`\u00B4]/gu;
const word = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{M}]+)*(?:[.,]\p{N}+)*/gu;
const contractions: Readonly<Record<string, string>> = {
  cannot: 'can not',
  "can't": 'can not',
  "won't": 'will not',
  "shan't": 'shall not',
};
/** Posts leave the apostrophe out, and a denial must not hang on it: `dont`, `isnt`, `cant`. */
const bareDenial = /^(do|does|did|is|are|was|were|ca|wo|would|should|could|have|has|had)nt$/u;
/** Signs that say what words would: `<1%` is not `>1%`, and a cross denies what it stands before. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/(?:<|&lt;|\u2264)=?(?=\s*\p{N})/gu, ' less than '],
  [/(?:>|&gt;|\u2265)=?(?=\s*\p{N})/gu, ' more than '],
  [/(?<=\p{N}\s?)%|(?<=\p{N}\s)per cent\b/giu, ' percent '],
  [/[\u274C\u{1F6AB}\u26D4]/gu, ' not '],
];

/**
 * Folds what does not change what is said: case, accents, punctuation, typographic quotes, spacing, links, @handles and the
 * sign of a hashtag (`#VaccinesWork` counts as two words). A wording of nothing else keeps its own characters as fingerprint.
 */
export function foldWording(wording: string): FoldedWording {
  const words = wordsOf(wording);
  const fingerprint = words.map((each) => each.plain).join(' ') || wording.normalize('NFKC').toLowerCase().trim();
  return { fingerprint, words: words.map(({ written, plain }) => ({ written, stem: stem(plain) })) };
}

interface PlainWord {
  readonly written: string;
  readonly plain: string;
}

function wordsOf(wording: string): PlainWord[] {
  const text = withSignsAsWords(wording.replace(noise, ' '))
    .replace(/&(?:amp;)?/gu, ' and ')
    .replace(apostrophes, "'")
    .replace(/#([\p{L}\p{N}_]+)/gu, (_, tag: string) => ` ${openHashtag(tag)} `);
  const words: PlainWord[] = [];
  for (const [written] of text.matchAll(word)) {
    for (const plain of plainForms(written)) words.push({ written, plain });
  }
  return words;
}

function withSignsAsWords(text: string): string {
  return /[%<>&\u2264\u2265\u274C\u26D4\u{1F6AB}]|per cent/iu.test(text)
    ? signs.reduce((worded, [sign, words]) => worded.replace(sign, words), text)
    : text;
}

/** `don't` -> `do`, `not`; `Lancet's` -> `lancet`; `1,121` -> `1121`. */
function plainForms(written: string): string[] {
  if (/^[a-z0-9]+$/iu.test(written)) return bareForms(written.toLowerCase());
  const plain = written
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{N}),(?=\p{N}{3})/gu, '');
  const opened = contractions[plain] ?? plain.replace(/n't$/u, ' not').replace(/'(?:s|m|re|ve|ll|d)$/u, '');
  return opened.split(/[\s']+/u).filter((part) => part !== '');
}

function bareForms(plain: string): string[] {
  const verb = plain.endsWith('nt') ? bareDenial.exec(plain)?.[1] : undefined;
  if (verb === undefined) return [plain];
  return [verb === 'ca' ? 'can' : verb === 'wo' ? 'will' : verb, 'not'];
}

function openHashtag(tag: string): string {
  return tag.replaceAll('_', ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}

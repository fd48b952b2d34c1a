import { type CslRecord, citationKey } from '../model/source.ts';
import { describeSource, familyNames, isEtAl } from './describe-source.ts';
import { foldLetters } from './fold.ts';

/** Tells whether a key is in use by another source. */
export type IsTaken = (key: string) => boolean;

/** Gives a key for a record; `given` is the key that its file has for it, or null. */
export type ChooseKey = (csl: CslRecord, given: string | null) => string;

/**
 * Chooses keys for new sources: the one that the file gives when it is valid and free, else family name and year (`hviid2019`),
 * and `hviid2019a`, `hviid2019b` ... when that is taken. A bare identifier becomes `pmid-30831578` or `doi-10.7326-m18-2101`.
 * One chooser serves a whole import: it remembers where each row of suffixes ended, so that time stays linear.
 */
export function createKeyChooser(isTaken: IsTaken): ChooseKey {
  const lastNumbers = new Map<string, number>();
  return (csl, given) => {
    if (given !== null && isUsable(given) && !isTaken(given)) return given;
    const stem = stemOf(csl);
    for (let number = lastNumbers.get(stem) ?? 0; ; number += 1) {
      const key = number === 0 ? stem : `${stem}${letters(number)}`;
      if (isTaken(key)) continue;
      lastNumbers.set(stem, number + 1);
      return key;
    }
  };
}

/** Pandoc drops punctuation at the end of a key in running text, so such a key could not be cited. */
function isUsable(key: string): boolean {
  return citationKey.safeParse(key).success && !/[:.-]$/.test(key);
}

function stemOf(csl: CslRecord): string {
  const { title, doi, pmid, year } = describeSource(csl);
  const name = keyPart(familyNames(csl).find((family) => !isEtAl(family)) ?? '');
  if (name !== '') return `${name}${year}`;
  if (title === '' && pmid !== null) return `pmid-${pmid}`;
  if (title === '' && doi !== null) return `doi-${doi.replace(/[^a-z0-9.]+/g, '-').slice(0, 60)}`.replace(/[.-]+$/, '');
  const word = keyPart(
    title
      .replace(/^retracted:?\s*/i, '')
      .split(/\s+/)
      .find((part) => keyPart(part).length > 3) ?? '',
  );
  return `${word === '' ? 'source' : word}${year}`;
}

function keyPart(text: string): string {
  return foldLetters(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 40);
}

/** 1 -> a, 26 -> z, 27 -> aa: as the columns of a table. */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return `${rest === 0 ? '' : letters(rest)}${String.fromCharCode(97 + ((number - 1) % 26))}`;
}

import { citationKey, type CslRecord } from '../model/source.ts';
import { describeSource, familyNames, isEtAl } from './describe-source.ts';
import { foldLetters } from './fold.ts';

/** Tells whether a key is in use by another source. */
export type IsTaken = (key: string) => boolean;

/**
 * A key for a record: the one that its file gives when it is valid and free, else family name and year (`hviid2019`), and
 * `hviid2019a`, `hviid2019b` ... when that is taken. A bare identifier becomes `pmid-30831578` or `doi-10.7326-m18-2101`.
 */
export function chooseKey(csl: CslRecord, given: string | null, isTaken: IsTaken): string {
  if (given !== null && citationKey.safeParse(given).success && !/[:.-]$/.test(given) && !isTaken(given)) return given;
  const stem = stemOf(csl);
  for (let number = 0; ; number += 1) {
    const key = number === 0 ? stem : `${stem}${letters(number)}`;
    if (!isTaken(key)) return key;
  }
}

function stemOf(csl: CslRecord): string {
  const { title, doi, pmid, year } = describeSource(csl);
  const name = keyPart(familyNames(csl).find((family) => !isEtAl(family)) ?? '');
  if (name !== '') return `${name}${year}`;
  if (title === '' && pmid !== null) return `pmid-${pmid}`;
  if (title === '' && doi !== null) return `doi-${doi.replace(/[^a-z0-9.]+/g, '-').slice(0, 60)}`.replace(/[.-]+$/, '');
  const word = keyPart(title.replace(/^retracted:?\s*/i, '').split(/\s+/).find((part) => keyPart(part).length > 3) ?? '');
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

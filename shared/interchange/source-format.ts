import { isIdentifierText } from './identifier.ts';
import type { SourceFormat } from './source-record.ts';

const signs: readonly (readonly [format: SourceFormat, sign: RegExp])[] = [
  ['csl-json', /^\s*[[{]/],
  ['ris', /^\s*TY {1,2}- ?\S/m],
  ['nbib', /^(?:PMID|OWN |STAT|TI  |FAU |DP  )- /m],
  ['bibtex', /@\s*[A-Za-z]+\s*(?:%[^\n]*\s*)*[{(]/],
];

/** What kind of bibliography a text is, from the text alone; null when it is none that the app reads. */
export function detectSourceFormat(text: string): SourceFormat | null {
  const found = signs.find(([, sign]) => sign.test(text));
  if (found !== undefined) return found[0];
  return isIdentifierText(text) ? 'identifier' : null;
}

import { cleanDoi, cleanPmid } from '../interchange/identifier.ts';
import { webLink } from '../model/row.ts';
import type { CslRecord } from '../model/source.ts';

/** What lists and checks show of a source, worked out from its CSL record alone. */
export interface SourceDescription {
  readonly title: string;
  /** `Hviid`, `Smith and Jones`, `Hviid et al.`; empty when nobody is named. */
  readonly authorsShort: string;
  /** Four digits, or empty when the record gives none. */
  readonly year: string;
  readonly container: string;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly link: string | null;
  /** False for a bare DOI or PMID, and for what has no title. */
  readonly isComplete: boolean;
}

export function describeSource(csl: CslRecord): SourceDescription {
  const title = plainTitle(csl.title ?? '');
  const doi = cleanDoi(csl.DOI ?? '') ?? doiOfLink(csl.URL);
  const pmid = cleanPmid(csl.PMID ?? '');
  return {
    ...{
      title,
      authorsShort: shortAuthors(csl),
      year: yearOf(csl),
      container: plainTitle(csl['container-title'] ?? ''),
    },
    ...{ doi, pmid, link: linkOf(csl, doi, pmid), isComplete: title !== '' },
  };
}

/** A title without the marks that CSL allows in it (`<i>`, `<sup>`, `<span ...>`). Other angle brackets (`p <0.05`) stay. */
export function plainTitle(title: string): string {
  return title
    .replace(/<\/?(?:i|b|sup|sub|sc|span)(?:\s[^<>]*)?>/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The family name, or the whole of a name that is given as one (a group, a government). */
export function familyNames(csl: CslRecord): string[] {
  const names = csl.author ?? editorsOf(csl);
  return names
    .map((name) => (name.family === undefined ? (name.literal ?? name.given ?? '') : withParticle(name)).trim())
    .filter((name) => name !== '');
}

export function yearOf(csl: CslRecord): string {
  const issued = csl.issued;
  if (issued === undefined) return '';
  const texts = [String(issued['date-parts']?.[0]?.[0] ?? ''), issued.raw ?? '', issued.literal ?? ''];
  return texts.map((text) => /\b(?:1[4-9]|20)\d{2}\b/.exec(text)?.[0]).find((year) => year !== undefined) ?? '';
}

function shortAuthors(csl: CslRecord): string {
  const all = familyNames(csl);
  // A list that is known to be cut short ends with "et al." as a name of its own.
  const names = all.filter((name) => !isEtAl(name));
  const [first = '', second] = names;
  if (second === undefined) return names.length < all.length && first !== '' ? `${first} et al.` : first;
  return names.length === 2 && all.length === 2 ? `${first} and ${second}` : `${first} et al.`;
}

export function isEtAl(name: string): boolean {
  return /^(?:et al\.?|and others|others)$/i.test(name);
}

type CslName = NonNullable<CslRecord['author']>[number];

function withParticle(name: CslName): string {
  const particle = name['non-dropping-particle'];
  return typeof particle === 'string' ? `${particle} ${name.family ?? ''}` : (name.family ?? '');
}

function editorsOf(csl: CslRecord): readonly CslName[] {
  return Array.isArray(csl.editor)
    ? (csl.editor.filter((name) => typeof name === 'object' && name !== null) as CslName[])
    : [];
}

function doiOfLink(link: string | undefined): string | null {
  return link !== undefined && /^https?:\/\/(?:dx\.)?doi\.org\//i.test(link.trim()) ? cleanDoi(link) : null;
}

function linkOf(csl: CslRecord, doi: string | null, pmid: string | null): string | null {
  if (doi !== null) return usable(`https://doi.org/${encodeName(doi)}`);
  const given = usable(csl.URL?.trim() ?? '');
  return given ?? (pmid === null ? null : `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`);
}

function usable(link: string): string | null {
  return webLink.safeParse(link).success ? link : null;
}

/** A DOI may hold signs that a link may not (DOI Handbook, 2.5.2.4); lone surrogates cannot be encoded at all. */
function encodeName(doi: string): string {
  return doi.replace(/[%"#?<>{}^[\]`|\\\s]/g, (sign) => encodeURIComponent(sign));
}

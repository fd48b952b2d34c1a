import { type Citation, type CitationItem, findCitations } from '../text/citations.ts';
import type { RepeatableSpan } from './plan.ts';
import type { ThreadSource } from './thread-source.ts';

/** Text with its citations replaced by links, and where these stand. */
export interface CitedText {
  readonly text: string;
  readonly spans: readonly RepeatableSpan[];
}

/** How a citation reads: `link` in running text, `line` in the list of sources. */
export type CitationStyle = 'link' | 'line';

/**
 * Replaces Pandoc citations (`[@key, p. 3]`) by the link of the source, after the sentence's own full stop. A key that no source
 * has stays as `[@key]`, so that it is seen. `spans` cover each link with the space before it: a post shows it once.
 */
export function renderCitations(
  text: string,
  sources: ReadonlyMap<string, ThreadSource>,
  style: CitationStyle,
): CitedText {
  const written: Written = { text: '', spans: [] };
  let from = 0;
  for (const citation of findCitations(text)) {
    const stop =
      citation.form === 'bracketed' ? (/^[.!?]/.exec(text.slice(citation.end, citation.end + 1))?.[0] ?? '') : '';
    const before = text.slice(from, citation.start);
    written.text += (citation.form === 'bracketed' ? before.replace(/[ \t]+$/, '') : before) + stop;
    from = citation.end + stop.length;
    for (const part of citation.items)
      writeItem(written, renderItem(part, sources, { style, form: citation.form }), style);
  }
  written.text += text.slice(from);
  return written;
}

interface Written {
  text: string;
  readonly spans: RepeatableSpan[];
}

interface Shown {
  readonly lead: string;
  readonly link: string;
  readonly key: string | null;
}

function writeItem(written: Written, { lead, link, key }: Shown, style: CitationStyle): void {
  if (lead !== '') written.text += jointAfter(written.text, style) + lead;
  const start = written.text.length;
  if (link !== '') written.text += jointAfter(written.text, style) + link;
  if (key !== null && style === 'link' && link !== '') written.spans.push({ start, end: written.text.length, key });
}

/** What stands between the text so far and a link: nothing at a start, after a bracket or after the mark of a list. */
function jointAfter(text: string, style: CitationStyle): string {
  if (text === '' || /[\s(]$/.test(text) || /(?:^|\n)-$/.test(text)) return '';
  return style === 'line' ? '\n' : ' ';
}

/** Where a reader finds the source: its DOI, else its own address, else PubMed; null when none is known. */
export function linkOf(source: ThreadSource): string | null {
  if (source.doi !== null && source.doi !== '') return `https://doi.org/${encodeDoi(source.doi)}`;
  if (source.link !== null && source.link !== '') return source.link;
  return source.pmid === null || source.pmid === '' ? null : `https://pubmed.ncbi.nlm.nih.gov/${source.pmid}/`;
}

/** One line of a list of sources. */
export function sourceLine(source: ThreadSource): string {
  const link = linkOf(source);
  return link === null ? nameOf(source) : `${nameOf(source)}: ${link}`;
}

function renderItem(
  part: CitationItem,
  sources: ReadonlyMap<string, ThreadSource>,
  how: { readonly style: CitationStyle; readonly form: Citation['form'] },
): Shown {
  const source = sources.get(part.key);
  const place = part.locator === '' ? '' : ` (${part.locator})`;
  if (source === undefined) return { lead: '', link: unknownItem(part, how.form), key: null };
  if (how.style === 'line') return { lead: '', link: sourceLine(source) + place, key: part.key };
  const link = linkOf(source);
  if (how.form === 'in_text') return { lead: nameOf(source), link: (link ?? '') + place.trimStart(), key: part.key };
  return { lead: part.prefix, link: (link ?? `(${nameOf(source)})`) + place, key: part.key };
}

function unknownItem({ key, prefix, locator }: CitationItem, form: Citation['form']): string {
  const tail = locator === '' ? '' : `, ${locator}`;
  return form === 'in_text' ? `@${key}` : `[${prefix === '' ? '' : `${prefix} `}@${key}${tail}]`;
}

function nameOf(source: ThreadSource): string {
  return `${source.authorsShort} ${source.year}`.trim();
}

/** A DOI may be stored as its link; old ones hold characters that end a link in plain text. */
function encodeDoi(doi: string): string {
  const bare = doi.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  return bare.replace(/[%<>"#?\s\\^`{|}]/g, (character) => encodeURIComponent(character));
}

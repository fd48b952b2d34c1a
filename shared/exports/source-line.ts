import type { ExportSource } from './export-input.ts';
import { sentence } from './sentence.ts';

/** A source as one line of plain text: `Hviid et al. (2019). Title. Annals of Internal Medicine.` and its state when that matters. */
export function sourceText(source: ExportSource): string {
  const year = source.year === '' ? '' : `(${source.year})`;
  const head = [source.authorsShort, year].filter((part) => part !== '').join(' ');
  const parts = [head, source.title || source.key, source.container].filter((part) => part !== '').map(endWithStop);
  const state = source.status === 'current' ? '' : sentence('exports.statusName', { status: source.status });
  return state === '' ? parts.join(' ') : `${parts.join(' ')} [${state}]`;
}

/** Where the source can be read: its DOI first, then PubMed, then its own link when that is http or https. */
export function sourceLink(source: ExportSource): string | null {
  if (source.doi !== null) return `https://doi.org/${encodePath(bareDoi(source.doi))}`;
  if (source.pmid !== null) return `https://pubmed.ncbi.nlm.nih.gov/${encodePath(source.pmid)}/`;
  const link = source.link ?? '';
  // Where it stands in running text a space or a bracket would end it.
  return /^https?:\/\//i.test(link) ? link.trim().replace(/[\s<>"]/g, encodeURIComponent) : null;
}

/** A DOI may be kept as its link. */
function bareDoi(doi: string): string {
  return doi.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
}

/** A DOI may hold nearly anything; half of a surrogate pair would make `encodeURI` throw. */
function encodePath(text: string): string {
  return encodeURI(text.replace(/[\uD800-\uDFFF]/gu, ''))
    .replaceAll('#', '%23')
    .replaceAll('?', '%3F');
}

function endWithStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CitationItem, WrittenFormat } from './citation-messages.ts';

interface BibtexConfig {
  readonly format: { useIdAsLabel: boolean; checkLabel: boolean };
}

const bibtex = plugins.config.get('@bibtex') as BibtexConfig;
bibtex.format.useIdAsLabel = true;
// Keys of this library are plain already; citation-js would take the points and colons out of them.
bibtex.format.checkLabel = false;

/** Sources as a bibliography file, each under its id. Empty for no items. */
export function writeReferences(items: readonly CitationItem[], format: WrittenFormat): string {
  if (items.length === 0) return '';
  if (format === 'bibtex') return withLetters(write('bibtex', inAscii(items)));
  return write('ris', items).trimEnd().concat('\n\n');
}

/** citation-js types only its own formats here; the plug-ins' are known at run time. */
const write = plugins.output.format as (name: string, data: readonly CitationItem[]) => string;

/**
 * citation-js drops every letter for which LaTeX has no command, whole names in Chinese or Greek among them. Each letter beyond
 * ASCII goes through it as a word of ASCII instead, and comes out as itself: BibTeX files are UTF-8 today.
 */
function inAscii(items: readonly CitationItem[]): readonly CitationItem[] {
  const text = JSON.stringify(items).replace(
    /[^\0-\x7F]/gu,
    (letter) => `zzU${(letter.codePointAt(0) ?? 0).toString(16)}Uzz`,
  );
  return JSON.parse(text) as readonly CitationItem[];
}

function withLetters(text: string): string {
  return text.replace(/zzU([0-9a-f]{2,6})Uzz/g, (_whole, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { type BibtexEntry, splitBibtex } from '../../shared/interchange/bibtex-entries.ts';
import { plainBibtexValue, readBibtexFields } from '../../shared/interchange/bibtex-fields.ts';
import { cleanCsl } from '../../shared/interchange/csl-clean.ts';
import type { ReadResult, ReportShare, SourceRecord } from '../../shared/interchange/source-record.ts';
import { chainOptions } from './citation-chain.ts';

/**
 * BibTeX and BibLaTeX by citation-js, entry by entry. An entry that citation-js refuses is read once more without trust in its
 * braces; what still holds nothing becomes a fault with its line and key.
 */
export function readBibtex(text: string, report: ReportShare = () => undefined): ReadResult {
  const { entries, faults } = splitBibtex(text);
  const records: SourceRecord[] = [];
  const failed = [...faults];
  for (const [index, entry] of entries.entries()) {
    report(index / entries.length);
    const csl = readEntry(entry);
    if (csl === null)
      failed.push({ line: entry.line, record: entry.key, message: 'This entry holds no field that can be read.' });
    else records.push({ line: entry.line, name: entry.key, key: entry.key, csl: cleanCsl(csl) });
  }
  return { records, faults: failed.sort((one, other) => one.line - other.line) };
}

function readEntry(entry: BibtexEntry): Record<string, unknown> | null {
  try {
    // The strings come first, since a definition counts only for what follows it; the entry asked for is the first in the answer.
    return withFields(chain([...entry.strings, entry.text, ...entry.parents].join('\n'), '@biblatex/text'));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return readLeniently(entry);
  }
}

/** citation-js throws plain errors for bad input, so any of them means that this entry must be read another way. */
function readLeniently(entry: BibtexEntry): Record<string, unknown> | null {
  const fields = readBibtexFields(entry.text);
  const properties: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields.properties)) {
    const usable = [value, plainBibtexValue(value)].find((text) =>
      isReadable({ ...fields, properties: { [name]: text } }),
    );
    if (usable !== undefined) properties[name] = usable;
  }
  if (Object.keys(properties).length === 0) return null;
  return withFields(chain({ ...fields, properties }, '@biblatex/entry+object'));
}

function isReadable(entry: object): boolean {
  try {
    chain(entry, '@biblatex/entry+object');
    return true;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return false;
  }
}

/** The type is forced, so that no text is ever taken for a link to fetch. */
function chain(input: string | object, forceType: string): Record<string, unknown> | undefined {
  const records: readonly object[] = plugins.input.chain(input, { ...chainOptions, forceType });
  return records[0] === undefined ? undefined : { ...records[0] };
}

/** citation-js adds type, id and key of its own; a record with nothing else holds nothing. */
function withFields(csl: Record<string, unknown> | undefined): Record<string, unknown> | null {
  const own = new Set(['type', 'id', 'citation-key']);
  return csl === undefined || Object.keys(csl).every((name) => own.has(name)) ? null : csl;
}

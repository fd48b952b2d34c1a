import { cleanCsl } from './csl-clean.ts';
import { locateJsonFault, topLevelOffsets } from './json-place.ts';
import { createLineCounter, firstLineOf, type ReadResult, type SourceRecord } from './source-record.ts';

/** CSL-JSON: a list of records, or one record. Broken JSON is one fault with its line and column; an item that is no record is one too. */
export function readCslJson(text: string): ReadResult {
  const parsed = parse(text);
  if ('fault' in parsed) return { records: [], faults: [parsed.fault] };
  const items: readonly unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  const lineAt = createLineCounter(text);
  const offsets = Array.isArray(parsed.value) ? topLevelOffsets(text) : [0];
  const records: SourceRecord[] = [];
  const faults: ReadResult['faults'][number][] = [];
  for (const [index, item] of items.entries()) {
    const line = lineAt(offsets[index] ?? 0);
    const record = toRecord(item, line);
    if (record === null)
      faults.push({
        line,
        record: firstLineOf(JSON.stringify(item)),
        message: `Item ${index + 1} is not a record: it has no field that can be read.`,
      });
    else records.push(record);
  }
  return { records, faults };
}

function parse(text: string): { readonly value: unknown } | { readonly fault: ReadResult['faults'][number] } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const place = locateJsonFault(text);
    const message = `This JSON breaks off at line ${place.line}, column ${place.column}: ${place.expected} is expected there. Nothing of it was read.`;
    return { fault: { line: place.line, record: '', message } };
  }
}

/** A record that has none of these says of no work which one it is; other JSON (`{"hello": "world"}`) has none. */
const telling = [
  ...['title', 'title-short', 'container-title', 'collection-title', 'reviewed-title', 'event-title', 'event'],
  ...['DOI', 'PMID', 'PMCID', 'URL', 'ISBN', 'ISSN', 'number', 'author', 'editor', 'publisher', 'abstract', 'note'],
] as const;

function toRecord(item: unknown, line: number): SourceRecord | null {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return null;
  const csl = cleanCsl(item as Record<string, unknown>);
  if (!telling.some((name) => csl[name] !== undefined)) return null;
  const key = [csl['citation-key'], csl.id].find((name) => typeof name === 'string' && name !== '');
  return {
    line,
    name: typeof key === 'string' ? key : (csl.title ?? ''),
    key: typeof key === 'string' ? key : null,
    csl,
  };
}

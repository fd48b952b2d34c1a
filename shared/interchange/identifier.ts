import { firstLineOf, type ReadResult, type SourceRecord } from './source-record.ts';

/** A DOI name: directory indicator 10, a registrant code, a slash, a suffix (DOI Handbook, 2.2). Crossref advises this shape. */
const doiPattern = /(?<![\d.])10\.\d{4,9}(?:\.\d+)*\/[^\s"<>]+/;
const pmidPattern = /^(?:pmid|pubmed(?:\s+id)?)\s*[:#]?\s*(\d{1,9})\b/i;
const pubmedLink = /(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\/(\d{1,9})\b/i;

/**
 * The DOI in `text`, whatever stands around it (`doi:`, a resolver link, brackets, a full stop at the end), lower-cased, since
 * DOIs are compared without case (DOI Handbook, 2.4). Null when there is none.
 */
export function cleanDoi(text: string): string | null {
  const found = doiPattern.exec(decodeLink(text))?.[0];
  if (found === undefined) return null;
  const name = dropClosing(found).toLowerCase();
  return name.endsWith('/') ? null : name;
}

/** The PubMed number in `text` (`PMID: 30831578`, a PubMed link, or the bare number); null when there is none or it is 0. */
export function cleanPmid(text: string): string | null {
  const trimmed = text.trim();
  const digits =
    pmidPattern.exec(trimmed)?.[1] ??
    pubmedLink.exec(trimmed)?.[1] ??
    /^p?(\d{1,9})(?:\s*\[.*\])?$/i.exec(trimmed)?.[1];
  if (digits === undefined) return null;
  const number = digits.replace(/^0+/, '');
  return number === '' ? null : number;
}

/** Written-out references are short; a longer text with identifiers in it is a document, whose references are not asked for. */
const limitReferenceCharacters = 2000;

/**
 * Bare identifiers, one a line or several beside one another: each is kept as an incomplete record. A written-out reference,
 * over as many lines as it takes, gives the one DOI or PMID in it; nothing else of it is guessed.
 */
export function readIdentifiers(text: string): ReadResult {
  const records: SourceRecord[] = [];
  const faults: ReadResult['faults'][number][] = [];
  for (const { line, number, found } of readLines(text)) {
    records.push(...found);
    if (found.length > 0) continue;
    faults.push({ line: number, record: firstLineOf(line), message: 'There is no DOI and no PMID in this line.' });
  }
  return isOneReference(text, records) ? { records: records.slice(0, 1), faults: [] } : { records, faults };
}

/** True for a list of DOIs and PMIDs (one line in five may hold none, such as a heading), and for one written-out reference. */
export function isIdentifierText(text: string): boolean {
  const lines = readLines(text);
  const records = lines.flatMap((line) => line.found);
  const empty = lines.filter((line) => line.found.length === 0).length;
  return records.length > 0 && (empty * 5 <= lines.length || isOneReference(text, records));
}

function isOneReference(text: string, records: readonly SourceRecord[]): boolean {
  return text.length <= limitReferenceCharacters && new Set(records.map((record) => record.name)).size === 1;
}

interface ReadLine {
  readonly line: string;
  readonly number: number;
  readonly found: readonly SourceRecord[];
}

function readLines(text: string): ReadLine[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line, number: index + 1, found: readLine(line, index + 1) }))
    .filter(({ line }) => line.trim() !== '');
}

function readLine(line: string, number: number): SourceRecord[] {
  const pieces = line.split(/[\s;]+|,(?=\s|10\.|doi|https?:|pmid)/i).filter((piece) => piece !== '');
  const dois = [...new Set(pieces.map(cleanDoi).filter((doi) => doi !== null))];
  if (dois.length > 0) return dois.map((doi) => doiRecord(doi, number));
  return readPmids(line, pieces).map((pmid) => pmidRecord(pmid, number));
}

/** Numbers count as PMIDs only where the line says so or holds nothing else: a year in a sentence is no PMID. */
function readPmids(line: string, pieces: readonly string[]): string[] {
  const named = [...line.matchAll(/\b(?:pmid|pubmed(?:\s+id)?)\s*[:#]?\s*(\d{1,9})\b/gi)].map(
    (match) => match[1] ?? '',
  );
  const linked = [...line.matchAll(new RegExp(pubmedLink, 'gi'))].map((match) => match[1] ?? '');
  const isAllNumbers = pieces.every((piece) => /^\d{5,9},?$/.test(piece));
  const bare = isAllNumbers ? pieces.map((piece) => piece.replace(',', '')) : [];
  return [...new Set([...named, ...linked, ...bare])].filter((pmid) => Number(pmid) > 0);
}

function doiRecord(doi: string, line: number): SourceRecord {
  return { line, name: doi, key: null, csl: { type: 'article', DOI: doi } };
}

function pmidRecord(pmid: string, line: number): SourceRecord {
  return { line, name: `PMID ${pmid}`, key: null, csl: { type: 'article', PMID: pmid } };
}

/** A resolver link may carry the DOI percent-encoded. */
function decodeLink(text: string): string {
  if (!/^\W*https?:/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    // Not an encoded link after all: read it as it stands.
    return text;
  }
}

/** Drops what closes a sentence or a bracket around the DOI; a bracket that the DOI itself opened stays (`10.1016/s0027-9684(15)31340-7`). */
function dropClosing(doi: string): string {
  let name = doi;
  for (;;) {
    const last = name.at(-1) ?? '';
    const isStray = /[.,;:'’”»]/.test(last) || (')]}'.includes(last) && isUnopened(name, last));
    if (!isStray) return name;
    name = name.slice(0, -1);
  }
}

function isUnopened(name: string, close: string): boolean {
  const open = { ')': '(', ']': '[', '}': '{' }[close] ?? '';
  return name.split(close).length > name.split(open).length;
}

import type { ImportFault } from '../model/job.ts';
import { createLineCounter } from './source-record.ts';

/** One entry as it stands in the file. `parents` are the entries that its `crossref` or `xdata` names. */
export interface BibtexEntry {
  readonly line: number;
  readonly type: string;
  readonly key: string;
  readonly text: string;
  /** The `@string` definitions that the entry uses. */
  readonly strings: readonly string[];
  readonly parents: readonly string[];
}

export interface BibtexEntries {
  readonly entries: readonly BibtexEntry[];
  readonly faults: readonly ImportFault[];
}

interface Piece {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly isClosed: boolean;
}

interface RawEntry {
  readonly line: number;
  readonly type: string;
  readonly key: string;
  readonly text: string;
}

interface Contents {
  readonly entries: RawEntry[];
  readonly faults: ImportFault[];
  /** `@string` definitions by their lower-cased name. */
  readonly strings: Map<string, string>;
}

const entryStart = /@[ \t\r\n]*(?:%[^\n]*\n\s*)*([A-Za-z]+)\s*(?:%[^\n]*\n\s*)*[{(]/g;
const nextEntryAtLineStart = /\n[ \t]*@[ \t]*[A-Za-z]+\s*[{(]\s*[^\s,{}()="]+\s*,/g;
/** A field that stands outside any entry: what is left when a brace closed an entry too early. */
const strayField = /^\s*,?\s*[A-Za-z][\w-]*\s*=\s*[{"\w]/;

/**
 * Cuts a BibTeX file into its entries, so that one bad entry cannot take the others with it. An entry whose braces do not
 * balance is reported with its line and its key. `@comment` and `@preamble` are passed over, text between entries too, as BibTeX does.
 */
export function splitBibtex(text: string): BibtexEntries {
  const contents = collect(text);
  const byKey = new Map(contents.entries.map((entry) => [entry.key.toLowerCase(), entry]));
  const entries = contents.entries.map((entry) => ({
    ...entry,
    strings: usedStrings(entry.text, contents.strings),
    parents: parentsOf(entry, byKey),
  }));
  return { entries, faults: contents.faults };
}

function collect(text: string): Contents {
  const contents: Contents = { entries: [], faults: [], strings: new Map() };
  const lineAt = createLineCounter(text);
  let previousEnd = 0;
  for (const piece of pieces(text)) {
    reportStrayFields(text.slice(previousEnd, piece.start), contents, lineAt(previousEnd));
    previousEnd = piece.end;
    keep(piece, text.slice(piece.start, piece.end), { contents, line: lineAt(piece.start) });
  }
  reportStrayFields(text.slice(previousEnd), contents, lineAt(previousEnd));
  return contents;
}

function keep(piece: Piece, text: string, place: { readonly contents: Contents; readonly line: number }): void {
  const { contents, line } = place;
  if (piece.type === 'comment' || piece.type === 'preamble') return;
  if (piece.type === 'string') {
    const name = /[{(]\s*([^\s={}"]+)\s*=/.exec(text)?.[1];
    if (name !== undefined && piece.isClosed) contents.strings.set(name.toLowerCase(), text);
    return;
  }
  const key = /[{(]\s*([^\s,{}()="]*)/.exec(text)?.[1] ?? '';
  if (piece.isClosed) contents.entries.push({ line, type: piece.type, key, text });
  else
    contents.faults.push({
      line,
      record: key,
      message: 'The braces or quotation marks of this entry do not balance: it never ends.',
    });
}

/** An entry that a surplus brace closed too early is taken back: half an entry would be a wrong source. */
function reportStrayFields(between: string, contents: Contents, line: number): void {
  const last = contents.entries.at(-1);
  if (last === undefined || !strayField.test(between)) return;
  contents.entries.pop();
  const message = `The braces of this entry do not balance: it ends at line ${line}, before its last fields.`;
  contents.faults.push({ line: last.line, record: last.key, message });
}

function* pieces(text: string): Generator<Piece> {
  const start = new RegExp(entryStart);
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const type = (match[1] ?? '').toLowerCase();
    const bodyStart = start.lastIndex;
    const isFreeText = type === 'comment' || type === 'preamble';
    const limit = isFreeText ? text.length : nextEntry(text, bodyStart);
    const found = findEnd(text, { from: bodyStart, limit, isRound: text[bodyStart - 1] === '(' });
    const end = found ?? (isFreeText ? lineEnd(text, bodyStart) : limit);
    yield { type, start: match.index, end, isClosed: found !== null };
    start.lastIndex = end;
  }
}

interface Span {
  readonly from: number;
  readonly limit: number;
  readonly isRound: boolean;
}

/**
 * The end of the entry whose body starts at `from`; null when it is not closed before `limit`. Braces after a backslash do not
 * count, and an entry that opens with a round bracket may close with a brace (both as in citation-js).
 */
function findEnd(text: string, span: Span): number | null {
  const state: Nesting = { depth: 0, isQuoted: false, isRound: span.isRound };
  const mark = /\\[\\{}"]|[{}")]/g;
  mark.lastIndex = span.from;
  for (let match = mark.exec(text); match !== null && match.index < span.limit; match = mark.exec(text)) {
    if (closes(state, match[0])) return mark.lastIndex;
  }
  return null;
}

interface Nesting {
  depth: number;
  isQuoted: boolean;
  readonly isRound: boolean;
}

function closes(state: Nesting, sign: string): boolean {
  const isInside = state.depth > 0;
  if (sign === '{') state.depth += 1;
  else if (sign === '}' && isInside) state.depth -= 1;
  else if (sign === '"' && !isInside) state.isQuoted = !state.isQuoted;
  else return !isInside && !state.isQuoted && (sign === '}' || (sign === ')' && state.isRound));
  return false;
}

/** Where the next entry begins at the start of a line: an entry that is still open there was never closed. */
function nextEntry(text: string, from: number): number {
  nextEntryAtLineStart.lastIndex = from;
  const match = nextEntryAtLineStart.exec(text);
  return match === null ? text.length : match.index + 1;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** The definitions that `text` names, and those that these name in turn, in the order in which they must be read. */
function usedStrings(text: string, strings: ReadonlyMap<string, string>): string[] {
  if (strings.size === 0) return [];
  const used = new Set<string>();
  const visit = (part: string) => {
    for (const match of part.matchAll(/[=#]\s*([A-Za-z][\w:.+-]*)/g)) {
      const name = (match[1] ?? '').toLowerCase();
      const definition = strings.get(name);
      if (definition === undefined || used.has(definition)) continue;
      visit(definition);
      used.add(definition);
    }
  };
  visit(text);
  return [...used];
}

function parentsOf(entry: RawEntry, byKey: ReadonlyMap<string, RawEntry>): string[] {
  const named = [...entry.text.matchAll(/\b(?:crossref|xdata)\s*=\s*["{]?\s*([^\s,"{}]+)/gi)];
  return named
    .map((match) => byKey.get((match[1] ?? '').toLowerCase()))
    .filter((parent) => parent !== undefined && parent !== entry)
    .map((parent) => parent?.text ?? '');
}

/** One cited work within a citation. `start` and `end` enclose `@key` alone (with its `-` when the author is left out). */
export interface CitationItem {
  readonly key: string;
  readonly prefix: string;
  /** What follows the key, such as `p. 3`, without the comma. */
  readonly locator: string;
  readonly isAuthorLeftOut: boolean;
  readonly start: number;
  readonly end: number;
}

/** A Pandoc citation in Markdown: `[@a; @b, p. 3]` or, in running text, `@a [p. 3]`. Offsets are half-open, in UTF-16 units. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  readonly form: 'bracketed' | 'in_text';
  readonly items: readonly CitationItem[];
}

/**
 * Every citation of a Markdown text, in order (Pandoc manual, "Citation syntax", for the keys that a library can hold).
 * An e-mail address, an escaped `\@`, a link and code are not citations. Time grows with the length of the text alone.
 */
export function findCitations(markdown: string): readonly Citation[] {
  if (!markdown.includes('@')) return [];
  const reading: Reading = { markdown, inText: [], open: [], found: [] };
  const isCode = codeFinder(markdown);
  for (const mark of markdown.matchAll(/[@[\]]/g)) {
    const at = mark.index;
    if (isCode(at) || isEscaped(markdown, at)) continue;
    if (mark[0] === '[') reading.open.push({ start: at, keys: [] });
    else if (mark[0] === ']') closeBracket(reading, at);
    else addKey(reading, at);
  }
  const loose = [...reading.inText, ...reading.open.flatMap((bracket) => bracket.keys)];
  const inText = loose.map((key) => inTextCitation(markdown, key));
  return [...reading.found, ...inText].sort((a, b) => a.start - b.start);
}

/** The keys that a text cites, each once, in the order of their first mention. */
export function citedKeys(markdown: string): readonly string[] {
  return [...new Set(findCitations(markdown).flatMap((citation) => citation.items.map((item) => item.key)))];
}

/** The text without its citations and without the space before each, for counting and for search. */
export function withoutCitations(markdown: string): string {
  let text = '';
  let from = 0;
  for (const citation of findCitations(markdown)) {
    text += markdown.slice(from, citation.start).replace(/[ \t]$/, '');
    from = citation.end;
  }
  return text + markdown.slice(from);
}

/** Brackets and `;` have a meaning in a citation, so a locator must be free of them: what a person typed is made safe. */
export function citationText(key: string, locator = ''): string {
  const safe = locator.replace(/[[\];@\n]+/g, ' ').trim();
  return safe === '' ? `[@${key}]` : `[@${key}, ${safe}]`;
}

interface KeyPlace {
  readonly key: string;
  readonly isAuthorLeftOut: boolean;
  readonly start: number;
  readonly end: number;
}

interface Bracket {
  readonly start: number;
  readonly keys: KeyPlace[];
}

/** What has been read so far: brackets still open hold their keys until they close. */
interface Reading {
  readonly markdown: string;
  readonly inText: KeyPlace[];
  readonly open: Bracket[];
  readonly found: Citation[];
}

function addKey({ markdown, inText, open }: Reading, at: number): void {
  const key = keyAt(markdown, at);
  if (key !== null) (open.at(-1)?.keys ?? inText).push(key);
}

const keyPattern = /@(?:\{([A-Za-z0-9_][A-Za-z0-9_:.-]{0,79})\}|([A-Za-z0-9_][A-Za-z0-9_:.-]*))/y;

function keyAt(markdown: string, at: number): KeyPlace | null {
  const isAuthorLeftOut = markdown[at - 1] === '-';
  const start = isAuthorLeftOut ? at - 1 : at;
  // After a letter or digit it is an e-mail address, after a slash part of a link (`https://mastodon.social/@name`).
  if (/[\p{L}\p{N}_/@.]/u.test(markdown[start - 1] ?? '')) return null;
  keyPattern.lastIndex = at;
  const match = keyPattern.exec(markdown);
  if (match === null) return null;
  const key = match[1] ?? (match[2] ?? '').replace(/[:.-]+$/, '');
  const end = match[1] === undefined ? at + 1 + key.length : at + match[0].length;
  return key.length > 80 ? null : { key, isAuthorLeftOut, start, end };
}

/** A bracket that holds a key is a citation, unless it is the text of a link: then its keys stand in running text. */
function closeBracket({ markdown, inText, open, found }: Reading, at: number): void {
  const bracket = open.pop();
  if (bracket === undefined || bracket.keys.length === 0) return;
  if (markdown[at + 1] === '(') {
    (open.at(-1)?.keys ?? inText).push(...bracket.keys);
    return;
  }
  const own = bracket.keys.map((_, index) => itemOf(markdown, bracket, { index, end: at }));
  const items = [...own, ...takeInner(found, bracket.start)];
  found.push({ start: bracket.start, end: at + 1, form: 'bracketed', items });
}

/** A citation within a bracket becomes part of it, so that citations never overlap. */
function takeInner(found: Citation[], start: number): readonly CitationItem[] {
  let first = found.length;
  while ((found[first - 1]?.start ?? -1) > start) first -= 1;
  return found.splice(first).flatMap((citation) => citation.items);
}

function itemOf(markdown: string, bracket: Bracket, place: { index: number; end: number }): CitationItem {
  const key = bracket.keys[place.index] ?? { key: '', isAuthorLeftOut: false, start: place.end, end: place.end };
  const next = bracket.keys[place.index + 1];
  const before = markdown.slice(bracket.keys[place.index - 1]?.end ?? bracket.start + 1, key.start);
  const after = markdown.slice(key.end, next?.start ?? place.end);
  // The last `;` before the next key ends this item; what stands behind it is that item's prefix.
  const cut = next === undefined ? -1 : after.lastIndexOf(';');
  return {
    ...key,
    prefix: before.slice(before.lastIndexOf(';') + 1).trim(),
    locator: trimLocator(cut === -1 ? after : after.slice(0, cut)),
  };
}

function trimLocator(text: string): string {
  return text
    .replace(/^\s*,?/, '')
    .replace(/;\s*$/, '')
    .trim();
}

/** `@key` in running text, with the bracket behind it when there is one: `@key [p. 3]`. */
function inTextCitation(markdown: string, key: KeyPlace): Citation {
  const locator = /^ ?\[([^[\]@\n]{1,200})\](?![([])/.exec(markdown.slice(key.end, key.end + 210));
  const end = key.end + (locator?.[0].length ?? 0);
  return {
    start: key.start,
    end,
    form: 'in_text',
    items: [{ ...key, prefix: '', locator: (locator?.[1] ?? '').trim() }],
  };
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

/** Tells whether an offset lies in code, between two runs of backticks of one length. Ask for rising offsets only. */
function codeFinder(markdown: string): (at: number) => boolean {
  const spans = codeSpans(markdown);
  let next = 0;
  return (at) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) < at;
  };
}

function codeSpans(markdown: string): readonly { readonly start: number; readonly end: number }[] {
  if (!markdown.includes('`')) return [];
  const runs = [...markdown.matchAll(/`+/g)].filter((run) => !isEscaped(markdown, run.index));
  const closing = closingRuns(runs);
  const spans: { readonly start: number; readonly end: number }[] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const closer = closing[index];
    if (closer === undefined) continue;
    spans.push({ start: runs[index]?.index ?? 0, end: runs[closer]?.index ?? 0 });
    index = closer;
  }
  return spans;
}

/** For each run of backticks, the number of the next run of its length. From the right, so that the time stays linear. */
function closingRuns(runs: readonly RegExpExecArray[]): readonly (number | undefined)[] {
  const nextOfLength = new Map<number, number>();
  const closing: (number | undefined)[] = [];
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const length = runs[index]?.[0].length ?? 0;
    closing[index] = nextOfLength.get(length);
    nextOfLength.set(length, index);
  }
  return closing;
}

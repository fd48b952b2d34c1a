/** Half-open, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of a plain text, without the white space between them. Written by hand, because `Intl.Segmenter` differs
 * between the Node and Chromium versions in use, and so would every offset; it also ends a sentence after `Dr.` and `et al.`.
 * `lineStarts` are offsets at which a new sentence begins whatever stands before; `abbreviations` are those of the language beside the English ones.
 */
export function splitSentences(
  text: string,
  lineStarts: readonly number[] = [],
  abbreviations: ReadonlySet<string> = none,
): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of sentenceEnds(text, lineStarts, abbreviations)) {
    const span = trim(text, start, end);
    if (span !== null) spans.push(span);
    start = end;
  }
  return spans;
}

const none: ReadonlySet<string> = new Set();

function sentenceEnds(
  text: string,
  lineStarts: readonly number[],
  abbreviations: ReadonlySet<string>,
): readonly number[] {
  const ends = new Set(lineStarts);
  for (const stop of text.matchAll(/[.!?…]+["'”’»)\]]*(?=\s|$)|[。！？]+/g)) {
    if (isEnd(text, stop, abbreviations)) ends.add(stop.index + stop[0].length);
  }
  ends.add(text.length);
  return [...ends].sort((a, b) => a - b);
}

function isEnd(text: string, stop: RegExpExecArray, abbreviations: ReadonlySet<string>): boolean {
  if (/[。！？]/.test(stop[0])) return true;
  const next = nextWord(text, stop.index + stop[0].length);
  if (next === '') return true;
  if (/^\p{Ll}/u.test(next)) return false;
  // Only a single full stop can be part of an abbreviation.
  if (stop[0] !== '.') return true;
  const last = lastWord(text, stop.index);
  return !abbreviations.has(last.toLowerCase()) && isEndAfter(last, next);
}

/** What stands before a full stop decides: `Dr.` never ends a sentence, `etc.` ends it before a capital, `cough.` does. */
function isEndAfter(word: string, next: string): boolean {
  const lower = word.toLowerCase();
  if (neverLast.has(lower)) return false;
  if (sometimesLast.has(lower)) return starters.has(next.toLowerCase());
  if (/^\p{Lu}$/u.test(word) && word !== 'I') return starters.has(next.toLowerCase());
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return starters.has(next.toLowerCase());
  return !(beforeNumber.has(lower) && /^(?:\d|\p{Lu}{1,4}[/-]$)/u.test(next));
}

/** The letters and inner full stops before `at`: `e.g` for `e.g.`. Looks back 24 characters, more than any abbreviation has. */
function lastWord(text: string, at: number): string {
  return /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
}

function nextWord(text: string, at: number): string {
  return /^\s*["'“‘«([]*([\p{L}\p{N}]*[^\s\p{L}\p{N}]?)/u.exec(text.slice(at, at + 60))?.[1] ?? '';
}

function trim(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from += 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  return from === to ? null : { start: from, end: to };
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || code === 0xa0 || code === 0x3000 || (code > 0xff && /\s/.test(text.charAt(at)));
}

// Titles, Latin, and the short forms of prescriptions and measures.
const neverLast = new Set(
  'dr mr mrs ms mx prof st sr rev hon gen col sgt capt messrs drs e.g i.e eg ie cf viz vs v al.e approx ca circa resp incl excl esp staph strep ed eds vol ch sec dept univ assoc fam spp subsp var ph'.split(
    ' ',
  ),
);
const sometimesLast = new Set(
  'al etc jr inc ltd co corp a.m p.m am pm u.s u.k u.n e.u d.c m.d ph.d r.n d.o b.i.d t.i.d q.i.d q.d p.o p.r.n i.v i.m mg ml mcg kg hr hrs min wk wks yr yrs mo jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const beforeNumber = new Set('no nos fig figs p pp art tab eq ref refs para sect vol ver'.split(' '));
const starters = new Set(
  'the a an it its this that these those there they we you he she i in on at if but and so for most many some no not yes people when while as after before what why how who vaccines studies'.split(
    ' ',
  ),
);

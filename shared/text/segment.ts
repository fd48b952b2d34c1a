import { type Citation, findCitations } from './citations.ts';
import { type Span, splitSentences } from './sentences.ts';

/**
 * A Markdown text made ready for reading: `plain` has the same length, with everything that is not prose (citations,
 * links, Markdown marks, code) replaced by spaces, so that an offset in one is the same offset in the other.
 */
export interface Segments {
  readonly plain: string;
  readonly sentences: readonly Span[];
  readonly citations: readonly Citation[];
  /** Web links, DOIs and the like: a pointer to where something can be read. */
  readonly links: readonly Span[];
}

/** Splits Markdown into sentences. Offsets are UTF-16 units of `markdown`. Time grows with the length of the text alone. */
export function segment(markdown: string, abbreviations?: ReadonlySet<string>): Segments {
  const citations = findCitations(markdown).filter(isCited);
  const marks = [...markdown.matchAll(markPattern)];
  const links = marks.filter((mark) => isLink(mark[0])).map(spanOf);
  const masked = marks.flatMap(maskedParts);
  const plain = mask(markdown, [...masked, ...citations]);
  return { plain, sentences: splitSentences(plain, lineStarts(markdown), abbreviations), citations, links };
}

// Each alternative excludes its own opening mark or is bounded, so that no input makes it go back far.
const markPattern =
  /`[^`\n]{1,500}`|!?\[[^[\]\n]{0,300}\]\([^()\s]{0,2000}\)|(?:https?:\/\/|www\.)[^\s<>()[\]]{1,2000}|\bdoi:\s?10\.\d{4,9}\/[^\s<>[\]]{1,200}|\b10\.\d{4,9}\/[^\s<>[\]]{1,200}|\bPMID:?\s?\d{1,8}\b|<\/?[A-Za-z!][^<>\n]{0,300}>|[*~]+|^[ \t]{0,3}(?:#{1,6}[ \t]|>[ \t]?|[-+•][ \t]|\d{1,3}[.)][ \t])|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|#(?=\p{L})|(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]{1,60}/gmu;

/** A bare `@name` without a year in it is more often the handle of an account than a citation that lost its brackets. */
function isCited(citation: Citation): boolean {
  return citation.form === 'bracketed' || citation.items.some((item) => /(?:19|20)\d\d/.test(item.key));
}

function isLink(mark: string): boolean {
  return /^(?:https?:|www\.|doi:|10\.|PMID|!?\[)/i.test(mark);
}

function spanOf(mark: RegExpExecArray): Span {
  return { start: mark.index, end: mark.index + trimEnd(mark[0]).length };
}

/** The text of a link stays; its brackets and address go. A full stop behind a link belongs to the sentence. */
function maskedParts(mark: RegExpExecArray): readonly Span[] {
  const { start, end } = spanOf(mark);
  if (!/^!?\[/.test(mark[0])) return [{ start, end }];
  const close = mark.index + mark[0].indexOf('](');
  return [
    { start, end: start + mark[0].indexOf('[') + 1 },
    { start: close, end: mark.index + mark[0].length },
  ];
}

function trimEnd(mark: string): string {
  return /^(?:https?:|www\.|doi:|10\.)/i.test(mark) ? mark.replace(/[.,;:!?'"”’]+$/, '') : mark;
}

function mask(text: string, spans: readonly Span[]): string {
  let plain = '';
  let from = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.end <= from) continue;
    const start = Math.max(span.start, from);
    plain += text.slice(from, start) + ' '.repeat(span.end - start);
    from = span.end;
  }
  return plain + text.slice(from);
}

/** Where a line must begin a new sentence: after an empty line, at a list item, a heading or a quotation, and after a heading. */
function lineStarts(markdown: string): readonly number[] {
  const starts: number[] = [];
  let before: 'text' | 'empty' | 'heading' = 'empty';
  for (const line of markdown.matchAll(/[^\n]*(?:\n|$)/g)) {
    if (line[0] === '') break;
    const isMarked = /^[ \t]{0,12}(?:[-+*•][ \t]|\d{1,3}[.)][ \t]|#{1,6}[ \t]|>)/.test(line[0]);
    if (isMarked || before !== 'text') starts.push(line.index);
    before = kindOf(line[0]);
  }
  return starts;
}

function kindOf(line: string): 'text' | 'empty' | 'heading' {
  if (line.trim() === '') return 'empty';
  return /^[ \t]{0,3}#{1,6}[ \t]/.test(line) ? 'heading' : 'text';
}

import type { Span } from './sentences.ts';

/**
 * Words that stand between quotation marks, and quoted lines (`> ...`). A mark that is not closed within 1,200 characters
 * or within its paragraph opens nothing. Single marks count only where they cannot be apostrophes.
 */
export function findQuotations(markdown: string): readonly Span[] {
  const spans: Span[] = [];
  for (const line of markdown.matchAll(/^[ \t]{0,3}>[^\n]*/gm))
    spans.push({ start: line.index, end: line.index + line[0].length });
  for (const quotation of markdown.matchAll(quotationPattern)) {
    spans.push({ start: quotation.index, end: quotation.index + quotation[0].length });
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Whether `span` lies within one of `quotations`. */
export function isQuoted(quotations: readonly Span[], span: Span): boolean {
  return quotations.some((quotation) => quotation.start <= span.start && span.end <= quotation.end);
}

const quotationPattern =
  /“[^“”\n]{1,1200}”|„[^„“”\n]{1,1200}[“”]|«[^«»\n]{1,1200}»|"[^"\n]{1,1200}"|(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])[^‘’'\n]{1,400}(?:[’'](?=\p{Ll})[^‘’'\n]{1,400}){0,20}[’'](?![\p{L}\p{N}])/gu;

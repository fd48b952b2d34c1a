/** What stands between marks that open and close on one line: read as one, and quoted words are not one's own. */
export interface Enclosure {
  readonly start: number;
  readonly end: number;
  readonly isQuotation: boolean;
}

/**
 * Brackets and quotations of a passage, the longer marks first where they nest. An apostrophe opens nothing; a mark that is not
 * closed within its passage and within the bound opens nothing either.
 */
export function findEnclosures(text: string): readonly Enclosure[] {
  if (!mayEnclose.test(text)) return [];
  const found: Enclosure[] = [];
  for (const match of text.matchAll(quotation)) found.push(spanOf(match, { isQuotation: true }));
  for (const match of text.matchAll(bracket)) found.push(spanOf(match, { isQuotation: false }));
  return found;
}

function spanOf(match: RegExpExecArray, { isQuotation }: Pick<Enclosure, 'isQuotation'>): Enclosure {
  return { start: match.index, end: match.index + match[0].length, isQuotation };
}

const mayEnclose = /["“„«‘'([「『]/;
const quotation =
  /“[^“”\n]{1,600}”|„[^„“”\n]{1,600}[“”]|«[^«»\n]{1,600}»|「[^「」\n]{1,600}」|『[^『』\n]{1,600}』|(?<![\p{L}\p{N}])"[^"\n]{1,600}"(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])[^‘’'\n]{1,300}(?:[’'](?=\p{L})[^‘’'\n]{1,300}){0,20}[’'](?![\p{L}\p{N}])/gu;
const bracket = /\([^()\n]{0,160}(?:\([^()\n]{1,60}\)[^()\n]{0,160}){0,3}\)|\[[^[\]\n]{1,160}\]/g;

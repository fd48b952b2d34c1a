import type { CslRecord, SourceStatus, StudyDesign } from '../model/source.ts';
import { cleanDoi, cleanPmid } from './identifier.ts';
import { readMedlineDate } from './nbib-date.ts';
import { firstLineOf, type ReadResult, type SourceRecord } from './source-record.ts';

interface Field {
  readonly tag: string;
  value: string;
}

interface Block {
  readonly line: number;
  readonly fields: Field[];
}

/** MEDLINE lines: a tag of up to four capitals or digits, padded to four, a hyphen and a space (NLM, MEDLINE/PubMed Data Element Descriptions). */
const fieldLine = /^([A-Z][A-Z0-9]{1,3}) {0,2}- ?(.*)$/s;

const designs: readonly (readonly [type: string, design: StudyDesign])[] = [
  ['systematic review', 'systematic_review'],
  ['meta-analysis', 'systematic_review'],
  ['practice guideline', 'guideline'],
  ['guideline', 'guideline'],
  ['randomized controlled trial', 'randomised_trial'],
  ['case reports', 'case_series'],
  ['technical report', 'report'],
];

/** Tags that point at a notice about this record: retraction in, expression of concern in, erratum in, corrected and republished in. */
const notices: readonly (readonly [tag: string, status: SourceStatus])[] = [
  ['RIN', 'retracted'],
  ['ECI', 'concern'],
  ['EIN', 'corrected'],
  ['CRI', 'corrected'],
];

/**
 * PubMed's text format (nbib, MEDLINE). A record without PMID is taken when it has a title, with a remark; what a record does not say is left
 * out. Study design and status are set only where the record states them (PT, RIN, ECI, EIN).
 */
export function readNbib(text: string): ReadResult {
  const records: SourceRecord[] = [];
  const faults: ReadResult['faults'][number][] = [];
  for (const block of splitBlocks(text)) {
    const record = toRecord(block);
    if (record === null)
      faults.push({
        line: block.line,
        record: blockName(block),
        message: 'This record has no title and no identifier.',
      });
    else records.push(record);
  }
  return { records, faults };
}

/** A record starts with its PMID, or after an empty line; a line that starts with white space goes on with the field before it. */
function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let block: Block | null = null;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const match = fieldLine.exec(line);
    if (match === null) {
      if (line.trim() === '') block = null;
      else extendLast(block, line.trim());
      continue;
    }
    const field = { tag: match[1] ?? '', value: (match[2] ?? '').trim() };
    if (block === null || (field.tag === 'PMID' && has(block, 'PMID'))) {
      block = { line: index + 1, fields: [] };
      blocks.push(block);
    }
    block.fields.push(field);
  }
  return blocks;
}

function extendLast(block: Block | null, words: string): void {
  const last = block?.fields.at(-1);
  if (last !== undefined) last.value = `${last.value} ${words}`.trim();
}

function toRecord(block: Block): SourceRecord | null {
  const csl = toCsl(block);
  if (csl.title === undefined && csl.PMID === undefined && csl.DOI === undefined) return null;
  const types = all(block, 'PT').map((type) => type.toLowerCase());
  const design = designs.find(([type]) => types.includes(type))?.[1];
  const status = statusOf(block, types);
  return {
    ...{ line: block.line, name: blockName(block), key: null, csl },
    ...(design === undefined ? {} : { design }),
    ...(status === undefined ? {} : { status }),
    ...(csl.PMID === undefined ? { remark: noPmid } : {}),
  };
}

const noPmid =
  'This record has no PMID. It was taken all the same; add its PMID or DOI, so that readers find the paper.';

function statusOf(block: Block, types: readonly string[]): SourceStatus | undefined {
  if (types.includes('retracted publication')) return 'retracted';
  return notices.find(([tag]) => has(block, tag))?.[1];
}

function toCsl(block: Block): CslRecord {
  const csl: Record<string, unknown> = {
    ...titles(block),
    author: authors(block),
    editor: names(anyOf(block, ['FED', 'ED'])),
    issued: readMedlineDate(firstOf(block, ['DP', 'DEP']) ?? ''),
    ...places(block),
    DOI: doiOf(block),
    PMID: cleanPmid(first(block, 'PMID') ?? '') ?? undefined,
    PMCID: first(block, 'PMC'),
    abstract: first(block, 'AB'),
    language: first(block, 'LA'),
  };
  return Object.fromEntries(Object.entries(csl).filter(([, value]) => value !== undefined)) as CslRecord;
}

/** A title of a book (BTI) beside a title (TI) makes a chapter; a title in English only (TT) stands in brackets. */
function titles(block: Block): Record<string, unknown> {
  const book = first(block, 'BTI');
  const own = first(block, 'TI');
  const title = own ?? book ?? first(block, 'TT')?.replace(/^\[|\]\.?$/g, '');
  const journal = firstOf(block, ['JT', 'TA']);
  return {
    type: book === undefined ? 'article-journal' : own === undefined ? 'book' : 'chapter',
    title: title?.replace(/(?<!\.)\.$/, ''),
    'container-title': own === undefined ? journal : (book ?? journal),
    'container-title-short': first(block, 'TA'),
  };
}

function places(block: Block): Record<string, unknown> {
  return {
    volume: first(block, 'VI'),
    issue: first(block, 'IP'),
    page: first(block, 'PG'),
    publisher: first(block, 'PB'),
    'publisher-place': has(block, 'BTI') ? first(block, 'PL') : undefined,
    ISSN: first(block, 'IS')?.match(/\d{4}-\d{3}[\dXx]/)?.[0],
    ISBN: first(block, 'ISBN'),
  };
}

/** Full names where they are given, since `AU` has initials only; group authors (CN) stay whole. */
function authors(block: Block): unknown {
  const persons = names(anyOf(block, ['FAU', 'AU'])) ?? [];
  const groups = all(block, 'CN').map((literal) => ({ literal }));
  return persons.length + groups.length === 0 ? undefined : [...persons, ...groups];
}

function names(texts: readonly string[]): Record<string, string>[] | undefined {
  if (texts.length === 0) return undefined;
  return texts.map((text) => {
    const [family = '', given = '', suffix = ''] = text.split(',').map((part) => part.trim());
    if (given !== '') return suffix === '' ? { family, given } : { family, given, suffix };
    // "Hviid A": the short form has its initials last.
    const short = /^(.+?) ([A-Z]{1,4})( (?:Jr|Sr|2nd|3rd|4th))?$/u.exec(text.trim());
    return short === null ? { family: text.trim() } : { family: short[1] ?? '', given: short[2] ?? '' };
  });
}

function doiOf(block: Block): string | undefined {
  const marked = [...all(block, 'LID'), ...all(block, 'AID'), ...all(block, 'SO')].filter((value) =>
    /doi/i.test(value),
  );
  return marked.map(cleanDoi).find((doi) => doi !== null) ?? undefined;
}

function blockName(block: Block): string {
  const pmid = first(block, 'PMID');
  return pmid === undefined ? firstLineOf(first(block, 'TI') ?? block.fields[0]?.value ?? '') : `PMID ${pmid}`;
}

function first(block: Block, tag: string): string | undefined {
  return block.fields.find((field) => field.tag === tag && field.value !== '')?.value;
}

function firstOf(block: Block, tags: readonly string[]): string | undefined {
  return anyOf(block, tags)[0];
}

/** The values of the first of these tags that has any. */
function anyOf(block: Block, tags: readonly string[]): string[] {
  return tags.map((tag) => all(block, tag)).find((values) => values.length > 0) ?? [];
}

function all(block: Block, tag: string): string[] {
  return block.fields.filter((field) => field.tag === tag && field.value !== '').map((field) => field.value);
}

function has(block: Block, tag: string): boolean {
  return first(block, tag) !== undefined;
}

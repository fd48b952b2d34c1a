import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources, toWorks } from '../../electron/service/citation-reader.ts';
import { describeSource } from '../../shared/citations/describe-source.ts';
import { decodeBytes } from '../../shared/interchange/decode-bytes.ts';
import type { ReadResult, SourceFormat } from '../../shared/interchange/source-record.ts';

const folder = join(process.env.PLAINSPOKEN_SHARED ?? resolve('..', 'shared'), 'data', 'bibliography');
const isThere = existsSync(folder);
if (!isThere) console.log(`skipped: the bibliography files of other programs are not at ${folder}`);

interface Case {
  readonly format: SourceFormat;
  readonly file: string;
}

/** Files of the four formats. Web of Science's own tagged format has RIS's ending, but is another format. */
function cases(): Case[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
  const isMedline = (file: string) => file.endsWith('.nbib') || /Medline.pubmed_result/.test(file);
  const isCsl = (file: string) => /CSL_JSON.\d+\.json$/.test(file) || file.endsWith('-csl.json');
  return files.flatMap((file): Case[] => {
    if (file.endsWith('.bib')) return [{ format: 'bibtex', file }];
    if (file.endsWith('.ris')) return [{ format: 'ris', file }];
    if (isMedline(file)) return [{ format: 'nbib', file }];
    return isCsl(file) ? [{ format: 'csl-json', file }] : [];
  });
}

/** How many records a person would count, told without our readers. */
const recordMarks: Readonly<Record<string, RegExp>> = {
  bibtex: /^\s*@\s*(?!string|comment|preamble)[a-z]+\s*[{(]/gim,
  ris: /^\uFEFF?\s*(?:TY {1,2}- |PT [A-Z]$)/gm,
};

const notReadable: ReadResult = {
  records: [],
  faults: [{ line: 1, record: '', message: 'This is none of the formats that the app reads.' }],
};

describe.skipIf(!isThere)('the bibliography files of other programs', () => {
  const read = isThere ? cases().map((found) => ({ ...found, text: decodeBytes(readFileSync(found.file)) })) : [];

  it.each(['bibtex', 'ris', 'csl-json', 'nbib'] as const)(
    'give at least 95 per cent of their %s records, and the place of the rest',
    (format) => {
      const files = read.filter((found) => found.format === format);
      let records = 0;
      let taken = 0;
      for (const { text, file } of files) {
        const reading = readSources(text) ?? notReadable;
        const marks = recordMarks[format] === undefined ? 0 : (text.match(recordMarks[format])?.length ?? 0);
        records += Math.max(reading.records.length + reading.faults.length, marks);
        taken += reading.records.length;
        for (const fault of reading.faults) {
          console.log(`${file.slice(folder.length + 1)}, line ${fault.line}, ${fault.record}: ${fault.message}`);
        }
      }
      const rate = (100 * taken) / records;
      console.log(`${format}: ${taken} of ${records} records in ${files.length} files (${rate.toFixed(1)} %)`);
      expect(rate).toBeGreaterThanOrEqual(95);
    },
  );

  it('give works whose description and grouping never fail', () => {
    for (const { text } of read) {
      const works = toWorks(readSources(text)?.records ?? []);
      for (const work of works) expect(describeSource(work.csl).authorsShort).toEqual(expect.any(String));
    }
  });

  it('give the titles that Zotero gives', () => {
    const pairs = read.flatMap(({ file, text }) => {
      const expectedFile = file.replace(/\.\w+$/, '.expected.json');
      if (expectedFile === file || !existsSync(expectedFile)) return [];
      const expected = JSON.parse(readFileSync(expectedFile, 'utf8')) as readonly { readonly title?: string }[];
      const titles = (readSources(text)?.records ?? []).map((record) => describeSource(record.csl).title);
      return expected.map((item, index) => ({
        file,
        expected: bare(item.title ?? ''),
        found: bare(titles[index] ?? ''),
      }));
    });
    const differing = pairs.filter((pair) => pair.expected !== pair.found);
    for (const pair of differing)
      console.log(`${pair.file.slice(folder.length + 1)}: "${pair.found}" where Zotero has "${pair.expected}"`);
    console.log(`titles as in Zotero: ${pairs.length - differing.length} of ${pairs.length}`);
    expect(1 - differing.length / pairs.length).toBeGreaterThanOrEqual(0.8);
  });
});

/** Letters and digits alone: programs differ in quotation marks, spaces and the marks for italics. */
function bare(title: string): string {
  return title
    .replace(/<[^>]*>/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

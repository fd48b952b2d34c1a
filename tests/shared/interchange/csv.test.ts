import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createCsvReader, guessDelimiter } from '../../../shared/interchange/csv.ts';
import { readCsvShape } from '../../../shared/interchange/csv-shape.ts';

function readInPieces(text: string, size: number, delimiter = ',') {
  const reader = createCsvReader(delimiter);
  const rows = [];
  for (let at = 0; at < text.length; at += size) rows.push(...reader.push(text.slice(at, at + size)));
  return [...rows, ...reader.end()];
}

describe('createCsvReader', () => {
  it('counts the lines of quoted breaks and of empty lines', () => {
    const rows = readInPieces('claim,n\n"one\ntwo",1\n\nthree,2\r\n"four",3', 1000);
    expect(rows.map((row) => [row.line, row.fields])).toEqual([
      [1, ['claim', 'n']],
      [2, ['one\ntwo', '1']],
      [5, ['three', '2']],
      [6, ['four', '3']],
    ]);
  });

  it('gives back what was written, however it is cut into pieces', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', ' ', '🦠', ';'), maxLength: 6 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 7 }), fc.constantFrom('\n', '\r\n'), (rows, size, newline) => {
        const text = Papa.unparse(rows, { newline, quotes: true });
        expect(readInPieces(text, size).map((row) => row.fields)).toEqual(rows);
      }),
    );
  });

  it('names the line of a quotation mark that is never closed', () => {
    expect(() => readInPieces('claim\nfine\n"never closed\nmore\nand more', 8)).toThrow(
      'opened in line 3 is never closed',
    );
  });

  it('gives up on an open quotation mark before it has swallowed a large file', () => {
    const reader = createCsvReader(',');
    const piece = 'x'.repeat(65_536);
    const feed = () => {
      reader.push('claim\n"open ');
      for (let each = 0; each < 100; each += 1) reader.push(piece);
    };
    expect(feed).toThrow('opened in line 2');
  });

  it('says that a line without a quotation mark is too long, not that one is open', () => {
    const reader = createCsvReader(',');
    expect(() => reader.push(`claim\nfine\n${'y'.repeat(1_100_000)}`)).toThrow('Line 3 is longer than a million');
  });

  it('leaves out the line in which Excel names the delimiter', () => {
    const rows = readInPieces('sep=;\r\nclaim;n\r\na;1\r\n', 1000, ';');
    expect(rows.map((row) => [row.line, row.fields])).toEqual([
      [2, ['claim', 'n']],
      [3, ['a', '1']],
    ]);
  });

  it('marks a row with a stray quotation mark', () => {
    const rows = readInPieces('claim,n\n"he said "no" to it",1\nnext,2\n', 1000);
    expect(rows.map((row) => [row.line, row.hasFaultyQuotes])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
  });
});

describe('guessDelimiter', () => {
  it.each([
    ['claim,channel\n"a, b",X\n', ','],
    ['claim;channel\na, b;X\nc;Y\n', ';'],
    ['claim\tchannel\na, b\tX\n', '\t'],
    ['claim|channel\na|X\n', '|'],
    ['claim\nGarlic cures flu\n', ','],
    ['claim\nGarlic, onions and lemon cure flu\nSo does tea\n', ';'],
    ['sep=|\r\nclaim|channel\r\na, b|X\r\n', '|'],
  ])('of %j is %j', (text, delimiter) => {
    expect(guessDelimiter(text)).toBe(delimiter);
  });
});

describe('readCsvShape', () => {
  it.each([
    ['', 'empty'],
    ['<!doctype html><html></html>', 'a web page or XML'],
    ['{"claims": []}', 'JSON'],
    ['@article{key, title = {A}}', 'BibTeX'],
    ['TY  - JOUR\nER  - ', 'RIS'],
  ])('refuses %j with a sentence that names line 1', (text, what) => {
    expect(() => readCsvShape(text, { isWhole: true })).toThrow(what);
  });

  it('reads the header, the rows and the column of the wording', () => {
    const shape = readCsvShape('id,Tweet,label\n1,Garlic cures flu,fake\n', { isWhole: true });
    expect(shape).toMatchObject({
      columns: ['id', 'Tweet', 'label'],
      rows: [['1', 'Garlic cures flu', 'fake']],
      suggested: { wording: 1, verdict: 2 },
    });
  });
});

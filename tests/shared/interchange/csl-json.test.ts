import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCsl } from '../../../shared/interchange/csl-clean.ts';
import { readCslJson } from '../../../shared/interchange/csl-json.ts';
import { decodeBytes } from '../../../shared/interchange/decode-bytes.ts';
import { locateJsonFault } from '../../../shared/interchange/json-place.ts';
import { detectSourceFormat } from '../../../shared/interchange/source-format.ts';

describe('readCslJson', () => {
  it('reads a list or a single record, with the line of each', () => {
    const { records, faults } = readCslJson(
      '[\n {"id": "a", "title": "One"},\n {"title": "Two, [and] {more}"},\n 3\n]',
    );
    expect(records.map((record) => [record.line, record.key, record.csl.title])).toEqual([
      [2, 'a', 'One'],
      [3, null, 'Two, [and] {more}'],
    ]);
    expect(faults).toMatchObject([{ line: 4, record: '3' }]);
    expect(readCslJson('{"title": "Alone"}').records).toMatchObject([{ line: 1, csl: { title: 'Alone' } }]);
  });

  it.each([
    ['[{"a": 1},\n  {"a": }]', 2, 9],
    ['{"a": 1', 1, 8],
    ['{"a": 1}}', 1, 9],
    ['{"a" 1}', 1, 6],
    ['[1,]', 1, 4],
    ['["a\nb"]', 1, 2],
    ['{a: 1}', 1, 2],
  ])('places the fault of %j', (text, line, column) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(locateJsonFault(text)).toMatchObject({ line, column });
    expect(readCslJson(text).faults).toMatchObject([{ line }]);
  });

  it('gives back every record that was printed', () => {
    const csl = fc.record({
      type: fc.constant('book'),
      title: fc.stringMatching(/^[A-Za-z]{1,20}$/),
      volume: fc.stringMatching(/^\d{1,3}$/),
    });
    fc.assert(
      fc.property(fc.array(csl, { maxLength: 10 }), (records) => {
        expect(readCslJson(JSON.stringify(records, null, 1)).records.map((record) => record.csl)).toEqual(records);
      }),
    );
  });
});

describe('cleanCsl', () => {
  it('repairs names, dates and numbers, and sets aside what does not fit', () => {
    const input = {
      title: ['A'],
      author: 'Doe, Jane',
      issued: '2019-04-16',
      PMID: 123,
      volume: { odd: 1 },
      DOI: 'https://doi.org/10.1000/X',
    };
    expect(cleanCsl(input)).toEqual({
      ...{
        type: 'document',
        title: 'A',
        author: [{ family: 'Doe', given: 'Jane' }],
        issued: { 'date-parts': [[2019, 4, 16]] },
      },
      ...{ PMID: '123', DOI: '10.1000/x', custom: { unread: { volume: { odd: 1 } } } },
    });
  });

  it('keeps a malformed DOI where a person can read it', () => {
    expect(cleanCsl({ title: 'A', DOI: 'to follow' })).toMatchObject({ note: 'DOI as given: to follow' });
  });

  it('makes a valid record of any object', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('title', 'author', 'issued', 'DOI', 'PMID', 'volume', 'type', 'page', 'x', '__proto__'),
          fc.jsonValue(),
        ),
        (input) => {
          expect(cleanCsl(cleanCsl(input))).toEqual(cleanCsl(input));
        },
      ),
    );
  });
});

describe('detectSourceFormat', () => {
  it.each([
    ['@article{a, title={b}}', 'bibtex'],
    ['TY  - JOUR\nER  - ', 'ris'],
    ['TY - JOUR\nER - ', 'ris'],
    ['PMID- 12\nTI  - a', 'nbib'],
    ['OWN - NLM\nTI  - a', 'nbib'],
    [' [{"title": "a"}]', 'csl-json'],
    ['10.1000/x', 'identifier'],
    ['30831578', 'identifier'],
    ['Vaccines are safe.', null],
    ['someone@example.org', null],
    ['', null],
  ])('takes %j for %s', (text, format) => {
    expect(detectSourceFormat(text)).toBe(format);
  });
});

describe('decodeBytes', () => {
  const text = 'Über Mäuse – Jørgen\nZweite Zeile';

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 little-endian', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 big-endian', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['carriage returns', Buffer.from(text.replace('\n', '\r\n'))],
  ])('reads %s', (_, bytes) => {
    expect(decodeBytes(bytes)).toBe(text);
  });

  it('reads Latin-1, and the encoding that a header names', () => {
    expect(decodeBytes(Buffer.from('Müller, Jörg', 'latin1'))).toBe('Müller, Jörg');
    expect(decodeBytes(Buffer.concat([Buffer.from('% Encoding: GBK\n'), Buffer.from([0xbf, 0xad])]))).toContain('凯');
  });

  it('does not take UTF-8 with one broken byte for another encoding', () => {
    const broken = Buffer.concat([Buffer.from('äöü'.repeat(20)), Buffer.from([0xff]), Buffer.from('ä')]);
    expect(decodeBytes(broken)).toContain('äöü');
  });
});

import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { recipientNumber } from '../../../shared/payments/recipient-number.ts';
import {
  amount,
  byNpi,
  type Cells,
  company,
  csvOf,
  newColumns,
  only,
  ordinary,
  other,
  otherNpi,
  ownNpi,
  product,
  read,
} from './payment-files.ts';

describe('what is refused', () => {
  const good = csvOf(newColumns, [other, ordinary, other]);
  const lines = good.split('\r\n');
  it.each([
    [
      'a file of something else',
      'claim,channel\r\nGarlic,Radio\r\n',
      /^This file cannot be read\. Line 1, column 1 \(claim\): these are not/,
    ],
    ['an empty file', '', /Line 1: the file is empty/],
    ['a zip file', 'PK\u0003\u0004 and so on', /Unpack it/],
    [
      'a column that is missing',
      good.replaceAll('"Dispute_Status_for_Publication",', ''),
      /Line 1: the column Dispute_Status_for_Publication is missing/,
    ],
    [
      'a column that is there twice',
      good.replace('City_of_Travel', 'State_of_Travel'),
      /column 48 \(State_of_Travel\): a column of this name is there already/,
    ],
    [
      'a row that is cut',
      [...lines.slice(0, 3), '"UNCHANGED","Covered'].join('\r\n'),
      /Line 4, column 2 \(Covered_Recipient_Type\): a quotation mark/,
    ],
    [
      'a row that ends early',
      [...lines.slice(0, 3), '"UNCHANGED","Covered Recipient"', lines[3]].join('\r\n'),
      /Line 4, column 2 \(Covered_Recipient_Type\): the row is cut here; it has 2 cells, and the header 91/,
    ],
    ['a row with too many cells', good.replace('"1250.00"', '"1","250.00"'), /Line 2, column 92: the row has 92 cells/],
    [
      'a quotation mark that is not doubled',
      good.replace('"1250.00"', '"12"50.00"'),
      /Line 2, column 42 \(Total_Amount_of_Payment_USDollars\): a quotation mark/,
    ],
    [
      'a rounded number',
      good.replace(otherNpi, '1.67958E+09'),
      /Line 2, column 7 \(Covered_Recipient_NPI\): “1\.67958E\+09” is a number that a spreadsheet has rounded/,
    ],
  ])('is %s', (_, csv, sentence) => {
    expect(() => read(csv)).toThrow(sentence);
  });

  it.each([
    [amount, 'a lot', /Line 3, column 42 \(Total_Amount_of_Payment_USDollars\): “a lot” is not an amount/],
    ['Date_of_Payment', '02/30/2024', /Line 3, column 43 \(Date_of_Payment\): “02\/30\/2024” is not a day/],
    ['Dispute_Status_for_Publication', 'Perhaps', /Line 3, column 58 .*“Perhaps” is not “Yes” or “No”/],
  ])('is a cell of the person that cannot be read: %s', (column, text, sentence) => {
    expect(() => read(csvOf(newColumns, [other, { ...ordinary, [column]: text }]))).toThrow(sentence);
    expect(read(csvOf(newColumns, [{ ...other, [column]: text }])).payments).toEqual([]);
  });

  it('counts lines inside quoted cells', () => {
    const tall = { ...other, Contextual_Information: 'one\r\ntwo\nthree' };
    expect(() => read(csvOf(newColumns, [tall, { ...ordinary, [amount]: '?' }]))).toThrow(/Line 5, column 42/);
    expect(only(csvOf(newColumns, [tall, ordinary])).line).toBe(5);
  });

  it('is a number that cannot be an NPI or a profile id', () => {
    expect(() => recipientNumber('npi', '1234567890')).toThrow(/check digit/);
    expect(() => recipientNumber('npi', '123456789')).toThrow(/ten digits/);
    expect(() => recipientNumber('npi', '3234567893')).toThrow(/is no NPI/);
    expect(() => recipientNumber('profile_id', 'Jane Roe')).toThrow(/is no Open Payments profile id/);
    expect(() => recipientNumber('profile_id', '')).toThrow(/is no Open Payments profile id/);
  });
});

describe('text', () => {
  it('begins behind a byte order mark, and ends lines in any way, with or without a last one', () => {
    const csv = csvOf(newColumns, [other, ordinary]);
    for (const lineBreak of ['\r\n', '\n', '\r']) {
      for (const end of ['', lineBreak, lineBreak + lineBreak]) {
        const { payments, rowsInFile } = read(`\uFEFF${csv.replaceAll('\r\n', lineBreak)}${end}`);
        expect([payments.length, rowsInFile]).toEqual([1, 2]);
      }
    }
  });

  it('that is no UTF-8 is read as Windows-1252', () => {
    const csv = csvOf(newColumns, [{ ...ordinary, [company]: 'Laboratoires Th~a' }]);
    const bytes = Uint8Array.from(new TextEncoder().encode(csv), (byte) => (byte === 0x7e ? 0xe9 : byte));
    expect(read(bytes).payments[0]?.company).toBe('Laboratoires Théa');
  });
});

/** Texts that hurt: what quotes, parts and ends cells and rows, letters of two to four bytes, and the number itself. */
const cellText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('', 'x', 'Novo Nordisk', '"', '""', ',', '\n', '\r\n', 'é', '漢', '😀', ownNpi),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/\r(?!\n)/g, '')) },
);

const anyRow = fc.record({
  npi: fc.constantFrom(ownNpi, otherNpi, ''),
  words: fc.array(
    cellText.map((text) => text.trim()),
    { minLength: 4, maxLength: 4 },
  ),
});

describe('any file', () => {
  it('gives the rows that papaparse and a filter give, wherever its pieces are cut', () => {
    const cases = fc.record({
      rows: fc.array(anyRow, { maxLength: 6 }),
      lineBreak: fc.constantFrom('\r\n', '\n'),
      isAllQuoted: fc.boolean(),
      mark: fc.constantFrom('', '\uFEFF'),
      cuts: fc.array(fc.nat(6000), { maxLength: 40 }),
    });
    fc.assert(
      fc.property(cases, ({ rows, lineBreak, isAllQuoted, mark, cuts }) => {
        const cells = rows.map(({ npi, words: [one = '', two = '', three = '', four = ''] }) => ({
          ...{ ...ordinary, Covered_Recipient_NPI: npi, [company]: one, Contextual_Information: two },
          ...{ Covered_Recipient_Last_Name: three, [product(2)]: four },
        }));
        const table = [newColumns, ...cells.map((row: Cells) => newColumns.map((name) => row[name] ?? ''))];
        const csv = mark + Papa.unparse(table, { quotes: isAllQuoted, newline: lineBreak }) + lineBreak;
        const parsed = Papa.parse<Record<string, string>>(csv, {
          header: true,
          skipEmptyLines: true,
          newline: lineBreak,
        });
        const expected = parsed.data.filter((row) => row['Covered_Recipient_NPI'] === ownNpi);
        const length = new TextEncoder().encode(csv).length;
        const found = read(
          csv,
          byNpi,
          cuts.map((cut) => cut % (length + 1)),
        );
        expect(found.rowsInFile).toBe(parsed.data.length);
        expect(
          found.payments.map((payment) => [payment.company, payment.context, payment.products.map(({ name }) => name)]),
        ).toEqual(
          expected.map((row) => [
            row[company]?.trim(),
            row['Contextual_Information']?.trim(),
            [row[product(2)]?.trim()].filter((name) => name !== ''),
          ]),
        );
      }),
    );
  });

  it('gives the same for pieces of one byte', () => {
    const csv = `\uFEFF${csvOf(newColumns, [{ ...ordinary, [company]: 'Théa, "Laboratoires"\r\n漢 😀' }, other])}`;
    const bytes = new TextEncoder().encode(csv).length;
    const everywhere = Array.from({ length: bytes }, (_, place) => place);
    expect(read(csv, byNpi, everywhere)).toEqual(read(csv));
  });
});

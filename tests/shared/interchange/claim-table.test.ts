import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  claimTableHead,
  isClaimTable,
  readWrittenTopics,
  writeTopics,
} from '../../../shared/interchange/claim-table.ts';
import { csvLine, plainCell } from '../../../shared/interchange/csv-cell.ts';
import { guessColumns } from '../../../shared/interchange/csv-claims.ts';

const dangerous = fc
  .tuple(fc.stringMatching(/^['\s]{0,3}$/), fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＠'), fc.string())
  .map((parts) => parts.join(''));
const cells = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), dangerous), { minLength: 2, maxLength: 6 });

describe('csvLine', () => {
  it('writes no cell that a spreadsheet would run, and every cell can be read as it was', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const [read = []] = Papa.parse<string[]>(csvLine(given), { delimiter: ',', newline: '\r\n' }).data;
        for (const cell of read) expect(cell).not.toMatch(/^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u);
        expect(read.map(plainCell)).toEqual(given);
      }),
    );
  });
});

describe('topics in one cell', () => {
  it('come back as they were, semicolons and backslashes too', () => {
    const topic = fc
      .string({ minLength: 1 })
      .map((each) => each.trim())
      .filter((each) => each !== '');
    fc.assert(
      fc.property(fc.array(topic), (topics) => {
        expect(readWrittenTopics(writeTopics(topics))).toEqual(topics);
      }),
    );
  });
});

describe('the header row', () => {
  it('is recognised as this app’s own, and its columns are found without help', () => {
    const [header = []] = Papa.parse<string[]>(claimTableHead.slice(1), { delimiter: ',' }).data;
    expect(isClaimTable(header)).toBe(true);
    expect(guessColumns(header, [])).toEqual({
      ...{ wording: 0, statement: 1, channel: 2, link: 3, seenAt: 4, reach: 5, verdict: 6, topics: 7, language: 8 },
    });
  });
});

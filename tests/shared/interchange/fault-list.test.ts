import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { faultListCsv } from '../../../shared/interchange/fault-list.ts';

const header = ['Line', 'Record', 'Why'] as const;

describe('faultListCsv', () => {
  it('puts an apostrophe before what a spreadsheet would run', () => {
    const csv = faultListCsv([{ line: 3, record: '=HYPERLINK("http://x")', message: ' @SUM(A1)' }], header);
    expect(csv).toBe('\uFEFFLine,Record,Why\r\n3,"\'=HYPERLINK(""http://x"")",\' @SUM(A1)\r\n');
  });

  it('keeps each fault in a row of its own, whatever its text', () => {
    const record = fc.string().filter((text) => !text.startsWith("'"));
    const fault = fc.record({ line: fc.integer({ min: 1 }), record, message: fc.string() });
    fc.assert(
      fc.property(fc.array(fault), (faults) => {
        const rows = papa.parse<string[]>(faultListCsv(faults, header).slice(1), {
          delimiter: ',',
          newline: '\r\n',
        }).data;
        expect(rows.slice(1, -1).map((row) => row[1]?.replace(/^'(?=[\s]*[=+\-@\t\r])/, ''))).toEqual(
          faults.map((each) => each.record),
        );
      }),
    );
  });
});

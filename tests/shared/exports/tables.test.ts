import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formatTime, minutesLater } from '../../../shared/exports/date-format.ts';
import type { ExportInput } from '../../../shared/exports/export-input.ts';
import { type ExportOptions, schedulerPresets } from '../../../shared/model/export.ts';
import { linkedin, notesOf, writeContent, writeText, x } from './example-input.ts';

const texts = [
  '@WHO is right: vaccines do not cause autism, "says" a study, too. 1/3',
  '=1+1\n- a list,\n- of two 2/3',
  'Read https://doi.org/10.7326/M18-2101. Ärzte, 疫苗 🩺 3/3',
];
const thread = { ...x, posts: texts.map((text) => ({ text, length: text.length, limit: 280, blockIds: [] })) };

function table(
  format: 'buffer-csv' | 'scheduler-csv',
  options: ExportOptions = {},
  changes: Partial<ExportInput> = {},
) {
  return writeText(format, { threads: [thread], options, ...changes });
}

function rows(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',', skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe('the table for Buffer', () => {
  it('has its very header, a row for each post and CRLF', () => {
    const csv = table('buffer-csv', { firstPostAt: '2026-12-31T23:50', minutesBetween: 10 });
    expect(csv.startsWith('Text,Image URL,Tags,Posting Time\r\n')).toBe(true);
    expect(rows(csv).slice(1)).toEqual([
      [`'${texts[0]}`, '', '', '2026-12-31 23:50'],
      [`'${texts[1]}`, '', '', '2027-01-01 00:00'],
      [texts[2], '', '', '2027-01-01 00:10'],
    ]);
  });

  it('leaves the times to Buffer when none is given', () => {
    expect(rows(table('buffer-csv')).map((row) => row[3])).toEqual(['Posting Time', '', '', '']);
  });

  it('is one channel and at most a hundred posts', () => {
    expect(() => table('buffer-csv', {}, { threads: [thread, linkedin] })).toThrow(/one channel/);
    const many = { ...x, posts: Array.from({ length: 101 }, () => ({ ...thread.posts[0], text: 'A post.' })) };
    expect(() => writeContent('buffer-csv', { threads: [many as typeof x] })).toThrow(/takes 100 posts.*has 101/);
  });

  it('tells what it does to the posts', () => {
    const notes = notesOf('buffer-csv', { threads: [thread] });
    expect(notes[0]).toMatch(/^2 posts begin.*Take the apostrophe off/);
    expect(notes[1]).toMatch(/no threads/);
  });
});

describe('the table for a scheduler', () => {
  it('puts what was mapped into the columns that were named', () => {
    const columns = [
      { name: 'Who "reads"', value: 'platform' },
      { name: 'n', value: 'number' },
      { name: 'of', value: 'count' },
      { name: 'day', value: 'date' },
      { name: 'hour', value: 'time' },
      { name: 'l', value: 'link' },
      { name: 'lang', value: 'language' },
      { name: '', value: 'blank' },
    ] as const;
    const csv = table('scheduler-csv', {
      columns: [...columns],
      dateFormat: 'DD.MM.YYYY h:mm A',
      firstPostAt: '2026-11-24T12:05',
    });
    expect(rows(csv)).toEqual([
      columns.map(({ name }) => name),
      ['X', '1', '3', '24.11.2026', '12:05 PM', '', 'en', ''],
      ['X', '2', '3', '24.11.2026', '12:10 PM', '', 'en', ''],
      ['X', '3', '3', '24.11.2026', '12:15 PM', 'https://doi.org/10.7326/M18-2101', 'en', ''],
    ]);
  });

  it('is written as it was asked for', () => {
    const asked = {
      quoting: 'needed',
      lineEnd: 'lf',
      hasByteOrderMark: false,
      hasHeader: false,
      formulas: 'as-written',
    } as const;
    const csv = table('scheduler-csv', {
      ...asked,
      columns: [
        { name: 'a', value: 'text' },
        { name: 'b', value: 'number' },
      ],
    });
    expect(csv).toBe(`"${texts[0]?.replaceAll('"', '""')}",1\n"${texts[1]}",2\n"${texts[2]}",3\n`);
    const careful = table('scheduler-csv');
    expect(careful.startsWith('\uFEFF"Date","Platform"')).toBe(true);
    expect(careful.replaceAll(/"(?:[^"]|"")*"/g, '').replaceAll(',', '')).toMatch(/^\uFEFF(\r\n){4}$/);
  });

  it('marks every post of a preview', () => {
    const csv = table('scheduler-csv', { preset: 'hootsuite' }, { isPreview: true });
    expect(rows(csv).map((row) => row[1]?.split('\n')[0])).toEqual(Array(3).fill('NOT CLEARED FOR POSTING'));
  });

  it.each(schedulerPresets)('can start from %s', (preset) => {
    const found = rows(table('scheduler-csv', { preset, firstPostAt: '2026-11-24T08:30' }));
    expect(new Set(found.map((row) => row.length)).size).toBe(1);
    expect(found.at(-1)).toContain(texts[2]);
    expect(found.at(-1)?.some((cell) => cell.includes('08:40'))).toBe(true);
  });

  it('gives every post back, and none that a spreadsheet would run', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(texts, fc.constantFrom('all' as const, 'needed' as const), (posts, quoting) => {
        const given = { ...x, posts: posts.map((text) => ({ text, length: 1, limit: 280, blockIds: [] })) };
        const csv = writeText('scheduler-csv', {
          threads: [given],
          options: {
            quoting,
            columns: [
              { name: 'a', value: 'text' },
              { name: 'b', value: 'number' },
            ],
          },
        });
        const { data } = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' });
        const cells = data.slice(1, -1).map((row) => row[0] ?? '');
        expect(cells.map((cell) => (/^'+\s*[=+\-@\t\r＝＋－＠]/u.test(cell) ? cell.slice(1) : cell))).toEqual(
          posts.map((text) => text.replace(/\r\n?/g, '\n')),
        );
        for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});

describe('a format of dates', () => {
  it.each([
    ['YYYY-MM-DDTHH:mm:ss[Z]', '2026-03-07T00:09:00Z'],
    ['M/D/YY h:mm A', '3/7/26 12:09 AM'],
    ['[am] DD.MM. [um] H:mm [Uhr]', 'am 07.03. um 0:09 Uhr'],
    ['hh:mm', '12:09'],
  ])('%s', (format, written) => {
    expect(formatTime('2026-03-07T00:09', format)).toBe(written);
  });

  it.each(['yyyy-mm-dd', 'DD MMM YYYY', 'dd/MM', '[open'])('%s means nothing', (format) => {
    expect(() => formatTime('2026-03-07T00:09', format)).toThrow(/which means nothing/);
    expect(() => table('scheduler-csv', { dateFormat: format })).toThrow(/which means nothing/);
  });

  it('counts minutes over midnight and through February', () => {
    expect(minutesLater('2028-02-28T23:59', 1)).toBe('2028-02-29T00:00');
  });
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice) console.log('LibreOffice is not installed (soffice): the tables are opened by papaparse alone.');

describe.skipIf(!hasOffice)('LibreOffice', () => {
  it('opens the tables as they are meant, and runs nothing in them', { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'plainspoken-office-'));
    try {
      const careful = open(folder, writeContent('scheduler-csv', { threads: [thread] }));
      expect(careful[0]).toEqual(['Date', 'Platform', 'Post', 'Of', 'Text', 'Link']);
      expect(careful.slice(1).map((row) => row[4])).toEqual([`'${texts[0]}`, `'${texts[1]}`, texts[2]]);
      const buffer = open(folder, writeContent('buffer-csv', { threads: [thread] }));
      expect(buffer.map((row) => row[0])).toEqual(['Text', `'${texts[0]}`, `'${texts[1]}`, texts[2]]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** Through LibreOffice's own document and back, cells as they are shown. Import: comma, double quotes, UTF-8, from line 1, formulas run. */
function open(folder: string, content: string | Uint8Array): string[][] {
  writeFileSync(join(folder, 'posts.csv'), content);
  const convert = (to: string, from: string, ...filter: string[]) =>
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        ...filter,
        '--convert-to',
        to,
        '--outdir',
        folder,
        join(folder, from),
      ],
      { stdio: 'ignore' },
    );
  convert('ods', 'posts.csv', '--infilter=CSV:44,34,76,1,,0,false,true,false,true');
  rmSync(join(folder, 'posts.csv'));
  convert('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true', 'posts.ods');
  return Papa.parse<string[]>(readFileSync(join(folder, 'posts.csv'), 'utf8'), { skipEmptyLines: true }).data;
}

import { HtmlValidate } from 'html-validate';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { approvalSheet } from '../../../shared/exports/approval-sheet.ts';
import { cardExport, cardsOf } from '../../../shared/exports/card.ts';
import { cardTextSize } from '../../../shared/exports/card-fit.ts';
import type { ExportInput } from '../../../shared/exports/export-input.ts';
import { withoutPngMetadata } from '../../../shared/exports/png-chunks.ts';
import { exampleInput, linkedin, pictured, writeText, x } from './example-input.ts';

const input: ExportInput = {
  ...exampleInput,
  title: 'A <b>bold</b> title',
  threads: [x, linkedin],
  approval: null,
  findings: [
    {
      ...{ severity: 'block', rule: 'advice.dose', title: 'A dose', message: 'It tells <one> reader.' },
      letStand: { reason: 'From the leaflet.', personNames: ['B. Ito', 'C. Moss'] },
    },
    { severity: 'warn', rule: 'tone', title: 'An absolute', message: 'Never.', letStand: null },
    { severity: 'note', rule: 'plain', title: 'Long', message: 'It is long.', letStand: null },
  ],
};

const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard', 'html-validate:document'] });

async function faultsOf(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

/** What a person reads on the page, white space aside. */
function wordsOf(html: string): string {
  const body = html.slice(html.indexOf('<body>')).replaceAll(/<[^>]*>/g, ' ');
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return body
    .replaceAll(/&(#?\w+);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

describe('the approval sheet', () => {
  it('has what the person who signs must know', () => {
    const words = wordsOf(approvalSheet(input));
    for (const part of [
      ...['A <b>bold</b> title', 'MMR causes autism', 'Rating False', 'A. Rao, MD, Paediatrician'],
      ...[
        'X: 2 posts',
        '42 of 280 characters by the count of X',
        'LinkedIn: 1 post',
        'https://doi.org/10.7326/M18-2101',
      ],
      ...['Blocks: A dose', 'Let stand by B. Ito, C. Moss: From the leaflet.', 'Warns: An absolute', 'Note: Long'],
      ...[
        'Version 7',
        `SHA-256 ${'a'.repeat(64)}`,
        'no person has approved it yet',
        'Signature',
        'Cleared for posting',
      ],
    ])
      expect(words).toContain(part);
    expect(words.split('Open: nobody has let it stand.')).toHaveLength(2);
  });

  it('tells what is said of each picture of a post', () => {
    const words = wordsOf(approvalSheet({ ...input, ...pictured }));
    expect(words).toContain(
      '1. 42 of 280 characters by the count of X Picture: Two bars & a line Picture without an alternative text General information.',
    );
    expect(wordsOf(approvalSheet(input))).not.toContain('Picture');
  });

  it('marks itself and every post of a preview', () => {
    const marks = wordsOf(approvalSheet({ ...input, isPreview: true })).split('NOT CLEARED FOR POSTING').length - 1;
    expect(marks).toBe(4);
    expect(approvalSheet(input)).not.toContain('NOT CLEARED FOR POSTING');
  });
});

describe('what the pages say of a preview', () => {
  it('is never that somebody cleared it, whoever approved the draft', () => {
    const words = wordsOf(approvalSheet({ ...exampleInput, isPreview: true }));
    expect(words).toContain('This is a preview, which is not cleared: do not post it.');
    expect(words).not.toContain('Cleared by');
  });
});

describe('the language of the posts', () => {
  it('is that of their platform, where it is not the draft’s', () => {
    const german: ExportInput = { ...input, threads: [{ ...x, language: 'de' }, linkedin] };
    expect(approvalSheet(german).match(/class="post" lang="\w+"/g)).toEqual([
      ...['class="post" lang="de"', 'class="post" lang="de"', 'class="post" lang="en"'],
    ]);
    expect(cardsOf(german).map(({ page }) => /<html lang="(\w+)"/.exec(page.html)?.[1])).toEqual(['de', 'de', 'en']);
    expect(writeText('html', german).match(/class="post" lang="(\w+)"/g)).toHaveLength(3);
    expect(writeText('html', german)).toContain('class="post" lang="de"');
    expect(
      writeText('scheduler-csv', { ...german, options: { columns: [{ name: 'L', value: 'language' }] } }),
    ).toContain('"de"');
    const { platforms } = JSON.parse(writeText('json', german)) as {
      platforms: Record<string, { language: string }[]>;
    };
    expect([platforms['x']?.[0]?.language, platforms['linkedin']?.[0]?.language]).toEqual(['de', 'en']);
  });
});

describe('the image cards', () => {
  it('have an alternative text that says all that the picture shows', () => {
    for (const isPreview of [false, true]) {
      for (const { alt, page } of cardsOf({ ...input, isPreview }))
        expect(alt.replaceAll(/\s+/g, ' ')).toBe(wordsOf(page.html));
    }
  });

  it('have one of at most 1,000 characters, whoever wrote them', () => {
    const author = {
      name: 'Professor Wilhelmina Featherstonehaugh-Cholmondeley',
      credentials: 'MD, PhD, FRCP',
      role: '',
      organisation: 'Organisation '.repeat(15),
    };
    const long = { ...x, posts: [{ text: 'word '.repeat(140).trim(), length: 1, limit: 700, blockIds: [] }] };
    const [card] = cardsOf({
      ...input,
      threads: [long],
      authors: Array(20).fill(author) as (typeof author)[],
      options: { cardSize: '1080x1350' },
    });
    expect(card?.alt.length).toBeLessThanOrEqual(1000);
    expect(card?.alt).toContain('…');
  });

  it('show no verdict that could be read as one on the fact', () => {
    for (const { alt } of cardsOf(input)) expect(alt).not.toMatch(/\bFalse\b/);
  });

  it('refuse a text that no card has room for', () => {
    const long = {
      ...linkedin,
      posts: [{ text: 'A sentence of some words. '.repeat(60), length: 1, limit: 3000, blockIds: [] }],
    };
    expect(() => cardsOf({ ...input, threads: [long] })).toThrow(/Post 1 for LinkedIn is too long for a card/);
  });

  it('set a short text larger than a long one, and wide letters smaller than narrow ones', () => {
    const room = { widthPixels: 1056, heightPixels: 400 };
    const short = cardTextSize('Ask at your clinic.', room) ?? 0;
    const long = cardTextSize('Ask at your clinic. '.repeat(12), room) ?? 0;
    expect(short).toBeGreaterThan(long);
    expect(cardTextSize('疫苗不会导致自闭症。'.repeat(12), room) ?? 0).toBeLessThan(
      cardTextSize('vaccines ok'.repeat(12), room) ?? 0,
    );
    expect(cardTextSize('line\n'.repeat(40), room)).toBeNull();
  });

  it('are named after their posts', () => {
    expect(cardsOf(input).map(({ name }) => name)).toEqual(['x/01', 'x/02', 'linkedin/01']);
    expect(cardExport.pages(input)).toHaveLength(3);
  });
});

describe('the drawn pages', () => {
  it('are sound HTML that fetches nothing', async () => {
    for (const isPreview of [false, true]) {
      const pages = [
        approvalSheet({ ...input, isPreview }),
        ...cardsOf({ ...input, isPreview }).map(({ page }) => page.html),
      ];
      for (const html of pages) {
        expect(await faultsOf(html)).toEqual([]);
        expect(html).not.toMatch(/<(?:img|script|link|iframe|object|embed|video|audio|a)\b|url\(|@import/i);
        expect(html).toContain("default-src 'none'");
      }
    }
  });
});

describe('a PNG without metadata', () => {
  const picture = new PNG({ width: 3, height: 2 });
  picture.data.fill(200);
  const plain = PNG.sync.write(picture);
  const chunk = (name: string, data: string) => {
    const bytes = Buffer.alloc(12 + data.length);
    bytes.writeUInt32BE(data.length, 0);
    bytes.write(name + data, 4, 'latin1');
    return bytes;
  };

  it('keeps its picture and loses what tells of a person', () => {
    const head = 33;
    const told = Buffer.concat([
      plain.subarray(0, head),
      chunk('tEXt', 'Author\0A. Rao'),
      chunk('tIME', '1234567'),
      chunk('eXIf', 'GPS'),
      plain.subarray(head),
    ]);
    const bare = Buffer.from(withoutPngMetadata(told));
    expect(bare.includes('A. Rao')).toBe(false);
    expect(bare.includes('GPS')).toBe(false);
    expect(PNG.sync.read(bare).data.equals(PNG.sync.read(plain).data)).toBe(true);
  });

  it('is empty for what is none, and ends with what is cut off', () => {
    expect(withoutPngMetadata(new TextEncoder().encode('no picture'))).toHaveLength(0);
    expect(withoutPngMetadata(plain.subarray(0, 40)).length).toBeLessThanOrEqual(40);
  });
});

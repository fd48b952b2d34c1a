import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClaimColumns, ClaimImportResult, Job } from '../../shared/model/job.ts';
import { createTestService, type TestService } from './harness.ts';

let service: TestService;
beforeEach(() => {
  service = createTestService();
});
afterEach(() => {
  expect(service.bugs).toEqual([]);
  service.close();
});

const none = {
  statement: null,
  channel: null,
  link: null,
  seenAt: null,
  reach: null,
  verdict: null,
  topics: null,
  language: null,
};

async function run(file: string, columns: Partial<ClaimColumns> = {}, isDryRun = false): Promise<Job> {
  const { job } = await service.call('claim.import', { file, columns: { wording: 0, ...none, ...columns }, isDryRun });
  return service.jobEnd(job);
}

async function imported(csv: string | Uint8Array, columns: Partial<ClaimColumns> = {}): Promise<ClaimImportResult> {
  const job = await run(service.addFile('claims.csv', csv), columns);
  if (job.result?.kind !== 'claim.import') throw new Error(JSON.stringify(job.error));
  return job.result;
}

async function wordings(): Promise<string[]> {
  return (await service.call('claim.list', {})).claims.map((claim) => claim.wording);
}

async function countsAreTrue(): Promise<void> {
  for (const { id, sightingCount, lastSeenAt, lastChannel } of (await service.call('claim.list', {})).claims) {
    const { sightings } = await service.call('claim.get', { id });
    expect([sightings.length, sightings[0]?.seenAt ?? null, sightings[0]?.channel ?? '']).toEqual([
      sightingCount,
      lastSeenAt,
      lastChannel,
    ]);
  }
}

const csv = `claim,channel,date,reach
Garlic cures flu,TikTok,2026-11-01,1.2k
GARLIC cures flu!,Radio,2026-11-03,
"Measles is harmless,
says a nurse",Leaflet,2026-11-02,12
Garlic surely cures the flu in children,Radio,,
Garlic cures the flu in children,Blog,,
,Radio,,
Bleach heals,X,yesterday,many
`;
const columns = { channel: 1, seenAt: 2, reach: 3 };

describe('claim.import', () => {
  it('groups the same and near words, and tells each faulty row by its line', async () => {
    const result = await imported(csv, columns);
    expect(result).toMatchObject({ rows: 7, added: 3, sameWords: 1, nearWords: 1, faulty: 2 });
    expect(result.faults).toEqual([
      { line: 8, record: '', message: 'There is no wording in this row.' },
      {
        line: 9,
        record: 'Bleach heals',
        message:
          '"yesterday" cannot be read as a date. Write it as 2026-11-21. "many" cannot be read as a number of people.',
      },
    ]);
    expect(await wordings()).toEqual([
      'Garlic surely cures the flu in children',
      'Measles is harmless,\nsays a nurse',
      'Garlic cures flu',
    ]);
    await countsAreTrue();
  });

  it('counts the same in a dry run and stores nothing', async () => {
    const dry = await run(service.addFile('claims.csv', csv), columns, true);
    expect(dry.result).toMatchObject({ importId: null, rows: 7, added: 3, sameWords: 1, nearWords: 1, faulty: 2 });
    expect([await wordings(), await service.call('import.list', {})]).toEqual([[], { imports: [], total: 0 }]);
  });

  it('adds to claims that are there already, also to those merged into another', async () => {
    const kept = await service.call('claim.add', {
      wording: 'Garlic cures flu',
      sighting: { seenAt: '2026-11-02T00:00:00.000Z', channel: 'Clinic' },
    });
    const merged = await service.call('claim.add', { wording: 'Onions stop influenza' });
    await service.call('claim.merge', { intoId: kept.id, fromId: merged.id });
    expect(
      await imported('claim,channel,date\ngarlic cures flu,Blog,2026-11-01\nonions stop influenza!,X,2026-11-05\n', {
        channel: 1,
        seenAt: 2,
      }),
    ).toMatchObject({ added: 0, sameWords: 2 });
    expect((await service.call('claim.get', { id: kept.id })).claim).toMatchObject({
      sightingCount: 4,
      lastChannel: 'X',
    });
    await countsAreTrue();
  });

  it('shows nothing until it ends, while autosave and lists are answered', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => `Rumour number ${index} about ${index * 7} boxes of garlic`);
    const { job } = await service.call('claim.import', {
      file: service.addFile('claims.csv', `claim\n${rows.join('\n')}\n`),
      columns: { wording: 0, ...none },
    });
    let seen = 0;
    for (;;) {
      const { state } = await service.call('job.get', { id: job });
      const { total } = await service.call('claim.list', { query: 'garlic' });
      if (state !== 'running') break;
      expect(total).toBe(0);
      await service.call('settings.save', { theme: seen % 2 === 0 ? 'dark' : 'light' });
      seen += 1;
      await new Promise((resume) => setTimeout(resume, 15));
    }
    expect(seen).toBeGreaterThan(0);
    expect((await service.call('claim.list', { query: 'garlic' })).total).toBe(500);
  });

  it('leaves nothing behind when it is cancelled', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `Rumour number ${index} about garlic`);
    const { job } = await service.call('claim.import', {
      file: service.addFile('claims.csv', `claim\n${rows.join('\n')}\n`, 2048),
      columns: { wording: 0, ...none },
    });
    while ((await service.call('job.get', { id: job })).done < 20_000)
      await new Promise((resume) => setTimeout(resume, 1));
    await service.call('job.cancel', { id: job });
    expect(await service.jobEnd(job)).toMatchObject({ state: 'cancelled', result: null, error: null });
    const left = ['claim', 'sighting', 'import'].map((table) =>
      service.library.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
    );
    expect(left).toEqual([0, 0, 0]);
  });

  const text = 'claim;channel\nMagnésium guérit l’asthme;Café\n';
  const accented = 'Magnésium guérit l’asthme';
  const latin = Buffer.from(text.replace('’', '\u0092'), 'latin1');
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
  const files: readonly (readonly [string, Uint8Array, string])[] = [
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 LE', wide, 'utf-16le'],
    ['UTF-16 BE', Buffer.from(wide).swap16(), 'utf-16be'],
    ['UTF-16 LE without a byte order mark', wide.subarray(2), 'utf-16le'],
    ['Windows-1252', latin, 'windows-1252'],
  ];
  it.each(files)('reads %s, however the bytes arrive', async (_, bytes, encoding) => {
    const file = service.addFile('claims.csv', bytes, 3);
    expect(await service.call('claim.previewImport', { file })).toMatchObject({
      encoding,
      delimiter: ';',
      columns: ['claim', 'channel'],
      suggested: { wording: 0, channel: 1 },
    });
    expect((await run(file, { channel: 1 })).state).toBe('done');
    expect((await service.call('claim.list', {})).claims).toMatchObject([{ wording: accented, lastChannel: 'Café' }]);
  });

  it('notices far behind the preview that a file is not UTF-8', async () => {
    const padding = 'which people in many towns repeat to each other all day long without any proof for it, '.repeat(8);
    const filler = Array.from({ length: 450 }, (_, index) => `Rumour ${index} of ${index * 13}, ${padding}`).join('\n');
    const bytes = Buffer.from(`claim\n${filler}\nMagn\u00e9sium gu\u00e9rit\n`, 'latin1');
    expect(bytes.length).toBeGreaterThan(300_000);
    await imported(bytes);
    expect((await service.call('claim.list', { query: 'magnesium' })).claims).toMatchObject([
      { wording: 'Magnésium guérit' },
    ]);
  });

  it('keeps UTF-8 for UTF-8 when a byte of it is broken, and names the row', async () => {
    const bytes = Buffer.concat([
      Buffer.from('claim\nMagnésium guérit – vraiment\nBad '),
      Buffer.from([0xff]),
      Buffer.from(' byte\n'),
    ]);
    expect(await imported(bytes)).toMatchObject({
      rows: 2,
      added: 1,
      faults: [{ line: 3, message: expect.stringContaining('no UTF-8 text') as string }],
    });
    expect(await wordings()).toEqual(['Magnésium guérit – vraiment']);
  });

  it('does not cut a wording at a comma that should have been quoted', async () => {
    expect(await imported('claim,channel\nGarlic, onions and lemon cure flu,X\nTea cures flu,X,,\n')).toMatchObject({
      added: 1,
      faults: [{ line: 2, message: expect.stringContaining('This row has 3 cells, and the header 2.') as string }],
    });
    expect(await imported('claim\nSage, mint and thyme cure colds\n')).toMatchObject({ added: 1 });
    expect(await wordings()).toEqual(['Sage, mint and thyme cure colds', 'Tea cures flu']);
  });

  const refused: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['an empty file', '', /empty/],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), /Line 1 begins like a picture/],
    ['a workbook', Buffer.from('504b030414000600', 'hex'), /Line 1 begins like an Excel workbook/],
    ['bytes that are no text', Buffer.from('claim\nfine\nbro\0ken\n'), /Line 3 holds bytes that are no text/],
    ['a web page', '<!doctype html><html><body>Hello</body></html>', /Line 1 begins like a web page/],
    ['JSON', '{"claims": ["a"]}', /Line 1 begins like JSON/],
    ['an open quotation mark', 'claim\nfine\n"never closed\nand on', /line 3 is never closed/],
  ];
  it.each(refused)(
    'refuses %s with a sentence that names the line, and stores nothing',
    async (_, content, sentence) => {
      const file = service.addFile('claims.csv', content);
      expect(await service.reply('claim.previewImport', { file })).toMatchObject({
        ok: false,
        error: { code: 'invalid_input', message: sentence },
      });
      expect(await run(file)).toMatchObject({ state: 'failed', error: { code: 'invalid_input', message: sentence } });
      expect(
        service.library.prepare('SELECT (SELECT count(*) FROM claim) + (SELECT count(*) FROM import)').pluck().get(),
      ).toBe(0);
    },
  );

  it('names the line of an open quotation mark far down in a long file, and leaves nothing of the rows before', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `Rumour ${index} about ${index * 7} boxes`);
    const file = service.addFile(
      'claims.csv',
      `claim\n${rows.join('\n')}\n"never closed\n${'and on\n'.repeat(9)}`,
      4096,
    );
    expect(await run(file)).toMatchObject({ state: 'failed', error: { code: 'invalid_input', message: /line 3002/ } });
    expect(
      service.library.prepare('SELECT (SELECT count(*) FROM claim) + (SELECT count(*) FROM import)').pluck().get(),
    ).toBe(0);
  });

  it('reads no more than 256 KB for a preview', async () => {
    const file = service.addFile('claims.csv', `claim\n${'Garlic cures flu, they say\n'.repeat(40_000)}`);
    expect((await service.call('claim.previewImport', { file })).rows).toHaveLength(10);
  });

  it('refuses a column that is not there', async () => {
    expect(await run(service.addFile('claims.csv', 'claim\nGarlic\n'), { wording: 4 })).toMatchObject({
      state: 'failed',
      error: { fields: { 'columns.wording': 'This file has 1 columns.' } },
    });
  });
});

describe('import.undo', () => {
  it('takes out everything that the import brought, from older claims too', async () => {
    const older = await service.call('claim.add', { wording: 'Garlic cures flu' });
    const { importId } = await imported(csv, columns);
    expect(await service.undoImport(importId ?? '')).toMatchObject({ state: 'undone', kept: 0 });
    expect((await service.call('claim.list', {})).claims).toEqual([older]);
    expect(service.library.prepare('SELECT count(*) FROM shown_sighting').pluck().get()).toBe(1);
    await expect(service.undoImport(importId ?? '')).rejects.toMatchObject({ code: 'conflict' });
  });

  it('leaves claims that somebody has worked on, and tells how many', async () => {
    const { importId } = await imported('claim\nGarlic cures flu\nMeasles is harmless\nBleach heals\nMilk is poison\n');
    const find = async (query: string) => (await service.call('claim.list', { query })).claims[0]?.id ?? '';
    await service.call('draft.create', { title: 'On garlic', claimId: await find('garlic') });
    await service.call('sighting.add', { claimId: await find('milk'), channel: 'Radio' });
    const measles = await service.call('claim.update', {
      id: await find('measles'),
      version: 1,
      statement: 'Measles does no harm.',
    });
    expect(await service.undoImport(importId ?? '')).toMatchObject({ kept: 3 });
    expect(await wordings()).toEqual(['Milk is poison', 'Measles is harmless', 'Garlic cures flu']);
    expect((await service.call('claim.get', { id: measles.id })).claim).toMatchObject({
      importId: null,
      sightingCount: 1,
    });
    await countsAreTrue();
  });

  it('takes separated sightings along', async () => {
    const older = await service.call('claim.add', { wording: 'Garlic cures the flu in children' });
    const { importId } = await imported('claim\nGarlic surely cures the flu in children\n');
    const { sightings } = await service.call('claim.get', { id: older.id });
    const near = sightings.find((sighting) => sighting.grouping === 'near_words');
    expect(await service.call('sighting.separate', { id: near?.id ?? '' })).toMatchObject({
      wording: 'Garlic surely cures the flu in children',
      sightingCount: 1,
    });
    await service.undoImport(importId ?? '');
    expect((await service.call('claim.list', {})).claims).toEqual([older]);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../shared/contract.ts';
import type { Job } from '../../shared/model/job.ts';
import { writeSoundDraft } from './draft-examples.ts';
import { createTestService, type TestService } from './harness.ts';

let service: TestService;
beforeEach(() => {
  service = createTestService();
});
afterEach(() => {
  expect(service.bugs).toEqual([]);
  service.close();
});

async function addClaims(...wordings: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const wording of wordings) ids.push((await service.call('claim.add', { wording })).id);
  return ids;
}

async function endOf(starting: Promise<{ readonly job: string }>): Promise<NonNullable<Job['result']>> {
  const { result, error } = await service.jobEnd((await starting).job);
  if (result === null) throw new Error(error?.message ?? 'no result');
  return result;
}

async function written(starting: Promise<{ readonly job: string }>) {
  const result = await endOf(starting);
  if (result.kind !== 'table.export') throw new Error('no file was written');
  const { fileName, bytes } = await service.call('table.takeFile', { id: result.fileId });
  return { fileName, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

const all = (count: number, filter = {}) => ({ filter, count });

describe('claim.exportTable', () => {
  it('writes a CSV that an import reads as it was', async () => {
    const wordings = [
      '=1+1 is what they pay',
      '\'@mum: garlic, "raw"',
      '- bleach\ncures',
      '\u5927\u849c 🧄 + flu',
      '\uff1dcmd',
      "''quoted''",
    ];
    await addClaims(...wordings);
    const { text: csv } = await written(
      service.call('claim.exportTable', { chosen: all(wordings.length), format: 'csv' }),
    );
    const other = createTestService();
    const file = other.addFile('claims.csv', csv);
    const { suggested } = await other.call('claim.previewImport', { file });
    if (suggested === null) throw new Error('the columns were not recognised');
    const { job } = await other.call('claim.import', { file, columns: suggested });
    expect((await other.jobEnd(job)).result).toMatchObject({ faulty: 0, rows: wordings.length });
    const read = other.library.prepare('SELECT wording FROM sighting').pluck().all();
    expect(new Set(read)).toEqual(new Set(wordings));
    other.close();
  });

  it('keeps verdict, topics, place, reach and who looks after it', async () => {
    const seen = {
      channel: '@parents',
      link: 'https://example.org/1',
      seenAt: '2026-11-20T09:00:00.000Z',
      reach: 1200,
    };
    const { id, version } = await service.call('claim.add', {
      ...{ wording: 'Garlic, "raw", cures flu', topics: ['a; b', 'c\\d'], sighting: seen },
    });
    await service.call('claim.update', { id, version, verdict: 'mostly_true' });
    const nobody = { credentials: '', role: '', organisation: '', specialties: [], isClinician: true };
    const person = await service.call('person.save', { name: '=Eva', ...nobody });
    await endOf(service.call('claim.assign', { chosen: { ids: [id] }, personId: person.id }));
    const { fileName, text: csv } = await written(
      service.call('claim.exportTable', { chosen: { ids: [id] }, format: 'csv' }),
    );
    expect(fileName).toBe('claims-2026-11-21.csv');
    expect(csv).toContain(
      `"Garlic, ""raw"", cures flu",,'@parents,https://example.org/1,2026-11-20T09:00:00.000Z,1200,mostly_true`,
    );
    expect(csv).toContain("'=Eva");
    const other = createTestService();
    const file = other.addFile('claims.csv', csv);
    const { suggested } = await other.call('claim.previewImport', { file });
    const { job } = await other.call('claim.import', {
      file,
      columns: suggested ?? { wording: 0 },
    } as Input<'claim.import'>);
    await other.jobEnd(job);
    const { claims } = await other.call('claim.list', {});
    expect(claims).toMatchObject([{ verdict: 'mostly_true', topics: ['a; b', 'c\\d'], lastChannel: '@parents' }]);
    other.close();
  });

  it('writes JSON with every sighting', async () => {
    const [id = ''] = await addClaims('Garlic cures flu');
    await service.call('sighting.add', { claimId: id, channel: 'Radio' });
    const { text: json } = await written(service.call('claim.exportTable', { chosen: all(1), format: 'json' }));
    const read = JSON.parse(json) as { readonly claims: readonly { readonly sightings: readonly unknown[] }[] };
    expect(read).toMatchObject({ format: 'plainspoken-claims', claims: [{ wording: 'Garlic cures flu' }] });
    expect(read.claims[0]?.sightings).toHaveLength(2);
  });

  it('hands a file over once', async () => {
    const ids = await addClaims('Garlic cures flu');
    const { job } = await service.call('claim.exportTable', { chosen: { ids }, format: 'csv' });
    const { result } = await service.jobEnd(job);
    if (result?.kind !== 'table.export') throw new Error('no result');
    await service.call('table.takeFile', { id: result.fileId });
    expect(await service.reply('table.takeFile', { id: result.fileId })).toMatchObject({
      error: { code: 'not_found' },
    });
  });
});

const bibtex = `@article{mueller2020, title={Masern \\& Röteln: 97\\% – eine Übersicht}, author={Müller, Jörg and 王, 小明}, journal={Ärzteblatt}, year={2020}, doi={10.1000/a_b.1}}
@article{rao2021, title={Second trial}, author={Rao, A.}, journal={Trials}, year={2021}}`;

describe('sources', () => {
  it.each(['bibtex', 'ris', 'csl-json'] as const)('written as %s are read again with their letters', async (format) => {
    await service.call('source.addText', { text: bibtex });
    const { text } = await written(service.call('source.exportTable', { chosen: all(2), format }));
    const other = createTestService();
    const result = await other.call('source.addText', { text });
    expect(result).toMatchObject({ added: 2, faulty: 0 });
    const { sources } = await other.call('source.list', { query: 'Masern' });
    expect(sources[0]?.source).toMatchObject({ title: 'Masern & Röteln: 97% – eine Übersicht', doi: '10.1000/a_b.1' });
    expect(sources[0]?.source.csl.author).toMatchObject([{ family: 'Müller' }, { family: '王' }]);
    other.close();
  });

  it('get a status and a level together, and lose them by one undo', async () => {
    await service.call('source.addText', { text: bibtex });
    const setting = { status: 'disputed', level: 2 } as const;
    const result = await endOf(service.call('source.setAll', { chosen: all(2), ...setting }));
    if (result.kind !== 'table.change') throw new Error('nothing was changed');
    expect(
      (await service.call('source.list', { status: 'disputed' })).sources.map(({ source }) => source.level),
    ).toEqual([2, 2]);
    await service.call('action.undo', { number: result.action ?? 0 });
    expect((await service.call('source.list', { status: 'disputed' })).total).toBe(0);
  });

  it('go into the recycle bin together; one that is there already is told', async () => {
    const { sourceIds } = await service.call('source.addText', { text: bibtex });
    await service.call('source.delete', { id: sourceIds[0] ?? '' });
    const result = await endOf(service.call('source.deleteAll', { chosen: { ids: sourceIds } }));
    expect(result).toMatchObject({ changed: 1, left: [{ reason: 'This source is in the recycle bin already.' }] });
  });
});

describe('drafts and debunks', () => {
  it('are listed as a table, deleted together, and brought back by one undo', async () => {
    const [one, two] = [
      await service.call('draft.create', { title: '=One' }),
      await service.call('draft.create', { title: 'Two' }),
    ];
    const { text } = await written(service.call('draft.exportTable', { chosen: all(2), format: 'csv' }));
    expect(
      text
        .split('\r\n')
        .slice(1, 3)
        .map((line) => line.split(',')[0]),
    ).toEqual(['Two', "'=One"]);
    const result = await endOf(service.call('draft.deleteAll', { chosen: { ids: [one.id, two.id] } }));
    if (result.kind !== 'table.change') throw new Error('nothing was changed');
    expect((await service.call('draft.list', {})).total).toBe(0);
    await service.call('action.undo', { number: result.action ?? 0 });
    expect((await service.call('draft.list', {})).total).toBe(2);
  });

  it('are written as one text with their sources, the approved ones only', async () => {
    const { draft, other } = await writeSoundDraft(service);
    const { contentHash } = await service.call('gate.get', { draftId: draft.id });
    await service.call('gate.approve', { draftId: draft.id, contentHash, personId: other.id });
    const unfinished = await service.call('draft.create', { title: 'Unfinished' });
    const chosen = { ids: [draft.id, unfinished.id] };
    const { fileName, text } = await written(service.call('debunk.exportAll', { chosen, format: 'markdown' }));
    expect(fileName).toBe('debunks-2026-11-21.md');
    expect(text.match(/^# /gm)).toHaveLength(1);
    expect(text).toContain(other.name);
    expect(text).toMatch(/^## Sources$[^]*^- @/m);
    const json = await written(service.call('debunk.exportAll', { chosen, format: 'json' }));
    expect(JSON.parse(json.text)).toMatchObject({ debunks: [{ id: draft.id, approvedBy: other.name }] });
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import references from '../../shared/samples/key-references.csl.json' with { type: 'json' };
import { createTestService, type TestService } from './harness.ts';
import { dumpLibrary } from './library-dump.ts';

const hviid = JSON.stringify(references[0]);
const ris = ['Lind', 'Okafor', 'Sato']
  .map((name, place) => `TY  - JOUR\nAU  - ${name}, A.\nTI  - Paper number ${place}\nPY  - 2020\nER  - \n`)
  .join('\n');

let service: TestService;
let claimId = '';
beforeEach(async () => {
  service = createTestService();
  ({ id: claimId } = await service.call('claim.add', { wording: 'The vaccine causes autism' }));
});
afterEach(() => {
  expect(service.bugs).toEqual([]);
  service.close();
});

const tied = async () => (await service.call('claim.get', { id: claimId })).evidence;
const sources = async () => (await service.call('source.list', {})).total;

async function importFile(content: string) {
  const file = service.addFile('papers.ris', content);
  const { job } = await service.call('source.import', { file, claimId });
  return service.jobEnd(job);
}

async function undoOnce(): Promise<void> {
  const { next } = await service.call('action.list', { limit: 1 });
  const number = next.undo?.number ?? 0;
  while ((await service.call('action.undo', { number })).left > 0) continue;
}

describe('a source that is dropped on a claim', () => {
  it('is added and tied in one step, which one undo takes back and one redo does again', async () => {
    const before = await dumpLibrary(service);
    const result = await service.call('source.addText', { text: hviid, claimId });
    expect(result).toMatchObject({ added: 1, tied: 1 });
    expect((await tied()).map(({ link }) => link)).toEqual([
      { claimId, sourceId: result.sourceIds[0], role: 'supports', note: '' },
    ]);
    await undoOnce();
    expect([await sources(), await tied(), await dumpLibrary(service)]).toEqual([0, [], before]);
    const { next } = await service.call('action.list', { limit: 1 });
    await service.call('action.redo', { number: next.redo?.number ?? 0 });
    expect([await sources(), (await tied()).length]).toEqual([1, 1]);
  });

  it('is tied with all others of its file, and all of it goes back at once', async () => {
    expect(await importFile(ris)).toMatchObject({ state: 'done', result: { records: 3, added: 3, tied: 3 } });
    expect(await tied()).toHaveLength(3);
    await undoOnce();
    expect([await sources(), await tied()]).toEqual([0, []]);
  });

  it('goes with its file when its import is taken back, unless somebody has worked on it or its tie', async () => {
    const importId = async () => {
      const { result } = await importFile(ris);
      return result?.kind === 'source.import' ? (result.importId ?? '') : '';
    };
    expect(await service.undoImport(await importId())).toMatchObject({ state: 'undone', kept: 0 });
    expect([await sources(), await tied()]).toEqual([0, []]);
    await undoOnce();
    expect([await sources(), (await tied()).length]).toEqual([3, 3]);
    await undoOnce();

    const second = await importId();
    service.advance(1000);
    const [one, two] = (await tied()).map(({ link }) => link);
    const { id: other } = await service.call('claim.add', { wording: 'Garlic cures influenza' });
    await service.call('evidence.attach', { claimId, sourceId: one?.sourceId ?? '', role: 'contradicts', note: '' });
    await service.call('evidence.attach', {
      claimId: other,
      sourceId: two?.sourceId ?? '',
      role: 'supports',
      note: '',
    });
    expect(await service.undoImport(second)).toMatchObject({ kept: 2 });
    expect((await tied()).map(({ link }) => link.sourceId).sort()).toEqual([one?.sourceId, two?.sourceId].sort());
  });

  it('is only tied when the library has it, and stays what it was to the claim when it was tied', async () => {
    const { sourceIds } = await service.call('source.addText', { text: hviid });
    const [sourceId = ''] = sourceIds;
    expect(await service.call('source.addText', { text: hviid, claimId })).toMatchObject({
      added: 0,
      tied: 1,
      sourceIds,
    });
    await undoOnce();
    expect([await sources(), await tied()]).toEqual([1, []]);
    await service.call('evidence.attach', { claimId, sourceId, role: 'myth_origin', note: 'retracted' });
    expect(await service.call('source.addText', { text: hviid, claimId })).toMatchObject({ added: 0, tied: 0 });
    expect((await tied())[0]?.link).toMatchObject({ role: 'myth_origin', note: 'retracted' });
  });

  it('leaves nothing behind when the claim is not there any more, or when there are too many', async () => {
    const before = await dumpLibrary(service);
    const many = Array.from({ length: 201 }, (_, place) => `10.1000/paper.${place}`).join('\n');
    await expect(service.call('source.addText', { text: many, claimId })).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.stringContaining('at most 200 can be tied') as string,
    });
    expect(await dumpLibrary(service)).toEqual(before);
    await service.call('claim.delete', { id: claimId });
    await expect(service.call('source.addText', { text: hviid, claimId })).rejects.toMatchObject({ code: 'not_found' });
    expect(await importFile(ris)).toMatchObject({ state: 'failed', error: { code: 'not_found' } });
    expect(await sources()).toBe(0);
  });

  it('tells nothing of ties where no claim was named', async () => {
    expect(await service.call('source.addText', { text: hviid })).not.toHaveProperty('tied');
  });
});

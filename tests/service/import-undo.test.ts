import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTestService, type TestService } from './harness.ts';

let service: TestService;
beforeEach(() => {
  service = createTestService();
});
afterEach(() => service.close());

const none = { statement: null, channel: null, link: null, seenAt: null, reach: null };
const columns = { wording: 0, ...none, verdict: null, topics: null, language: null };
const manyWords = Array.from({ length: 3000 }, (_, place) => `Garlic number ${place} cures illness ${place * 7}`);

async function importWordings(wordings: readonly string[]): Promise<string> {
  const file = service.addFile('claims.csv', ['claim', ...wordings].join('\n'));
  const { job } = await service.call('claim.import', { file, columns });
  const { result } = await service.jobEnd(job);
  return result?.kind === 'claim.import' ? (result.importId ?? '') : '';
}

it('keeps a claim that somebody works on while its import is taken back, and answers in between', async () => {
  const id = await importWordings(manyWords);
  const { claims } = await service.call('claim.list', { limit: 2, offset: 2998 });
  const undoing = service.undoImport(id);
  let isDone = false;
  void undoing.then(() => {
    isDone = true;
  });
  // Let the first step be taken: the oldest claims are looked at by then.
  await new Promise((resume) => setImmediate(resume));
  const [last, first] = claims.map((claim) => claim.id);
  await service.call('draft.create', { title: 'Garlic', claimId: first ?? '' });
  await service.call('sighting.add', { claimId: last ?? '', channel: 'Radio' });
  expect(isDone).toBe(false);
  expect(await undoing).toMatchObject({ state: 'undone', kept: 2 });
  expect((await service.call('claim.list', {})).claims.map((claim) => claim.id)).toEqual([last, first]);
});

it('takes its sightings off many older claims, as one action that undo gives back', async () => {
  await importWordings(manyWords.slice(0, 400));
  const before = await service.call('claim.list', { limit: 200 });
  const id = await importWordings(manyWords.slice(0, 400));
  const grown = await service.call('claim.list', { limit: 200 });
  expect(grown.claims.every(({ sightingCount }) => sightingCount === 2)).toBe(true);
  await service.undoImport(id);
  const counts = ({ claims }: typeof before) => claims.map(({ sightingCount, wording }) => [wording, sightingCount]);
  expect(counts(await service.call('claim.list', { limit: 200 }))).toEqual(counts(before));
  await turnBack();
  expect(counts(await service.call('claim.list', { limit: 200 }))).toEqual(counts(grown));
  expect((await service.call('import.list', {})).imports.map(({ state }) => state)).toEqual(['done', 'done']);
});

it('refuses a second import while one is being taken back, and changes nothing', async () => {
  const [one, two] = [await importWordings(manyWords), await importWordings(['Bleach heals'])];
  const undoing = service.undoImport(one);
  await new Promise((resume) => setImmediate(resume));
  await expect(service.undoImport(two)).rejects.toMatchObject({ code: 'conflict' });
  await undoing;
  expect(await service.undoImport(two)).toMatchObject({ state: 'undone' });
});

async function turnBack(): Promise<void> {
  const number = (await service.call('action.list', {})).next.undo?.number ?? 0;
  for (;;) if ((await service.call('action.undo', { number })).left === 0) return;
}

it('tells how far it has come, and puts everything back when it is cancelled', async () => {
  const id = await importWordings(manyWords);
  const shown = () => service.call('claim.list', { limit: 200 });
  const before = await shown();
  const { job } = await service.call('import.undo', { id });
  await new Promise((resume) => setImmediate(resume));
  expect(await service.call('job.get', { id: job })).toMatchObject({ state: 'running', total: 6000 });
  expect((await service.call('job.get', { id: job })).done).toBeGreaterThan(0);
  await service.call('job.cancel', { id: job });
  expect(await service.jobEnd(job)).toMatchObject({ state: 'cancelled', error: null });
  expect(await shown()).toEqual(before);
  expect((await service.call('import.list', {})).imports).toMatchObject([{ state: 'done' }]);
  expect(await service.undoImport(id)).toMatchObject({ state: 'undone', kept: 0 });
});

it('cannot be done again by half when it is cancelled after it has changed something', async () => {
  await importWordings(manyWords);
  const id = await importWordings(manyWords);
  const counts = async () =>
    (await service.call('claim.list', { limit: 200 })).claims.map((claim) => claim.sightingCount);
  const before = await counts();
  const { job } = await service.call('import.undo', { id });
  const isUnderWay = () => service.library.prepare(`SELECT 1 FROM action WHERE command = 'import.undo'`).get();
  while (isUnderWay() === undefined) await new Promise((resume) => setImmediate(resume));
  await service.call('job.cancel', { id: job });
  expect(await service.jobEnd(job)).toMatchObject({ state: 'cancelled', error: null });
  expect(await counts()).toEqual(before);
  expect((await service.call('action.list', {})).next).toMatchObject({ undo: { command: 'claim.import' }, redo: null });
  expect(await service.undoImport(id)).toMatchObject({ state: 'undone' });
});

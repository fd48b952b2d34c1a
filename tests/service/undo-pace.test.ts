import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Connection } from '../../db/open-library.ts';
import { createTestService, type TestService } from './harness.ts';
import { dumpLibrary } from './library-dump.ts';

const rows = 700;
/** A step turns fifty rows; what belongs to one row may be a few more. */
const limitRows = 100;
const columns = {
  ...{ wording: 0, statement: null, channel: null, link: null, seenAt: null },
  ...{ reach: null, verdict: null, topics: null, language: null },
};

let service: TestService;
beforeEach(async () => {
  service = createTestService({ libraryFile: ':memory:' });
  const wordings = Array.from({ length: rows }, (_, row) => `Remedy ${row} heals illness ${row * 37} in a day`);
  const file = service.addFile('claims.csv', `claim\n${wordings.join('\n')}\n`);
  await service.jobEnd((await service.call('claim.import', { file, columns })).job);
  const chosen = { filter: { query: '' }, count: rows };
  await service.jobEnd((await service.call('claim.tag', { chosen, add: ['flu'], remove: [] })).job);
});
afterEach(() => {
  service.close();
  expect(service.bugs).toEqual([]);
});

async function turn(way: 'undo' | 'redo', mostCalls = Number.POSITIVE_INFINITY): Promise<number> {
  const { next } = await service.call('action.list', { limit: 1 });
  const number = next[way]?.number ?? 0;
  for (let calls = 1; ; calls += 1) {
    const { left } = await service.call(`action.${way}`, { number });
    if (left === 0 || calls >= mostCalls) return left;
  }
}

/** The largest number of rows that one statement of `work` wrote or gave back, and how often the rows of an action were added up. */
async function largestStatement(library: Connection, work: () => Promise<unknown>): Promise<number> {
  const prepare = library.prepare.bind(library);
  let largest = 0;
  const watch = (statement: object): object =>
    new Proxy(statement, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return (...given: unknown[]) => {
          const result: unknown = Reflect.apply(method, target, given);
          if (result === target) return watch(target);
          if (name === 'run') largest = Math.max(largest, (result as { changes: number }).changes);
          if (name === 'all') largest = Math.max(largest, (result as unknown[]).length);
          return result;
        };
      },
    });
  Reflect.set(library, 'prepare', (sql: string) => watch(prepare(sql)));
  await work();
  Reflect.set(library, 'prepare', prepare);
  return largest;
}

const sizeOfAction = () =>
  service.library
    .prepare(
      `SELECT size_characters - (SELECT sum(coalesce(length(before), 0) + coalesce(length(after), 0))
         FROM action_change WHERE action_number = number) FROM action ORDER BY number DESC LIMIT 1`,
    )
    .pluck()
    .get();

it('turns a large action round and back without one statement that takes many rows, the last one neither', async () => {
  const tagged = await dumpLibrary(service);
  let undone: unknown;
  for (const way of ['undo', 'redo', 'undo', 'redo'] as const) {
    expect(await largestStatement(service.library, () => turn(way))).toBeLessThanOrEqual(limitRows);
    const dump = await dumpLibrary(service);
    if (way === 'redo') expect(dump).toEqual(tagged);
    else undone ??= dump;
    if (way === 'undo') expect(dump).toEqual(undone);
    // What is counted while it goes on is what adding it up gives: it decides when old actions are forgotten.
    expect(sizeOfAction()).toBe(0);
  }
});

const totalChanges = () => Number(service.library.prepare('SELECT total_changes()').pluck().get());
const keptChanges = (library: Connection) =>
  Number(library.prepare('SELECT count(*) FROM action_change').pluck().get());

it('forgets a large action at once, and takes its rows out a few at a time', async () => {
  await turn('undo');
  const before = totalChanges();
  await service.call('claim.add', { wording: 'Honey cures measles' });
  // Rows that go with another count too.
  expect(totalChanges() - before).toBeLessThan(3 * limitRows);
  const { actions, total, next } = await service.call('action.list', {});
  expect([actions.map(({ command }) => command), total, next.redo]).toEqual([['claim.add', 'claim.import'], 2, null]);
  await expect.poll(() => keptChanges(service.library)).toBeLessThan(20);
  expect(service.library.prepare('SELECT count(*) FROM action').pluck().get()).toBe(2);
});

it('goes on forgetting with the next action, when the app was closed before all was gone', async () => {
  await turn('undo');
  await service.call('claim.add', { wording: 'Honey cures measles' });
  // As if the app had been closed here, and opened again.
  const left = new Database(service.library.serialize());
  const again = createTestService({ open: () => left });
  expect(keptChanges(left)).toBeGreaterThan(limitRows);
  await again.call('claim.add', { wording: 'Honey cures mumps' });
  await expect.poll(() => keptChanges(left)).toBeLessThan(20);
  again.close();
});

it('leaves nothing half turned when one row far into it is not as it was left, in either direction', async () => {
  const first = service.library
    .prepare(
      `SELECT json_extract(row_key, '$.id') FROM action_change WHERE table_name = 'claim' ORDER BY action_number DESC, place`,
    )
    .pluck();
  for (const way of ['undo', 'redo'] as const) {
    const id = first.get();
    const topics = service.library.prepare('SELECT topics FROM claim WHERE id = ?').pluck().get(id);
    const set = service.library.prepare('UPDATE claim SET topics = ? WHERE id = ?');
    set.run('["elsewhere"]', id);
    const before = await dumpLibrary(service);
    await expect(turn(way)).rejects.toMatchObject({ code: 'conflict' });
    expect(await dumpLibrary(service)).toEqual(before);
    set.run(topics, id);
    expect(await turn(way)).toBe(0);
    expect((await service.call('claim.list', { topic: 'flu' })).total).toBe(way === 'undo' ? 0 : rows);
  }
});

it('goes on where it was broken off, in either direction', async () => {
  const tagged = await dumpLibrary(service);
  expect(await turn('undo', 1)).toBeGreaterThan(0);
  await turn('undo');
  expect((await service.call('claim.list', { topic: 'flu' })).total).toBe(0);
  expect(await turn('redo', 1)).toBeGreaterThan(0);
  await turn('redo');
  expect(await dumpLibrary(service)).toEqual(tagged);
});

it('goes on with what an earlier version left, whose marks began anew with each turn', async () => {
  const tagged = await dumpLibrary(service);
  const swap = 'UPDATE action_change SET is_turned = 1 - is_turned';
  await turn('undo');
  service.library.exec(swap);
  expect(await turn('redo', 1)).toBeGreaterThan(0);
  await turn('redo');
  expect(await dumpLibrary(service)).toEqual(tagged);
  service.library.exec(swap);
  await turn('undo', 1);
  await turn('undo');
  expect((await service.call('claim.list', { topic: 'flu' })).total).toBe(0);
});

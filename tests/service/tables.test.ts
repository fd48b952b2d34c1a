import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../shared/contract.ts';
import type { TableChangeResult } from '../../shared/model/table.ts';
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

type Changing =
  | 'claim.tag'
  | 'claim.assign'
  | 'claim.mergeAll'
  | 'claim.deleteAll'
  | 'source.setAll'
  | 'draft.deleteAll';

async function change<Name extends Changing>(name: Name, input: Input<Name>): Promise<TableChangeResult> {
  const { job } = (await service.call(name, input)) as { readonly job: string };
  const end = await service.jobEnd(job);
  if (end.result?.kind !== 'table.change') throw new Error(end.error?.message ?? 'no result');
  return end.result;
}

async function addPerson(name: string): Promise<string> {
  const nobody = { credentials: '', role: '', organisation: '', specialties: [], isClinician: true };
  return (await service.call('person.save', { name, ...nobody })).id;
}

const all = (count: number, filter = {}) => ({ filter, count });

describe('claim.tag', () => {
  it('adds topics and takes others away, and tells what became of each', async () => {
    const [garlic, onions, bleach] = await addClaims(
      'Garlic cures flu',
      'Onions draw out toxins',
      'Bleach cures covid',
    );
    await service.call('claim.delete', { id: bleach ?? '' });
    await change('claim.tag', { chosen: { ids: [garlic ?? ''] }, add: ['kitchen', 'old'] });
    const ids = [garlic ?? '', onions ?? '', bleach ?? '', service.newId()];
    const result = await change('claim.tag', { chosen: { ids }, add: ['kitchen', 'flu'], remove: ['old'] });
    expect(result).toMatchObject({ total: 4, changed: 2, leftCount: 2, isStopped: false });
    expect(result.left.map(({ name, reason }) => [name, reason])).toEqual([
      ['Bleach cures covid', expect.stringContaining('recycle bin')],
      ['', expect.stringContaining('no such claim')],
    ]);
    const { claims } = await service.call('claim.list', { topic: 'kitchen' });
    expect(claims.map(({ topics }) => topics)).toEqual([
      ['kitchen', 'flu'],
      ['kitchen', 'flu'],
    ]);
    expect(await service.call('claim.topics', {})).toEqual([
      { topic: 'flu', claims: 2 },
      { topic: 'kitchen', claims: 2 },
    ]);
  });

  it('leaves a claim that would have too many topics, with the reason', async () => {
    const [id = ''] = await addClaims('Garlic cures flu');
    const many = Array.from({ length: 20 }, (_, number) => `topic ${number}`);
    await change('claim.tag', { chosen: { ids: [id] }, add: many });
    const result = await change('claim.tag', { chosen: { ids: [id] }, add: ['one more'] });
    expect(result).toMatchObject({ changed: 0, leftCount: 1, action: null });
    expect(result.left[0]?.reason).toContain('21 topics; at most 20');
  });

  it('refuses a change that names no topic', async () => {
    const [id = ''] = await addClaims('Garlic cures flu');
    expect(await service.reply('claim.tag', { chosen: { ids: [id] } })).toMatchObject({
      error: { code: 'invalid_input' },
    });
  });

  it('is one action: one undo takes it back from all claims, one redo does it again', async () => {
    const ids = await addClaims('Garlic cures flu', 'Onions draw out toxins');
    const { action } = await change('claim.tag', { chosen: { ids }, add: ['kitchen'] });
    const { next } = await service.call('action.list', {});
    expect(next.undo).toMatchObject({ number: action, command: 'claim.tag' });
    await service.call('action.undo', { number: action ?? 0 });
    expect(await service.call('claim.topics', {})).toEqual([]);
    await service.call('action.redo', { number: action ?? 0 });
    expect((await service.call('claim.list', { topic: 'kitchen' })).total).toBe(2);
  });
});

describe('rows chosen by a filter', () => {
  it('are all that it finds but the excepted ones', async () => {
    const [, onions = ''] = await addClaims('Garlic cures flu', 'Onions cure flu', 'Bleach cures covid');
    const chosen = { ...all(1, { query: 'flu' }), exceptIds: [onions] };
    expect(await change('claim.deleteAll', { chosen })).toMatchObject({ total: 1, changed: 1 });
    const left = await service.call('claim.list', {});
    expect(left.claims.map(({ wording }) => wording)).toEqual(['Bleach cures covid', 'Onions cure flu']);
  });

  it('are refused when the list has changed since the person saw it', async () => {
    await addClaims('Garlic cures flu', 'Onions cure flu');
    const reply = await service.reply('claim.deleteAll', { chosen: all(1, { query: 'flu' }) });
    expect(reply).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect((await service.call('claim.list', {})).total).toBe(2);
  });

  it('change in steps that are one action, though each step changes what the filter finds', async () => {
    const insert = service.library.transaction(() => {
      const now = service.now().toISOString();
      const add = service.library.prepare(
        `INSERT INTO claim (id, created_at, updated_at, version, wording, statement, language, verdict, topics, is_sample, fingerprint)
         VALUES (@id, @now, @now, 1, @wording, '', 'en', 'unrated', '[]', 0, @wording)`,
      );
      for (let number = 0; number < 3000; number += 1)
        add.run({ id: service.newId(), now, wording: `Rumour ${number}` });
    });
    insert();
    const person = await addPerson('Eva Beispiel');
    const { job } = await service.call('claim.assign', { chosen: all(3000, { assignee: 'nobody' }), personId: person });
    // Another change comes in between the steps.
    const [extra = ''] = await addClaims('Garlic cures flu');
    const { result } = await service.jobEnd(job);
    expect(result).toMatchObject({ changed: 3000, leftCount: 0 });
    expect((await service.call('claim.list', { assignee: person })).total).toBe(3000);
    expect((await service.call('claim.list', { assignee: 'nobody' })).claims.map(({ id }) => id)).toEqual([extra]);
  });

  it('keep what was done when somebody stops it, and say so', async () => {
    const insert = service.library.prepare(
      `INSERT INTO claim (id, created_at, updated_at, version, wording, statement, language, verdict, topics, is_sample, fingerprint)
       VALUES (@id, @now, @now, 1, @id, '', 'en', 'unrated', '[]', 0, @id)`,
    );
    const now = service.now().toISOString();
    service.library.transaction(() => {
      for (let number = 0; number < 3000; number += 1) insert.run({ id: service.newId(), now });
    })();
    const { job } = await service.call('claim.deleteAll', { chosen: all(3000) });
    await service.call('job.cancel', { id: job });
    const { state, result } = await service.jobEnd(job);
    if (result?.kind !== 'table.change') throw new Error('no result');
    expect([state, result.isStopped]).toEqual(['done', true]);
    expect((await service.call('claim.list', {})).total).toBe(3000 - result.changed);
    await undoWhole(result.action ?? 0);
    expect((await service.call('claim.list', {})).total).toBe(3000);
  });
});

/** Many rows are taken back in several steps. */
async function undoWhole(number: number): Promise<void> {
  for (;;) if ((await service.call('action.undo', { number })).left === 0) return;
}

describe('claim.topics', () => {
  it('does not offer a topic of which every claim is in the recycle bin', async () => {
    const insert = service.library.prepare(
      `INSERT INTO claim (id, created_at, updated_at, version, wording, statement, language, verdict, topics, is_sample, fingerprint, deleted_at)
       VALUES (@id, @now, @now, 1, @id, '', 'en', 'unrated', '["gone"]', 0, @id, @now)`,
    );
    const now = service.now().toISOString();
    service.library.transaction(() => {
      for (let number = 0; number < 5000; number += 1) insert.run({ id: service.newId(), now });
    })();
    await service.call('claim.add', { wording: 'Garlic cures flu', topics: ['kitchen'] });
    expect(await service.call('claim.topics', {})).toEqual([{ topic: 'kitchen', claims: 1 }]);
  });
});

describe('claim.assign', () => {
  it('gives claims to a person and to nobody again', async () => {
    const ids = await addClaims('Garlic cures flu', 'Onions cure flu');
    const person = await addPerson('Eva Beispiel');
    await change('claim.assign', { chosen: { ids }, personId: person });
    expect((await service.call('claim.list', { assignee: person })).total).toBe(2);
    expect((await service.call('claim.get', { id: ids[0] ?? '' })).claim.assigneeId).toBe(person);
    const result = await change('claim.assign', { chosen: { ids: ids.slice(1) }, personId: null });
    expect(result).toMatchObject({ changed: 1 });
    expect((await service.call('claim.list', { assignee: 'nobody' })).total).toBe(1);
  });

  it('refuses a person who is not there', async () => {
    const ids = await addClaims('Garlic cures flu');
    const reply = await service.reply('claim.assign', { chosen: { ids }, personId: service.newId() });
    expect(reply).toMatchObject({ error: { code: 'not_found' } });
  });

  it('counts the claims of a person who was deleted as nobody’s', async () => {
    const ids = await addClaims('Garlic cures flu');
    const person = await addPerson('Eva Beispiel');
    await change('claim.assign', { chosen: { ids }, personId: person });
    await service.call('person.delete', { id: person });
    expect((await service.call('claim.list', { assignee: 'nobody' })).claims[0]?.assigneeId).toBeNull();
    expect((await service.call('claim.list', { assignee: person })).total).toBe(0);
  });
});

describe('claim.mergeAll', () => {
  it('makes sightings of all of them, and one undo takes them apart', async () => {
    const [into = '', ...fromIds] = await addClaims('Garlic cures flu', 'Garlic heals flu', 'Garlic ends flu');
    const { changed, action } = await change('claim.mergeAll', { intoId: into, fromIds });
    expect(changed).toBe(2);
    expect((await service.call('claim.get', { id: into })).sightings).toHaveLength(3);
    expect((await service.call('claim.list', {})).total).toBe(1);
    await service.call('action.undo', { number: action ?? 0 });
    expect((await service.call('claim.list', {})).total).toBe(3);
  });

  it('merges none of them when one is gone', async () => {
    const [into = '', from = '', gone = ''] = await addClaims(
      'Garlic cures flu',
      'Garlic heals flu',
      'Garlic ends flu',
    );
    await service.call('claim.delete', { id: gone });
    const { job } = await service.call('claim.mergeAll', { intoId: into, fromIds: [from, gone] });
    expect(await service.jobEnd(job)).toMatchObject({ state: 'failed', error: { code: 'not_found' } });
    expect((await service.call('claim.list', {})).total).toBe(2);
  });
});

describe('claim.ids', () => {
  it('gives one stretch of the log in its order', async () => {
    const ids = await addClaims('one', 'two', 'three', 'four');
    const stretch = await service.call('claim.ids', { offset: 1, limit: 2 });
    expect(stretch.ids).toEqual([ids[2], ids[1]]);
  });
});

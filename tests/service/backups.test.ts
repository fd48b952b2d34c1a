import { existsSync, mkdirSync, readdirSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupFolder } from '../../db/backup.ts';
import { inspectLibrary } from '../../db/inspect-library.ts';
import { createKept, type KeptLibrary, type OpenedKept } from './kept-library.ts';

/** A thread takes a second to start on a busy machine. */
const patient = { timeout: 20_000 };

let kept: KeptLibrary;
beforeEach(() => {
  kept = createKept();
});
afterEach(() => {
  kept.remove();
  expect(kept.bugs).toEqual([]);
});

const dayMs = 86_400_000;
const later = (milliseconds: number) => {
  kept.clock.now = new Date(kept.clock.now.getTime() + milliseconds);
};

async function countBackups(service: OpenedKept): Promise<number> {
  return (await service.call('backup.list', {})).backups.length;
}

describe('a schedule', () => {
  it('makes a backup when none is there or the last is a day old, and not sooner', async () => {
    const service = await kept.open();
    for (const [wait, count] of [
      [0, 1],
      [dayMs / 2, 1],
      [dayMs / 2, 2],
    ] as const) {
      later(wait);
      kept.tick();
      await expect.poll(() => countBackups(service), patient).toBe(count);
    }
  });

  it('tells the person when a backup fails, and keeps those that are there', async () => {
    const service = await kept.open();
    await service.job('backup.create', {});
    const folder = backupFolder(kept.file);
    const [name = ''] = readdirSync(folder);
    later(dayMs);
    // A file where the folder should be: nothing can be written there.
    const aside = join(kept.folder, 'aside');
    renameSync(folder, aside);
    writeFileSync(folder, '');
    kept.tick();
    await expect.poll(async () => (await service.call('library.state', {})).notices, patient).toHaveLength(1);
    const [notice] = (await service.call('library.state', {})).notices;
    expect(notice).toMatchObject({ kind: 'backup_failed' });
    expect(notice?.detail).not.toBe('');
    await service.call('library.dismissNotice', { id: notice?.id ?? '' });
    expect((await service.call('library.state', {})).notices).toEqual([]);
    expect(readdirSync(aside)).toEqual([name]);
  });
});

describe('a backup', () => {
  it('is listed with what it holds, the newest first', async () => {
    const service = await kept.open();
    await service.call('claim.add', { wording: 'Garlic cures influenza' });
    const made = await service.job('backup.create', {});
    expect(made).toMatchObject({ state: 'done', result: { kind: 'backup.create', backup: { claims: 1, drafts: 0 } } });
    later(dayMs);
    await service.call('draft.create', { title: 'An answer' });
    await service.job('backup.create', {});
    const { backups } = await service.call('backup.list', {});
    expect(backups.map(({ claims, drafts, madeAt }) => [claims, drafts, madeAt])).toEqual([
      [1, 1, '2026-11-22T08:12:00.000Z'],
      [1, 0, '2026-11-21T08:12:00.000Z'],
    ]);
  });

  it('is made while the service answers others', async () => {
    const service = await kept.open();
    const { job } = await service.call('backup.create', {});
    let answered = 0;
    while ((await service.call('job.get', { id: job })).state === 'running') {
      await service.call('claim.list', {});
      answered += 1;
      await new Promise((resume) => setTimeout(resume, 5));
    }
    expect(answered).toBeGreaterThan(1);
  });

  it('is made beside another that runs, of this program or of another one, and neither disturbs the other', async () => {
    const service = await kept.open();
    const other = join(backupFolder(kept.file), '0001_2026-11-21T08-12-00.000Z.1.part');
    mkdirSync(backupFolder(kept.file));
    // Process 1 lives as long as the system.
    writeFileSync(other, 'what another program is writing');
    const left = join(backupFolder(kept.file), '0001_2026-11-21T08-12-00.000Z.part');
    writeFileSync(left, 'what an earlier app left behind');
    const ended = await Promise.all([service.job('backup.create', {}), service.job('backup.create', {})]);
    expect(ended.map(({ state, error }) => [state, error])).toEqual([
      ['done', null],
      ['done', null],
    ]);
    expect(await countBackups(service)).toBe(2);
    expect([existsSync(other), existsSync(left)]).toEqual([true, false]);
  });

  it('is cancelled at once while it waits for another, which goes on', async () => {
    const service = await kept.open();
    const first = await service.call('backup.create', {});
    const second = await service.call('backup.create', {});
    await service.call('job.cancel', { id: second.job });
    // A thread takes longer to start than one turn.
    await new Promise((resume) => setImmediate(resume));
    expect(await service.call('job.get', { id: first.job })).toMatchObject({ state: 'running' });
    expect(await service.call('job.get', { id: second.job })).toMatchObject({ state: 'cancelled' });
    expect(await service.job('backup.create', {})).toMatchObject({ state: 'done' });
    expect(await service.call('job.get', { id: first.job })).toMatchObject({ state: 'done' });
    expect((await service.call('backup.list', {})).backups).toHaveLength(2);
  });

  it('is verified again on request, and a damaged one is called so', async () => {
    const service = await kept.open();
    await service.job('backup.create', {});
    const id = (await service.call('backup.list', {})).backups[0]?.id ?? '';
    expect((await service.job('backup.verify', { id })).result).toMatchObject({ isWhole: true, claims: 0 });
    truncateSync(join(backupFolder(kept.file), `${id}.plainspoken`), 30_000);
    expect((await service.job('backup.verify', { id })).result).toMatchObject({ isWhole: false });
    expect(await service.job('backup.restore', { id })).toMatchObject({
      state: 'failed',
      error: { code: 'library_corrupt' },
    });
    expect((await service.call('library.state', {})).mode).toBe('writing');
  });
});

describe('a restore', () => {
  it('brings back what the backup holds without a restart, and keeps what it replaced', async () => {
    const service = await kept.open();
    await service.call('claim.add', { wording: 'Garlic cures influenza' });
    await service.job('backup.create', {});
    await service.call('claim.add', { wording: 'Honey cures measles' });
    const id = (await service.call('backup.list', {})).backups[0]?.id ?? '';
    const restored = await service.job('backup.restore', { id });
    expect(restored).toMatchObject({ state: 'done', result: { kind: 'backup.restore' } });
    const { claims } = await service.call('claim.list', {});
    expect(claims.map(({ wording }) => wording)).toEqual(['Garlic cures influenza']);
    const keptAs = restored.result?.kind === 'backup.restore' ? (restored.result.keptAs ?? '') : '';
    expect(inspectLibrary(join(kept.folder, keptAs))).toMatchObject({ isWhole: true, claims: 2 });
    await service.call('claim.add', { wording: 'Written after the restore' });
    expect(readdirSync(kept.folder).filter((name) => /copying|next/.test(name))).toEqual([]);
  });

  it('waits for nothing and loses nothing when commands come meanwhile', async () => {
    const service = await kept.open();
    await service.job('backup.create', {});
    const id = (await service.call('backup.list', {})).backups[0]?.id ?? '';
    const { job } = await service.call('backup.restore', { id });
    const written = await service.call('claim.add', { wording: 'Typed while the backup was put in place' });
    expect(await service.call('job.get', { id: job })).toMatchObject({ state: 'done' });
    expect((await service.call('claim.list', {})).claims.map(({ id }) => id)).toEqual([written.id]);
  });

  it('ends a swap that a power cut broke off', async () => {
    const service = await kept.open();
    await service.call('claim.add', { wording: 'Garlic cures influenza' });
    service.close();
    renameSync(kept.file, `${kept.file}.next`);
    const again = await kept.open();
    expect((await again.call('claim.list', {})).total).toBe(1);
    expect(existsSync(`${kept.file}.next`)).toBe(false);
  });
});

it('names no backup that is not there, and takes no path for one', async () => {
  const service = await kept.open();
  await expect(service.call('backup.restore', { id: '0001_2026-01-01T00-00-00.000Z' })).rejects.toMatchObject({
    code: 'not_found',
  });
  await expect(service.call('backup.restore', { id: '../library' })).rejects.toMatchObject({ code: 'invalid_input' });
});

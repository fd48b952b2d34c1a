import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupFolder } from '../../db/backup.ts';
import { inspectLibrary } from '../../db/inspect-library.ts';
import { openLibrary } from '../../db/open-library.ts';
import { mountSmallDisk, readOnlyCopy } from '../browser/small-disk.ts';
import { createKept, type KeptLibrary, type OpenedKept } from './kept-library.ts';

/** A thread takes a second to start on a busy machine. */
const patient = { timeout: 20_000 };

let kept: KeptLibrary;
let service: OpenedKept;
beforeEach(async () => {
  kept = createKept();
  service = await kept.open();
  await service.call('claim.add', { wording: 'Garlic cures influenza' });
});
afterEach(() => {
  kept.remove();
  expect(kept.bugs).toEqual([]);
});

const saveTo = (path: string) => service.job('backup.save', { place: kept.files.registerPlace(path) });

/** A folder that plays the other disk. */
function stick(): string {
  const folder = join(kept.folder, 'stick');
  mkdirSync(folder);
  return folder;
}

describe('a backup that is saved elsewhere', () => {
  it('is a whole library under the name that was chosen, and nothing else lies there', async () => {
    const folder = stick();
    const target = join(folder, 'monday.plainspoken');
    expect(await saveTo(target)).toMatchObject({
      state: 'done',
      result: { kind: 'backup.save', fileName: 'monday.plainspoken', claims: 1, drafts: 0, sources: 0 },
    });
    expect(readdirSync(folder)).toEqual(['monday.plainspoken']);
    expect(inspectLibrary(target, 'full')).toMatchObject({ isWhole: true, claims: 1 });
    openLibrary(target).close();
    expect((await service.call('backup.list', {})).backups).toEqual([]);
  });

  it('takes the place of an earlier one only when it is whole', async () => {
    const target = join(stick(), 'library.plainspoken');
    await saveTo(target);
    await service.call('claim.add', { wording: 'Honey cures measles' });
    await saveTo(target);
    expect(inspectLibrary(target)).toMatchObject({ isWhole: true, claims: 2 });
    const before = readFileSync(target);
    const { job } = await service.call('backup.save', { place: kept.files.registerPlace(target) });
    await service.call('job.cancel', { id: job });
    await expect.poll(async () => (await service.call('job.get', { id: job })).state, patient).toBe('cancelled');
    expect(readFileSync(target).equals(before)).toBe(true);
    await expect.poll(() => readdirSync(join(kept.folder, 'stick')), patient).toEqual(['library.plainspoken']);
  });

  it('goes over what a broken-off one left behind', async () => {
    const target = join(stick(), 'library.plainspoken');
    writeFileSync(`${target}.part`, 'half a library');
    expect(await saveTo(target)).toMatchObject({ state: 'done' });
    expect(existsSync(`${target}.part`)).toBe(false);
  });

  it('is written by one at a time', async () => {
    const target = join(stick(), 'library.plainspoken');
    const { job } = await service.call('backup.save', { place: kept.files.registerPlace(target) });
    await expect(service.call('backup.save', { place: kept.files.registerPlace(target) })).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect.poll(async () => (await service.call('job.get', { id: job })).state, patient).toBe('done');
    expect(await saveTo(target)).toMatchObject({ state: 'done' });
  });
});

it('is not begun again in a place while what a cancelled one goes on writing lies there', async () => {
  const target = join(stick(), 'library.plainspoken');
  const place = kept.files.registerPlace(target);
  const { job } = await service.call('backup.save', { place });
  await service.call('job.cancel', { id: job });
  expect(await service.dispatch('backup.save', { place })).toMatchObject({ ok: false, error: { code: 'conflict' } });
  await expect.poll(async () => (await service.dispatch('backup.save', { place })).ok, patient).toBe(true);
  await expect.poll(() => readdirSync(join(kept.folder, 'stick')), patient).toEqual(['library.plainspoken']);
  expect(inspectLibrary(target, 'full')).toMatchObject({ isWhole: true, claims: 1 });
});

describe('a place that cannot be', () => {
  it.each([
    ['the library itself', () => kept.file],
    ['the library under another spelling', () => join(kept.folder, 'LIBRARY.plainspoken')],
    ['its log', () => `${kept.file}-wal`],
    ['the folder of its backups', () => join(backupFolder(kept.file), 'mine.plainspoken')],
  ])('is %s', async (_what, place) => {
    await service.job('backup.create', {});
    const ended = await saveTo(place());
    expect(ended).toMatchObject({ state: 'failed', error: { code: 'invalid_input' } });
    expect(ended.error?.message).toMatch(/Nothing was overwritten\.$/);
    expect((await service.call('claim.list', {})).total).toBe(1);
    expect(readdirSync(backupFolder(kept.file))).toHaveLength(1);
  });

  it('is the library by way of a link to its folder', async () => {
    const link = join(kept.folder, 'link');
    symlinkSync(kept.folder, link);
    expect(await saveTo(join(link, 'library.plainspoken'))).toMatchObject({ error: { code: 'invalid_input' } });
    expect((await service.call('claim.list', {})).total).toBe(1);
  });

  it('is another library that is open, whose log would be played into the backup', async () => {
    const other = join(stick(), 'other.plainspoken');
    const library = openLibrary(other);
    library.prepare("INSERT INTO setting (name, value) VALUES ('own', '1')").run();
    const ended = await saveTo(other);
    expect(ended.error?.message).toMatch(/a library that is in use lies there/);
    expect(library.prepare("SELECT count(*) FROM setting WHERE name = 'own'").pluck().get()).toBe(1);
    library.close();
    expect(inspectLibrary(other)).toMatchObject({ isWhole: true, claims: 0 });
  });

  it('is a folder that is gone, or a file in its place', async () => {
    writeFileSync(join(kept.folder, 'file'), '');
    for (const folder of ['pulled-out', 'file']) {
      const ended = await saveTo(join(kept.folder, folder, 'library.plainspoken'));
      expect(ended).toMatchObject({ state: 'failed', error: { code: 'not_found' } });
      expect(ended.error?.message).toMatch(
        /“library\.plainspoken”: the folder is not there any more.*The library is safe/,
      );
    }
  });

  it('is a disk that is full, one that takes no writes, or a folder of others: what lies there stays', async () => {
    const small = mountSmallDisk(kept.file);
    const locked = readOnlyCopy(kept.file);
    if (small === null || locked === null) return;
    const target = join(small.libraryFile, '..', 'saved.plainspoken');
    writeFileSync(target, 'an earlier backup');
    small.fill();
    expect(await saveTo(target)).toMatchObject({ state: 'failed', error: { code: 'storage_full' } });
    expect(readFileSync(target, 'utf8')).toBe('an earlier backup');
    expect(existsSync(`${target}.part`)).toBe(false);
    small.free();
    expect(await saveTo(target)).toMatchObject({ state: 'done' });
    expect(await saveTo(join(locked.libraryFile, '..', 'saved.plainspoken'))).toMatchObject({
      error: {
        code: 'invalid_input',
        message: expect.stringContaining('nothing can be written to that disk') as string,
      },
    });
    small.remove();
    locked.remove();
  });

  it.skipIf(process.getuid?.() === 0)('is a folder in which this person may not write', async () => {
    const folder = stick();
    chmodSync(folder, 0o500);
    expect(await saveTo(join(folder, 'library.plainspoken'))).toMatchObject({ error: { code: 'invalid_input' } });
    chmodSync(folder, 0o700);
  });

  it('is one that nobody chose: the token of a file to be read is none', async () => {
    const token = kept.files.register(join(stick(), 'dropped.csv'));
    await expect(service.call('backup.save', { place: token })).rejects.toMatchObject({ code: 'not_found' });
  });
});

it('does not begin while words are purged, in which it would be kept', async () => {
  await service.job('backup.create', {});
  const [backup] = (await service.call('backup.list', {})).backups;
  const { job } = await service.call('backup.restore', { id: backup?.id ?? '' });
  const place = kept.files.registerPlace(join(kept.folder, 'elsewhere.plainspoken'));
  await expect(service.call('backup.save', { place })).rejects.toMatchObject({ code: 'conflict' });
  await expect(service.call('backup.create', {})).rejects.toMatchObject({ code: 'conflict' });
  await expect.poll(async () => (await service.call('job.get', { id: job })).state, patient).toBe('done');
});

it('is refused with a sentence where the host cannot write to a place', async () => {
  service.close();
  const browser = await kept.open({
    ports: { ...kept.ports, files: { openFile: (token) => kept.files.openFile(token) } },
  });
  expect(await browser.dispatch('backup.save', { place: 'some-token' })).toMatchObject({
    ok: false,
    error: { code: 'unsupported' },
  });
});

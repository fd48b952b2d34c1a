import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockLibrary } from '../../db/library-lock.ts';
import { createKept, type KeptLibrary } from './kept-library.ts';

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

/** A library with two claims and a backup that has one of them. */
async function fill(): Promise<void> {
  const service = await kept.open();
  await service.call('claim.add', { wording: 'Garlic cures influenza' });
  await service.job('backup.create', {});
  await service.call('claim.add', { wording: 'Honey cures measles' });
  service.close();
}

function damage(): void {
  const bytes = readFileSync(kept.file);
  bytes.fill(0xa5, 8192, 12_288);
  writeFileSync(kept.file, bytes);
}

describe('a damaged library', () => {
  it('says so to every command, and lists and restores its backups', async () => {
    await fill();
    damage();
    const service = await kept.open();
    await expect(service.call('claim.list', {})).rejects.toMatchObject({
      code: 'library_corrupt',
      fields: { library: expect.stringContaining('damaged') as string },
    });
    expect(await service.call('library.state', {})).toMatchObject({ mode: 'closed', reason: 'damaged' });
    const { backups } = await service.call('backup.list', {});
    expect(backups).toMatchObject([{ claims: 1 }]);
    await service.job('backup.restore', { id: backups[0]?.id ?? '' });
    expect(await service.call('library.state', {})).toMatchObject({ mode: 'writing', reason: null });
    expect((await service.call('claim.list', {})).total).toBe(1);
    expect(readdirSync(kept.folder).some((name) => name.includes(' replaced '))).toBe(true);
  });

  it('is salvaged into a new one that is shown before it is taken', async () => {
    await fill();
    damage();
    const before = readFileSync(kept.file);
    const service = await kept.open();
    const { result } = await service.job('library.salvage', {});
    const tables = result?.kind === 'library.salvage' ? result.tables : [];
    expect(tables.find(({ table }) => table === 'claim')).toMatchObject({ read: 2 });
    expect(readFileSync(kept.file).equals(before)).toBe(true);
    expect((await service.call('library.state', {})).mode).toBe('closed');
    const { keptAs } = await service.call('library.takeSalvaged', {});
    expect(readFileSync(join(kept.folder, keptAs ?? '')).equals(before)).toBe(true);
    expect((await service.call('claim.list', {})).total).toBe(2);
    expect((await service.call('library.search', { query: 'measles' })).length).toBe(1);
  });

  it('is set aside for a new one', async () => {
    await fill();
    damage();
    const service = await kept.open();
    expect(await service.call('library.startNew', { where: 'in_place' })).toMatchObject({ mode: 'writing' });
    expect((await service.call('claim.list', {})).total).toBe(0);
    expect(readdirSync(kept.folder).filter((name) => name.includes(' replaced '))).toHaveLength(1);
  });

  it('is noticed soon after the opening when it is too large to be checked before, and nothing more is written', async () => {
    const service = await kept.open();
    const text = JSON.stringify('long '.repeat(2_000_000));
    const other = new Database(kept.file);
    other.prepare(`INSERT INTO setting (name, value) VALUES ('long', ?)`).run(text);
    other.close();
    service.close();
    damage();
    const again = await kept.open();
    expect((await again.call('library.state', {})).mode).toBe('writing');
    kept.tick();
    await expect.poll(async () => (await again.call('library.state', {})).reason, patient).toBe('damaged');
    await expect(again.call('claim.add', { wording: 'Not to be written' })).rejects.toMatchObject({
      code: 'library_corrupt',
    });
  });
});

describe('each other reason', () => {
  it('has its own word: too new, foreign, unreachable', async () => {
    await fill();
    const newer = new Database(kept.file);
    newer.pragma('user_version = 9990');
    newer.close();
    const service = await kept.open();
    expect(await service.call('library.state', {})).toMatchObject({ reason: 'too_new', message: /9990/ });
    service.close();

    writeFileSync(kept.file, 'These are my notes.\n'.repeat(500));
    const notes = await kept.open();
    expect(await notes.call('library.state', {})).toMatchObject({ reason: 'foreign' });
    notes.close();

    const inFile = await kept.open({ libraryFile: join(kept.file, 'library.plainspoken') });
    expect(await inFile.call('library.state', {})).toMatchObject({ reason: 'unreachable' });
  });

  it('vanished: a library that was there once is missed, not made anew', async () => {
    await fill();
    const known = { has: () => true, add: () => undefined };
    renameSync(kept.file, `${kept.file} elsewhere`);
    const service = await kept.open({ known });
    expect(await service.call('library.state', {})).toMatchObject({ mode: 'closed', reason: 'vanished' });
    expect(existsSync(kept.file)).toBe(false);
    renameSync(`${kept.file} elsewhere`, kept.file);
    expect(await service.call('library.open', { mode: 'write' })).toMatchObject({ mode: 'writing' });
    expect((await service.call('claim.list', {})).total).toBe(2);
  });

  it('vanished with its folder: a new one may be made in the own folder of the app', async () => {
    await fill();
    const gone = join(kept.folder, 'stick', 'library.plainspoken');
    const service = await kept.open({ libraryFile: gone, known: { has: () => true, add: () => undefined } });
    expect(await service.call('library.state', {})).toMatchObject({ reason: 'vanished' });
    const started = await service.call('library.startNew', { where: 'own_folder' });
    expect(started).toMatchObject({ mode: 'writing', fileName: 'library 2026-11-21.plainspoken' });
    expect(existsSync(join(kept.folder, 'stick'))).toBe(false);
  });

  it('opens another library by the token of a chosen file', async () => {
    await fill();
    const service = await kept.open({
      libraryFile: join(kept.folder, 'none', 'x'),
      known: { has: () => true, add: () => undefined },
    });
    const file = kept.files.register(kept.file);
    expect(await service.call('library.openOther', { file })).toMatchObject({
      mode: 'writing',
      fileName: 'library.plainspoken',
    });
    expect((await service.call('claim.list', {})).total).toBe(2);
  });
});

describe('a library that another program has open', () => {
  it('is named with its holder, can be read meanwhile, and shows what the other writes', async () => {
    const writer = await kept.open({ program: 'the window' });
    await writer.call('claim.add', { wording: 'Garlic cures influenza' });
    const reader = await kept.open({ program: 'the command line' });
    expect(await reader.call('library.state', {})).toMatchObject({
      reason: 'locked',
      holder: { program: 'the window', processId: String(process.pid) },
    });
    const reading = await reader.call('library.open', { mode: 'read' });
    expect(reading).toMatchObject({ mode: 'reading', reason: null });
    expect((await reader.call('claim.list', {})).total).toBe(1);
    await writer.call('claim.add', { wording: 'Honey cures measles' });
    expect((await reader.call('library.state', {})).changeCount).not.toBe(reading.changeCount);
    expect((await reader.call('claim.list', {})).total).toBe(2);
    await expect(reader.call('claim.add', { wording: 'Not to be written' })).rejects.toMatchObject({
      code: 'library_read_only',
      message: /open for reading only/,
    });
    await expect(reader.call('backup.list', {})).resolves.toMatchObject({ backups: [] });
    writer.close();
    expect(await reader.call('library.open', { mode: 'write' })).toMatchObject({ mode: 'writing' });
    await reader.call('claim.add', { wording: 'Written by the second' });
  });

  it('is not taken from under it by a restore or a new one', async () => {
    await fill();
    const lock = lockLibrary(kept.file, { processId: 1, program: 'another', since: new Date() });
    const service = await kept.open();
    const id = (await service.call('backup.list', {})).backups[0]?.id ?? '';
    expect(await service.job('backup.restore', { id })).toMatchObject({
      state: 'failed',
      error: { code: 'library_locked' },
    });
    await expect(service.call('library.startNew', { where: 'in_place' })).rejects.toMatchObject({
      code: 'library_locked',
    });
    lock.release();
    expect(await service.call('library.open', { mode: 'write' })).toMatchObject({ mode: 'writing' });
    expect((await service.call('claim.list', {})).total).toBe(2);
  });
});

it('tells after a crash of the service that it was started again, until that was read', async () => {
  const service = await kept.open({ isAfterCrash: true });
  const { notices } = await service.call('library.state', {});
  expect(notices).toMatchObject([{ kind: 'service_restarted' }]);
  await service.call('library.dismissNotice', { id: notices[0]?.id ?? '' });
  expect((await service.call('library.state', {})).notices).toEqual([]);
});

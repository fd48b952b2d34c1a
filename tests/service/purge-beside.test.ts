import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listBackups } from '../../db/backup.ts';
import { notePurge, readPurgeNote } from '../../db/purge-pending.ts';
import { purgeRequest } from '../../shared/model/purge.ts';
import { createKept, type KeptLibrary, type OpenedKept } from './kept-library.ts';
import { filesWith } from './purge-steps.ts';

/** What other programs do to a library while this one purges it. */
const request = purgeRequest.parse({ text: 'Wexelblatt' });
const commandLine = fileURLToPath(new URL('../../electron/cli.ts', import.meta.url));
const backupChild = fileURLToPath(new URL('backup-child.ts', import.meta.url));
const cannotNow = 4;

let kept: KeptLibrary;
let service: OpenedKept;
let elsewhere = '';
beforeEach(async () => {
  kept = createKept();
  service = await kept.open();
  elsewhere = mkdtempSync(join(tmpdir(), 'stick-'));
  await service.call('claim.add', { wording: 'Wexelblatt drinks bleach' });
});
afterEach(() => {
  kept.remove();
  rmSync(elsewhere, { recursive: true });
  expect(kept.bugs).toEqual([]);
});

interface Ended {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

function runProgram(file: string, ...args: readonly string[]): Promise<Ended> {
  return new Promise((resume) => {
    execFile(process.execPath, [file, ...args], (error, output, errors) => {
      resume({ code: typeof error?.code === 'number' ? error.code : 0, output, errors });
    });
  });
}

/** How a backup ends that another process makes, or a copy at `target`. */
async function fromOutside(...target: readonly string[]): Promise<string> {
  return (await runProgram(backupChild, kept.file, ...target)).output;
}

describe('a backup from another program', () => {
  it('is refused while the words that are purged are still in the library, and so is a copy elsewhere', async () => {
    notePurge(kept.file, request);
    const told = await runProgram(commandLine, 'library', 'backup', '--library', kept.file);
    expect(told).toMatchObject({ code: cannotNow, errors: expect.stringContaining('removed for good') as string });
    expect(await fromOutside(join(elsewhere, 'copy.plainspoken'))).toBe('conflict');
    expect([listBackups(kept.file), readdirSync(elsewhere)]).toEqual([[], []]);
    expect(readPurgeNote(kept.file)).toEqual(request);
  });

  it('is refused while the note is being written, and leaves it to who writes it', async () => {
    writeFileSync(`${kept.file}.purge`, '');
    expect(await fromOutside()).toBe('conflict');
    expect(existsSync(`${kept.file}.purge`)).toBe(true);
  });

  it('is made again once the library is free of them, although the purge failed later and keeps its note', async () => {
    expect(await service.job('purge.run', { text: 'Wexelblatt' })).toMatchObject({ state: 'done' });
    notePurge(kept.file, request);
    await service.call('claim.add', { wording: 'Garlic cures influenza' });
    expect(await fromOutside()).toBe('made');
    expect(await service.job('backup.create', {})).toMatchObject({ state: 'done' });
    expect(listBackups(kept.file)).toHaveLength(2);
  });

  it('keeps nothing of what is purged, whenever in the purge it begins', async () => {
    for (let each = 0; each < 30; each += 1)
      await service.call('claim.add', { wording: `Wexelblatt takes remedy ${each} ${'of many words '.repeat(400)}` });
    const startsAfterMs = [0, 150, 300];
    const others = startsAfterMs.map(async (after) => {
      await new Promise((resume) => setTimeout(resume, after));
      return fromOutside();
    });
    const purged = await service.job('purge.run', { text: 'Wexelblatt' });
    const ends = await Promise.all(others);
    expect(purged).toMatchObject({ state: 'done', result: { isClean: true } });
    expect(filesWith(kept.file, 'wexelblatt')).toEqual([]);
    expect(ends.filter((end) => end !== 'made' && end !== 'conflict')).toEqual([]);
  });
});

describe('what a purge left to be ended', () => {
  it('is ended before another purge, whose note would take its place', async () => {
    await service.call('claim.add', { wording: 'Quillfeather eats chalk' });
    await service.job('backup.create', {});
    notePurge(kept.file, request);
    expect(await service.job('purge.run', { text: 'Quillfeather' })).toMatchObject({ state: 'done' });
    expect([filesWith(kept.file, 'wexelblatt'), filesWith(kept.file, 'quillfeather')]).toEqual([[], []]);
    expect(existsSync(`${kept.file}.purge`)).toBe(false);
  });

  it('is taken out of a backup that is put in place meanwhile, before anybody sees it', async () => {
    await service.job('backup.create', {});
    const [{ id } = { id: '' }] = (await service.call('backup.list', {})).backups;
    notePurge(kept.file, request);
    expect(await service.job('backup.restore', { id })).toMatchObject({ state: 'done' });
    const { claims } = await service.call('claim.list', {});
    expect(claims.map(({ wording }) => wording)).toEqual(['[removed] drinks bleach']);
    expect(filesWith(kept.file, 'wexelblatt')).toEqual([]);
  });
});

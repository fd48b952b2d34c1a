import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listBackups } from '../../db/backup.ts';
import { inspectLibrary } from '../../db/inspect-library.ts';
import { lockLibrary } from '../../db/library-lock.ts';
import { runCommandLine } from '../../electron/command-line/run-command-line.ts';
import { installationAt } from '../../electron/host/installation.ts';
import { silentTerminal } from './transports.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-cli-recovery-'));
  file = join(folder, 'library.plainspoken');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const said: string[] = [];
  const terminal = silentTerminal((text) => said.push(text));
  const code = await runCommandLine([...args, '--library', file], installationAt(resolve('.')), terminal);
  return { code, said: said.join('\n') };
}

it('backs up, lists, verifies and goes back to a backup', async () => {
  await run('claim', 'add', 'Garlic cures influenza');
  expect(await run('library', 'backup')).toMatchObject({
    code: 0,
    said: expect.stringContaining('1 claims') as string,
  });
  const elsewhere = join(folder, 'stick.plainspoken');
  expect(await run('library', 'backup', '--output', elsewhere)).toMatchObject({
    code: 0,
    said: expect.stringContaining('1 claims') as string,
  });
  expect(inspectLibrary(elsewhere)).toMatchObject({ isWhole: true, claims: 1 });
  expect(await run('library', 'backup', '--output', file)).toMatchObject({ code: 2 });
  await run('claim', 'add', 'Honey cures measles');
  const [backup] = listBackups(file);
  expect((await run('library', 'backup', '--list')).said).toContain(backup?.id);
  expect(await run('library', 'verify')).toMatchObject({
    code: 0,
    said: expect.stringContaining('Whole: 2 claims') as string,
  });
  expect(await run('library', 'verify', '--backup', 'newest')).toMatchObject({ code: 0 });
  const restored = await run('library', 'restore', 'newest');
  expect(restored).toMatchObject({ code: 0, said: expect.stringContaining('is kept as "library replaced') as string });
  expect((await run('claim', 'list')).said).toContain('1 of 1 claims');
  expect(JSON.parse((await run('library', 'backup', '--list', '--json')).said)).toMatchObject({
    backups: [{ claims: 1 }],
  });
});

it('overwrites no file of another unasked, nor one that is called as the unfinished copy is', async () => {
  await run('claim', 'add', 'Garlic cures influenza');
  const other = join(folder, 'other.plainspoken');
  for (const taken of [other, `${other}.part`]) {
    writeFileSync(taken, 'of somebody else');
    const refused = await run('library', 'backup', '--output', other);
    expect(refused).toMatchObject({ code: 4, said: expect.stringContaining('--replace') as string });
    expect(readFileSync(taken, 'utf8')).toBe('of somebody else');
    expect(await run('library', 'backup', '--output', other, '--replace')).toMatchObject({ code: 0 });
    expect(inspectLibrary(other)).toMatchObject({ isWhole: true, claims: 1 });
    expect(readdirSync(folder)).not.toContain('other.plainspoken.part');
    rmSync(other);
  }
});

it('ends with 6 for a damaged library, and still lists, restores and diagnoses', async () => {
  for (let each = 0; each < 3; each += 1) await run('claim', 'add', `Claim ${each}`);
  await run('library', 'backup');
  truncateSync(file, 100_000);
  expect(await run('claim', 'list')).toMatchObject({ code: 6 });
  expect(await run('library', 'verify')).toMatchObject({
    code: 6,
    said: expect.stringContaining('Not whole') as string,
  });
  const output = join(folder, 'diagnostics.txt');
  expect(await run('library', 'diagnose', '--output', output)).toMatchObject({ code: 0 });
  expect(readFileSync(output, 'utf8')).toContain('reason: damaged');
  expect(await run('library', 'restore', 'newest')).toMatchObject({ code: 0 });
  expect((await run('claim', 'list')).said).toContain('3 of 3 claims');
});

it('looks at a library that another program has, and takes nothing from it', async () => {
  await run('claim', 'add', 'Garlic cures influenza');
  await run('library', 'backup');
  const lock = lockLibrary(file, { processId: 1, program: 'the window', since: new Date() });
  expect(await run('library', 'verify')).toMatchObject({ code: 0 });
  expect(await run('library', 'backup')).toMatchObject({ code: 0 });
  expect(await run('library', 'restore', 'newest')).toMatchObject({ code: 5 });
  lock.release();
  expect(readdirSync(folder).filter((name) => name.includes('replaced'))).toEqual([]);
});

it('makes no library of a wrong name', async () => {
  expect(await run('library', 'verify')).toMatchObject({ code: 3 });
  expect(await run('library', 'restore', 'newest')).toMatchObject({ code: 3 });
  expect(readdirSync(folder)).toEqual([]);
});

it('tells of each command with --help', async () => {
  for (const name of ['backup', 'restore', 'verify', 'diagnose']) {
    const { code, said } = await run('library', name, '--help');
    expect([name, code, said.includes(`plainspoken library ${name}`)]).toEqual([name, 0, true]);
  }
});

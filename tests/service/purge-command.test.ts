import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runCommandLine } from '../../electron/command-line/run-command-line.ts';
import { installationAt } from '../../electron/host/installation.ts';
import { filesWith } from './purge-steps.ts';
import { silentTerminal } from './transports.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-purge-'));
  file = join(folder, 'library.plainspoken');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(
  args: readonly string[],
  input = '',
): Promise<{ readonly exitCode: number; readonly printed: string }> {
  const printed: string[] = [];
  const terminal = { ...silentTerminal((text) => printed.push(text)), readInput: () => Promise.resolve(input) };
  const exitCode = await runCommandLine([...args, '--library', file], installationAt(resolve('.')), terminal);
  return { exitCode, printed: printed.join('') };
}

it('reads the words from the input, tells where they are, and removes them only with --yes', async () => {
  await run(['claim', 'add', 'Wexelblatt drinks bleach']);
  const told = await run(['library', 'purge'], 'wexelblatt\n');
  expect([told.exitCode, told.printed.includes('Nothing was changed'), filesWith(file, 'wexelblatt')]).toEqual([
    0,
    true,
    ['library.plainspoken'],
  ]);
  const done = await run(['library', 'purge', '--yes', '--json'], 'wexelblatt\n');
  expect(JSON.parse(done.printed)).toMatchObject({ kind: 'purge.run', isClean: true });
  expect([done.exitCode, filesWith(file, 'wexelblatt')]).toEqual([0, []]);
  expect((await run(['library', 'purge'], 'wexelblatt')).printed).toContain('nowhere');
});

it('answers words that are too few with a sentence and the exit code of a bad argument', async () => {
  expect(await run(['library', 'purge', '--text', 'ab'])).toMatchObject({ exitCode: 2 });
});

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runCommandLine } from '../../electron/command-line/run-command-line.ts';
import { installationAt } from '../../electron/host/installation.ts';
import { silentTerminal } from './transports.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-policy-command-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (name: string) => join(folder, name);

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const said: string[] = [];
  const code = await runCommandLine(
    args,
    installationAt(resolve('.')),
    silentTerminal((text) => said.push(text)),
  );
  return { code, said: said.join('') };
}

async function makeSigned(): Promise<string> {
  const about = ['--organisation', 'Northfield Health', '--id', 'northfield', '--from', '2026-01-01'];
  await run('policy', 'keys', inFolder('northfield'));
  await run('policy', 'make', ...about, '--out', inFolder('policy.json'));
  await run(
    'policy',
    'sign',
    inFolder('policy.json'),
    '--key',
    inFolder('northfield.private.pem'),
    '--out',
    inFolder('signed.json'),
  );
  return inFolder('signed.json');
}

it('makes, signs and proves a pack, and keeps the private key to its owner', async () => {
  const signed = await makeSigned();
  expect(statSync(inFolder('northfield.private.pem')).mode & 0o077).toBe(0);
  expect(await run('policy', 'keys', inFolder('northfield'))).toMatchObject({ code: 4 });
  const proven = await run('policy', 'verify', signed, '--key', inFolder('northfield.public.pem'), '--json');
  expect(JSON.parse(proven.said)).toMatchObject({ id: 'northfield', version: 1, isKeyKnown: true });
  await run('policy', 'keys', inFolder('other'));
  expect(await run('policy', 'verify', signed, '--key', inFolder('other.public.pem'))).toMatchObject({ code: 4 });
});

it('refuses a changed pack and an unknown key, tells what it changes, and imports it once the key is accepted', async () => {
  const signed = await makeSigned();
  const library = ['--library', inFolder('library.plainspoken')];
  writeFileSync(inFolder('changed.json'), readFileSync(signed, 'utf8').replace('"block"', '"note"'));
  expect(await run('policy', 'verify', inFolder('changed.json'))).toMatchObject({ code: 2 });
  const changed = await run('policy', 'import', inFolder('changed.json'), '--accept-key', 'Northfield', ...library);
  expect(changed).toMatchObject({ code: 2, said: expect.stringContaining('changed after it was signed') as string });
  expect(await run('policy', 'import', signed, ...library)).toMatchObject({ code: 4 });
  const preview = await run('policy', 'import', signed, '--preview', ...library);
  expect(preview.said).toContain('added: rules ADV-03 (locked)');
  expect((await run('policy', 'show', ...library)).said).toContain('No policy pack is in force.');
  expect(await run('policy', 'import', signed, '--accept-key', 'Northfield', ...library)).toMatchObject({ code: 0 });
  expect((await run('policy', 'show', ...library)).said).toContain('In force: Northfield Health, version 1');
});

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runCommandLine } from '../../electron/command-line/run-command-line.ts';
import { installationAt } from '../../electron/host/installation.ts';
import { noLines } from './transports.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plainspoken-words-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: readonly string[]) {
  const said = { output: '', errors: '' };
  const terminal = {
    print: (text: string | Uint8Array) =>
      void (said.output += typeof text === 'string' ? text : new TextDecoder().decode(text)),
    tell: (line: string) => void (said.errors += `${line}\n`),
    showProgress: () => undefined,
    endProgress: () => undefined,
    readInput: () => Promise.resolve(''),
    lineStream: () => noLines,
    onInterrupt: () => () => undefined,
  };
  const code = await runCommandLine(args, installationAt(resolve('.')), terminal);
  return { code, ...said };
}

function runOnLibrary(...args: readonly string[]) {
  return run(...args, '--library', join(folder, 'library.plainspoken'));
}

function put(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

it('answers a missing value in one line', async () => {
  const { code, errors } = await run('claim', 'list', '--limit', '-1');
  expect([code, errors]).toEqual([2, "Option '--limit' needs a value. --help lists what can be given.\n"]);
});

it('gives its version, and its help for the usual words', async () => {
  expect((await run('--version')).output).toMatch(/^\d+\.\d+\.\d+\n$/);
  for (const words of [['help'], ['-h'], ['claim', '--help']]) expect(await run(...words)).toMatchObject({ code: 0 });
});

it('lets no text of a file move the cursor of the terminal', async () => {
  const file = put('claims.csv', 'claim,seen\n"two\nlines \u001b[2J cure flu",never\nTea cures flu,2026-01-02\n');
  const { output } = await runOnLibrary('claim', 'import', file);
  expect(output).toContain('line 2 (two lines [2J cure flu): "never" cannot be read as a date.');
  expect(output).not.toContain('\u001b');
});

it('ends with 2 when nothing of a file could be taken', async () => {
  const claims = put('claims.csv', 'claim,seen\nTea cures flu,never\n');
  expect(await runOnLibrary('claim', 'import', claims)).toMatchObject({ code: 2 });
  const sources = put('broken.json', '[{"id": "a", "title": "One"},\n{"id": oops}]');
  expect(await runOnLibrary('source', 'import', sources)).toMatchObject({ code: 2 });
});

it('says so when a file brought nothing new, and when it holds only a header', async () => {
  const file = put('claims.csv', 'claim\nTea cures flu\n');
  expect((await runOnLibrary('claim', 'import', file)).output).toMatch(/^1 row: 1 new claim, 0 in the same words/);
  expect((await runOnLibrary('claim', 'import', file)).output).toContain('No claim is new');
  expect((await runOnLibrary('claim', 'import', put('header.csv', 'claim,channel\n'))).output).toBe(
    'The file has a header row and nothing below it. Nothing was imported.\n',
  );
});

it('exports the posts of the platforms that are switched on when none is named', async () => {
  const draft = JSON.parse((await runOnLibrary('draft', 'new', '--title', 'Measles', '--json')).output) as {
    id: string;
  };
  const platformsOf = async (...options: readonly string[]) => {
    const file = join(folder, 'posts.json');
    const given = ['--preview', '--format', 'json', '--output', file, ...options];
    expect(await runOnLibrary('thread', 'export', draft.id, ...given)).toMatchObject({ code: 0 });
    return Object.keys((JSON.parse(readFileSync(file, 'utf8')) as { platforms: object }).platforms);
  };
  expect(await platformsOf()).toEqual(['x', 'bluesky', 'mastodon', 'threads', 'linkedin']);
  expect(await platformsOf('--platform', 'sms')).toEqual(['sms']);
});

it('ends quietly when the reader of its output goes away', async () => {
  const command = `"${process.execPath}" electron/cli.ts --help | true`;
  const errors = await new Promise<string>((done) => {
    execFile('bash', ['-c', command], { cwd: resolve('.') }, (_error, _output, said) => done(said));
  });
  expect(errors).toBe('');
});

it('translates a draft, tells when its original changed, and records that it is up to date', async () => {
  const started = await runOnLibrary('draft', 'new', '--title', 'MMR', '--json');
  const { id } = JSON.parse(started.output) as { id: string };
  const made = await runOnLibrary('draft', 'translate', id, '--language', 'es');
  expect(made.output).toMatch(/^Started draft [0-9a-f-]{36} in Spanish: MMR\n$/);
  const draftId = /[0-9a-f-]{36}/.exec(made.output)?.[0] ?? '';
  expect((await runOnLibrary('draft', 'languages', draftId)).output).toMatch(
    /English +the original +MMR\n.*Spanish +up to date with version 1 +MMR\n/,
  );
  const content = { title: 'MMR and autism', language: 'en', audience: '', authorIds: [], blocks: [] };
  await runOnLibrary('call', 'draft.save', JSON.stringify({ id, version: 1, content }));
  expect((await runOnLibrary('draft', 'languages', id)).output).toContain('out of date since version 2');
  expect(await runOnLibrary('draft', 'up-to-date', draftId, '--of-version', '1')).toMatchObject({ code: 4 });
  expect((await runOnLibrary('draft', 'up-to-date', draftId)).output).toBe(
    'Up to date with version 2 of the original.\n',
  );
  expect(await runOnLibrary('draft', 'translate', id)).toMatchObject({ code: 2 });
});

it('links a draft as the translation of another, and unlinks it', async () => {
  const start = async (title: string) =>
    (JSON.parse((await runOnLibrary('draft', 'new', '--title', title, '--json')).output) as { id: string }).id;
  const [original, own] = [await start('MMR'), await start('Der MMR-Impfstoff')];
  const link = (...options: readonly string[]) => runOnLibrary('draft', 'link-translation', own, ...options);
  expect(await link()).toMatchObject({ code: 2 });
  expect(await link('--of', original)).toMatchObject({ code: 2 });
  expect(await link('--of', original, '--language', 'de', '--of-version', '2')).toMatchObject({ code: 3 });
  expect((await link('--of', original, '--language', 'de')).output).toBe(
    'Linked: German, up to date with version 1 of its original.\n',
  );
  expect((await runOnLibrary('draft', 'languages', original)).output).toContain('up to date with version 1');
  expect((await runOnLibrary('draft', 'unlink-translation', own)).output).toContain('stands alone now');
  expect(await runOnLibrary('draft', 'unlink-translation', own)).toMatchObject({ code: 3 });
});

it('writes the statement of interests of a person and of the authors of a draft', async () => {
  await runOnLibrary('call', 'library.addSamples', '{}');
  const { output } = await runOnLibrary('people', 'list', '--json');
  const people = JSON.parse(output) as { person: { id: string; name: string } }[];
  const ben = people.find(({ person }) => person.name === 'Ben Sample')?.person.id ?? '';
  expect((await runOnLibrary('people', 'statement', ben)).output).toContain(
    '- Northfield Pharma (invented), about semaglutide: to the person, since 2024-03.',
  );
  const file = join(folder, 'interests.json');
  expect((await runOnLibrary('people', 'statement', ben, '--format', 'json', '--output', file)).output).toBe(
    `Wrote ${file}.\n`,
  );
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ schema: 'plainspoken-interests', draftTitle: null });
  const { drafts } = JSON.parse((await runOnLibrary('draft', 'list', '--query', 'thyroid', '--json')).output) as {
    drafts: { id: string }[];
  };
  const ofDraft = await runOnLibrary('people', 'statement', '--draft', drafts[0]?.id ?? '');
  expect(ofDraft.output).toMatch(/^Statement of interests\nAuthors of “/);
  expect(ofDraft.output).toContain('Ben Sample');
  expect(await runOnLibrary('people', 'statement')).toMatchObject({ code: 2 });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { runCommandLine } from '../../electron/command-line/run-command-line.ts';
import { installationAt } from '../../electron/host/installation.ts';
import { silentTerminal } from './transports.ts';

/** Gives the lines that `plainspoken check --jsonl --instant` answers to `lines`. */
async function answersTo(...lines: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const answers: string[] = [];
  const terminal = {
    ...silentTerminal(() => undefined),
    lineStream: () => ({
      lines: Readable.from(lines),
      print: (line: string) => Promise.resolve(void answers.push(line)),
    }),
  };
  const code = await runCommandLine(['check', '--jsonl', '--instant'], installationAt(resolve('.')), terminal);
  expect(code).toBe(0);
  return answers.map((line) => JSON.parse(line) as Record<string, unknown>);
}

it('answers each line with one line, and goes on behind one that cannot be read', async () => {
  const answers = await answersTo('"Vaccines are 100 % safe."', 'no json', '', '{"posts":[]}', '"Wash your hands."');
  expect(answers.map((answer) => Object.keys(answer))).toEqual([
    ['findings', 'notChecked'],
    ['error'],
    ['error'],
    ['findings', 'notChecked'],
  ]);
});

it('points into the post or the block that a finding is about', async () => {
  const [posts, blocks] = await answersTo(
    '{"posts":["Wash your hands.","This drug cures cancer."]}',
    '{"blocks":[{"role":"fact","text":"Wash your hands."},{"role":"fact","text":"This drug cures cancer."}]}',
  );
  expect(posts?.['findings']).toContainEqual(expect.objectContaining({ rule: 'TON-07', post: 1, start: 10 }));
  expect(blocks?.['findings']).toContainEqual(expect.objectContaining({ rule: 'TON-07', block: 1, start: 10 }));
});

it('says that it could not ask the library instead of passing or failing its rules', async () => {
  const [answer] = await answersTo('"Semaglutide helps many people to lose weight."');
  const rules = (answer?.['notChecked'] as readonly { rule: string }[]).map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['COI-01', 'EVI-02', 'TRI-01']));
  expect(JSON.stringify(answer?.['findings'])).not.toMatch(/COI-01|TRI-01/);
});

it('names the place in a file by line and column, shows the words, and ends with 20 when something blocks', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plainspoken-check-'));
  const file = join(folder, 'draft.md');
  writeFileSync(file, 'Wash your hands.\n\nStudies show masks cut spread by half.\n');
  const printed: string[] = [];
  const terminal = silentTerminal((line) => printed.push(line));
  const code = await runCommandLine(['check', '--instant', file], installationAt(resolve('.')), terminal);
  rmSync(folder, { recursive: true });
  expect(code).toBe(20);
  const all = printed.join('');
  expect(all).toMatch(/3:1 {2}block {2}EVI-01\n {4}“Studies show masks cut spread by half\.”\n/);
  expect(all).toMatch(/things were not checked/);
});

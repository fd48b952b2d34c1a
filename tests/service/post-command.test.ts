import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { runCommandLine } from '../../electron/command-line/run-command-line.ts';
import { installationAt } from '../../electron/host/installation.ts';
import { silentTerminal } from './transports.ts';

type Answer = Readonly<Record<string, unknown>>;

/** What `plainspoken post count --jsonl` answers to `lines`, and what it ends with. */
async function answersTo(options: readonly string[], ...lines: readonly string[]): Promise<readonly Answer[]> {
  const answers: string[] = [];
  const terminal = {
    ...silentTerminal(() => undefined),
    lineStream: () => ({
      lines: Readable.from(lines),
      print: (line: string) => Promise.resolve(void answers.push(line)),
    }),
  };
  const code = await runCommandLine(['post', 'count', '--jsonl', ...options], installationAt(resolve('.')), terminal);
  expect(code).toBe(0);
  return answers.map((line) => JSON.parse(line) as Answer);
}

const saying = (words: string): unknown => expect.stringContaining(words);

it('answers each post with length, limit, verdict and facets, and goes on behind a line that cannot be read', async () => {
  const lines = ['{"text":"Ask @who, see who.int"}', 'no json', '{"text":7}', '', '"plain"', '{"text":""}'];
  expect(await answersTo(['--platform', 'x'], ...lines)).toEqual([
    {
      ...{ length: 37, limit: 280, valid: true },
      facets: [
        { byteStart: 4, byteEnd: 8, type: 'mention', value: 'who' },
        { byteStart: 14, byteEnd: 21, type: 'link', value: 'who.int' },
      ],
    },
    { error: saying('not JSON') },
    { error: saying('{ "text": "..." }') },
    { length: 5, limit: 280, valid: true, facets: [] },
    { length: 0, limit: 280, valid: false, facets: [] },
  ]);
});

it('lets a line name its own platform, limit and content warning', async () => {
  const answers = await answersTo(
    ['--platform', 'mastodon', '--limit', '12', '--content-warning', 'Flu: '],
    '{"text":"Wash hands"}',
    '{"text":"Wash hands","contentWarning":"","id":7}',
    '{"text":"Wash hands","limit":500}',
    '{"text":"Ärzte raten – 2 € 💉","platform":"sms","limit":70}',
    '{"text":"Wash hands","platform":"myspace"}',
  );
  expect(answers).toEqual([
    { length: 15, limit: 12, valid: false, facets: [] },
    { length: 10, limit: 12, valid: true, facets: [] },
    { length: 15, limit: 500, valid: true, facets: [] },
    { length: 20, limit: 70, valid: true, facets: [], segments: 1, encoding: 'UCS-2' },
    { error: saying('bluesky') },
  ]);
});

it('asks for a platform where neither the options nor the line name one', async () => {
  const [answer, counted] = await answersTo([], '{"text":"a"}', '{"text":"a","platform":"bluesky"}');
  expect(answer).toEqual({ error: saying('x, bluesky') });
  expect(counted).toEqual({ length: 1, limit: 300, valid: true, facets: [], bytes: 1, byteLimit: 3000 });
});

it('refuses a platform and a limit that there are not, and counts a file for people', async () => {
  const said: string[] = [];
  const run = (input: string, ...args: readonly string[]) =>
    runCommandLine(['post', 'count', ...args], installationAt(resolve('.')), {
      ...silentTerminal((line) => said.push(line)),
      readInput: () => Promise.resolve(input),
    });
  expect(await run('', '--platform', 'myspace')).toBe(2);
  expect(await run('', '--platform', 'x', '--limit', '1.5')).toBe(2);
  said.length = 0;
  expect(await run('Wash your hands.\n', '--platform', 'sms')).toBe(0);
  expect(await run('Take 5.mg.', '--platform', 'x')).toBe(0);
  expect(said.join('')).toBe(
    '16 of 160; 1 message in GSM-7; fits\n' +
      '29 of 280; fits\n"5.mg" becomes a link, because no space stands behind the full stop.\n',
  );
});

it('counts links, tags and names against limits of one’s own', async () => {
  const line = '{"text":"See https://who.int/a and https://cdc.gov/b. #Flu #Measles @who"}';
  const isValid = async (...options: readonly string[]) =>
    (await answersTo(['--platform', 'mastodon', ...options], line))[0]?.['valid'];
  expect(await isValid('--links', '2', '--tags', '2', '--mentions', '1')).toBe(true);
  for (const [option, tooFew] of [
    ['--links', '1'],
    ['--tags', '1'],
    ['--mentions', '0'],
  ] as const)
    expect(await isValid(option, tooFew)).toBe(false);
});

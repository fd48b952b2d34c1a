import { spawnSync } from 'node:child_process';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { linesIn } from '../../electron/command-line/line-answers.ts';

async function linesOf(...pieces: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of linesIn(Readable.from(pieces))) lines.push(line);
  return lines;
}

it('gives lines that come in pieces, and the last one without an end', async () => {
  expect(await linesOf('on', 'e\ntwo\n', '\nfo', 'ur')).toEqual(['one', 'two', '', 'four']);
  expect(await linesOf()).toEqual([]);
});

it('leaves out the mark before UTF-8, and only at the beginning', async () => {
  expect(await linesOf('\ufeff"a"\n\ufeff"b"\n')).toEqual(['"a"', '\ufeff"b"']);
});

it('answers a line of JSON that holds the line ends of other scripts with one line', () => {
  const input = `${JSON.stringify('One.\u2028Two.\u2029Three.\u0085Four.')}\r\n"Five."\n`;
  const { stdout } = spawnSync(process.execPath, ['electron/cli.ts', 'thread', 'split', '--platform', 'x', '--jsonl'], {
    input,
    encoding: 'utf8',
  });
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly posts?: readonly { readonly text: string }[] });
  expect(answers.map(({ posts }) => posts?.[0]?.text)).toEqual(['One.\u2028Two.\u2029Three.\u0085Four.', 'Five.']);
});

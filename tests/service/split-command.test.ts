import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../electron/command-line/run-command-line.ts';
import { installationAt } from '../../electron/host/installation.ts';
import { countLength } from '../../shared/thread/measure.ts';
import { silentTerminal } from './transports.ts';

interface Answer {
  readonly error?: string;
  readonly posts: readonly { text: string; length: number; segments?: number }[];
  readonly warnings: readonly { kind: string; post: number; overBy: number }[];
}

/** What `plainspoken thread split --jsonl` answers to `lines`. */
async function answersTo(options: readonly string[], ...lines: readonly string[]): Promise<readonly Answer[]> {
  const answers: string[] = [];
  const terminal = {
    ...silentTerminal(() => undefined),
    lineStream: () => ({
      lines: Readable.from(lines),
      print: (line: string) => Promise.resolve(void answers.push(line)),
    }),
  };
  const code = await runCommandLine(['thread', 'split', '--jsonl', ...options], installationAt(resolve('.')), terminal);
  expect(code).toBe(0);
  return answers.map((line) => JSON.parse(line) as Answer);
}

const long = 'Sleep, food and a walk each day do more than most people think. '.repeat(9).trim();

describe('thread split --jsonl', () => {
  it('answers each line with one line, and goes on behind one that cannot be read', async () => {
    const answers = await answersTo(
      ['--platform', 'x'],
      '"One."',
      'no json',
      '',
      '{"text":"Two."}',
      '{"text":5}',
      '""',
    );
    expect(answers.map(({ error, posts }) => error ?? posts.map(({ text }) => text))).toEqual([
      ['One.'],
      expect.stringContaining('not JSON'),
      ['Two.'],
      expect.stringMatching(/^Line 5: text: /),
      [],
    ]);
  });

  it('names the place of a role that blocks do not have', async () => {
    const [answer] = await answersTo(
      ['--platform', 'x'],
      '{"blocks":[{"role":"fact","text":"One."},{"role":"verdict","text":"Two."}]}',
    );
    expect(answer?.error).toMatch(
      /^Line 1: blocks\[1\]\.role: "verdict" is no role of a block\. Roles: fact, .*sources\.$/,
    );
  });

  it('counts numbers and the content warning in each post, and heeds another limit', async () => {
    const options = [
      '--platform',
      'mastodon',
      '--numbering',
      'suffix',
      '--limit',
      '200',
      '--content-warning',
      'Health',
    ];
    const [answer] = await answersTo(options, JSON.stringify(long));
    const posts = answer?.posts ?? [];
    expect(posts.length).toBeGreaterThan(2);
    expect(posts.map(({ length }) => length)).toEqual(
      posts.map(({ text }) => countLength(`Health${text}`, 'mastodon')),
    );
    expect(Math.max(...posts.map(({ length }) => length))).toBeLessThanOrEqual(200);
    expect(posts.at(-1)?.text.endsWith(`\n${posts.length}/${posts.length}`)).toBe(true);
  });

  it('makes one message of each SMS, of 160 characters or of 70', async () => {
    const [plain, curly] = await answersTo(
      ['--platform', 'sms'],
      JSON.stringify(long),
      JSON.stringify(long.replace('food', '“food”')),
    );
    expect(plain?.posts.every(({ length, segments }) => length <= 160 && segments === 1)).toBe(true);
    expect(curly?.posts.every(({ segments }) => segments === 1)).toBe(true);
    expect(curly?.posts.some(({ length }) => length > 70)).toBe(true);
  });

  it('takes another limit as `post count` takes it: for either alphabet of SMS', async () => {
    const curly = '“Sleep, food and a long walk on every day do more for the heart than most people think.” '.repeat(4);
    const [answer] = await answersTo(['--platform', 'sms', '--limit', '120'], JSON.stringify(curly));
    const lengths = answer?.posts.map(({ length }) => length) ?? [];
    expect([Math.max(...lengths) <= 120, Math.max(...lengths) > 70]).toEqual([true, true]);
  });

  it('puts no more links, tags and names into a post than are allowed', async () => {
    const text = 'Read https://who.int/1 and https://cdc.gov/2 too. Ask @who or @cdc for #flu and #cold news. '.repeat(
      2,
    );
    const most = async (...options: readonly string[]) => {
      const [answer] = await answersTo(['--platform', 'mastodon', ...options], JSON.stringify(text));
      const posts = answer?.posts.map((post) => post.text) ?? [];
      const counts = [/https:\/\/\S+/g, /#\w+/g, /@\w+/g].map((mark) =>
        Math.max(...posts.map((post) => new Set(post.match(mark)).size)),
      );
      return { count: posts.length, counts };
    };
    expect(await most()).toEqual({ count: 1, counts: [2, 2, 2] });
    expect((await most('--links', '1')).counts[0]).toBe(1);
    expect((await most('--tags', '2')).counts[1]).toBe(2);
    expect((await most('--mentions', '1')).counts[2]).toBe(1);
    const [dear] = await answersTo(['--platform', 'mastodon', '--link-cost', '200'], JSON.stringify(text));
    expect(dear?.posts.length).toBeGreaterThan(1);
  });

  it('tells by how much a myth and its refutation are too long for one post', async () => {
    const myth = 'The vaccine changes the genes of all who get it and of their children too, as a doctor said. '
      .repeat(3)
      .trim();
    const blocks = [
      { role: 'myth', text: myth },
      { role: 'fact', text: 'It cannot reach the nucleus of a cell.' },
    ];
    const [answer] = await answersTo(['--platform', 'x', '--numbering', 'suffix'], JSON.stringify({ blocks }));
    const whole = `${myth}\n\nIt cannot reach the nucleus of a cell.\n9/9`.length;
    expect(answer?.warnings).toEqual([{ kind: 'group-too-long', post: 0, overBy: whole - 280 }]);
    // Broken within the myth: its last words stand with what refutes them.
    expect(answer?.posts.at(-1)?.text).toMatch(/as a doctor said\.\n\nIt cannot reach/);
  });

  it('takes texts as they are written, but for the author’s own ends of posts', async () => {
    const [kept, ended, spaced] = await answersTo(
      ['--platform', 'x'],
      JSON.stringify('**Not** [1] _this_ & <b>that</b> [@key].'),
      JSON.stringify('One.\n---\nTwo.'),
      JSON.stringify('One.\n\n\n\nTwo.'),
    );
    expect(kept?.posts[0]?.text).toBe('**Not** [1] _this_ & <b>that</b> [@key].');
    expect([ended, spaced].map((each) => each?.posts.map(({ text }) => text))).toEqual([
      ['One.', 'Two.'],
      ['One.', 'Two.'],
    ]);
  });
});

it.each([
  [[], /--platform is missing: one of x, bluesky/],
  [['--platform', 'myspace'], /--platform has no "myspace"/],
  [['--platform', 'x', '--numbering', 'roman'], /--numbering has no "roman"/],
  [['--platform', 'x', '--limit', '12'], /needs a limit of at least/],
  [['--platform', 'x', '--content-warning', 'Health'], /is for mastodon/],
  [['--platform', 'x', '--link-cost', '5'], /is for mastodon/],
  [['--platform', 'x', '--links', '0'], /--links is a whole number from 1 to 1000/],
  [['--platform', 'x', '--tags', '1.5'], /--tags is a whole number/],
])('refuses %j', async (options, sentence) => {
  const told: string[] = [];
  const terminal = { ...silentTerminal(() => undefined), tell: (line: string) => void told.push(line) };
  const code = await runCommandLine(['thread', 'split', '--jsonl', ...options], installationAt(resolve('.')), terminal);
  expect(code).toBe(2);
  expect(told.join('\n')).toMatch(sentence);
});

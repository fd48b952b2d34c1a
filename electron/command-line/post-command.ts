import { platformIds } from '../../shared/model/thread.ts';
import type { PostCount } from '../../shared/thread/count-post.ts';
import { countPostLine, readDefaults } from '../../shared/thread/post-line.ts';
import type { Given, Outcome, StandaloneCommand } from './command.ts';
import { answerLines } from './line-answers.ts';
import { readGivenText } from './read-files.ts';
import type { Terminal } from './terminal.ts';

export const postCountCommand: StandaloneCommand = {
  name: 'post count',
  takes: '[FILE]',
  summary: 'Counts a post as its platform does, without a library.',
  options: {
    jsonl: { type: 'boolean', help: 'read JSON from the input, one value a line, and answer each with a line' },
    platform: { type: 'string', value: 'NAME', help: platformIds.join(', ') },
    limit: { type: 'string', value: 'NUMBER', help: 'instead of the limit of the platform' },
    links: { type: 'string', value: 'NUMBER', help: 'how many different links a post may have' },
    tags: { type: 'string', value: 'NUMBER', help: 'how many tags' },
    mentions: { type: 'string', value: 'NUMBER', help: 'how many names' },
    'content-warning': { type: 'string', value: 'TEXT', help: 'counts on Mastodon, which shows it before the text' },
  },
  isWithoutLibrary: true,
  run: countPosts,
};

async function countPosts(terminal: Terminal, given: Given): Promise<Outcome> {
  const defaults = readDefaults({
    platform: given.text('platform'),
    limit: given.number('limit'),
    contentWarning: given.text('content-warning'),
    links: given.number('links'),
    tags: given.number('tags'),
    mentions: given.number('mentions'),
  });
  if (given.has('jsonl')) {
    await answerLines(terminal.lineStream(), (value) => Promise.resolve().then(() => countPostLine(value, defaults)));
    return { value: null, lines: [], bytes: new Uint8Array() };
  }
  const text = await readGivenText(terminal, given.words[0]);
  const count = countPostLine(withoutLastBreak(text), defaults);
  return { value: count, lines: [lineOf(count), ...accidentalLinks(count)] };
}

/** Editors and `echo` end a file with a line break that is no part of the post. */
function withoutLastBreak(text: string): string {
  return text.replace(/\r?\n$/, '');
}

function accidentalLinks({ warnings = [] }: PostCount): string[] {
  return warnings.map(({ value }) => `"${value}" becomes a link, because no space stands behind the full stop.`);
}

function lineOf({ length, limit, valid, bytes, byteLimit, segments, encoding }: PostCount): string {
  const parts = [
    `${length} of ${limit}`,
    ...(bytes === undefined ? [] : [`${bytes} of ${byteLimit} bytes`]),
    ...(segments === undefined ? [] : [`${segments} ${segments === 1 ? 'message' : 'messages'} in ${encoding}`]),
    valid ? 'fits' : 'cannot be posted so',
  ];
  return parts.join('; ');
}

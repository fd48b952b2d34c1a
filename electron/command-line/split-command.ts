import { AppError } from '../../shared/app-error.ts';
import { definedOf } from '../../shared/defined-of.ts';
import type { LimitOverride } from '../../shared/model/limit-overrides.ts';
import { type Numbering, numberings, type PlatformId, platformIds } from '../../shared/model/thread.ts';
import { type BareThread, type SplitSettings, splitBare } from '../../shared/thread/bare-thread.ts';
import { limitsFor } from '../../shared/thread/limit-overrides.ts';
import type { PlatformLimits } from '../../shared/thread/limits.ts';
import { countLength } from '../../shared/thread/measure.ts';
import type { Given, Outcome, StandaloneCommand } from './command.ts';
import { answerLines } from './line-answers.ts';
import type { Terminal } from './terminal.ts';

export const splitCommand: StandaloneCommand = {
  name: 'thread split',
  takes: '',
  summary: 'Splits a text from the input into posts, without a library; nothing is cut that means something whole.',
  options: {
    platform: { type: 'string', value: 'NAME', help: platformIds.join(', ') },
    numbering: { type: 'string', value: 'PLACE', help: `${numberings.join(', ')} (none)` },
    limit: { type: 'string', value: 'NUMBER', help: 'the limit of a post where it is not the usual one' },
    links: { type: 'string', value: 'NUMBER', help: 'how many different links a post may have' },
    tags: { type: 'string', value: 'NUMBER', help: 'how many tags' },
    mentions: { type: 'string', value: 'NUMBER', help: 'how many names' },
    'link-cost': { type: 'string', value: 'NUMBER', help: 'what any link counts (mastodon)' },
    'content-warning': { type: 'string', value: 'TEXT', help: 'stands before each post and counts there (mastodon)' },
    jsonl: { type: 'boolean', help: 'read JSON from the input, one value a line, and answer each with a line' },
  },
  isWithoutLibrary: true,
  run: split,
};

async function split(terminal: Terminal, given: Given): Promise<Outcome> {
  const settings = settingsOf(given);
  if (given.has('jsonl')) {
    await answerLines(terminal.lineStream(), (value, line) =>
      Promise.resolve().then(() => splitNamed(value, settings, line)),
    );
    return { value: null, lines: [], bytes: new Uint8Array() };
  }
  const thread = splitBare(await terminal.readInput(), settings);
  return { value: thread, lines: linesOf(thread) };
}

function splitNamed(value: unknown, settings: SplitSettings, line: number): BareThread {
  try {
    return splitBare(value, settings);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError(error.code, `Line ${line}: ${error.message}`, { cause: error });
  }
}

function settingsOf(given: Given): SplitSettings {
  const platform = oneOf(platformIds, 'platform', given.text('platform'));
  const numbering = oneOf(numberings, 'numbering', given.text('numbering') ?? 'none');
  const contentWarning = given.text('content-warning') ?? '';
  if (contentWarning !== '' && platform !== 'mastodon')
    throw new AppError('invalid_input', '--content-warning is for mastodon: other platforms have none.');
  return { platform, numbering, contentWarning, limits: limitsOf(given, { platform, numbering, contentWarning }) };
}

/** A number, some words beside it, and posts that are still posts. */
const leastRoom = 20;
const widestNumber = 10;

function limitsOf(
  given: Given,
  settings: { readonly platform: PlatformId; readonly numbering: Numbering; readonly contentWarning: string },
): PlatformLimits {
  const { platform, numbering, contentWarning } = settings;
  const marks = marksOf(given, platform);
  const usual = limitsFor(platform, { [platform]: marks });
  const limit = given.number('limit') ?? usual.post;
  const taken = countLength(contentWarning, platform, usual) + (numbering === 'none' ? 0 : widestNumber);
  if (!Number.isInteger(limit) || limit < taken + leastRoom)
    throw new AppError(
      'invalid_input',
      `A post needs a limit of at least ${taken + leastRoom} here, and ${limit} is less.`,
    );
  return limitsFor(platform, { [platform]: { ...marks, ...definedOf({ post: given.number('limit') }) } });
}

const mostMarks = 1000;

/** Without any no post could hold a text that has one: a text cannot be split so. */
function marksOf(given: Given, platform: PlatformId): LimitOverride {
  const most = (option: string) => wholeNumber(option, given.number(option), { from: 1, to: mostMarks });
  const linkCost = wholeNumber('link-cost', given.number('link-cost'), { from: 0, to: 4096 });
  if (linkCost !== undefined && platform !== 'mastodon')
    throw new AppError('invalid_input', '--link-cost is for mastodon: elsewhere nobody can set it.');
  return definedOf({
    ...{ linksPerPost: most('links'), tagsPerPost: most('tags'), mentionsPerPost: most('mentions'), linkCost },
  });
}

function wholeNumber(
  option: string,
  given: number | undefined,
  { from, to }: { readonly from: number; readonly to: number },
): number | undefined {
  if (given === undefined || (Number.isInteger(given) && given >= from && given <= to)) return given;
  throw new AppError('invalid_input', `--${option} is a whole number from ${from} to ${to}.`);
}

function oneOf<Name extends string>(names: readonly Name[], option: string, given: string | undefined): Name {
  const found = names.find((name) => name === given);
  if (found !== undefined) return found;
  const said = given === undefined ? 'is missing' : `has no "${given}"`;
  throw new AppError('invalid_input', `--${option} ${said}: one of ${names.join(', ')} is expected.`);
}

function linesOf({ posts, warnings }: BareThread): string[] {
  const shown = posts.flatMap(({ text }, index) => (index === 0 ? [text] : ['', '---', '', text]));
  const told = warnings.map(
    ({ kind, post, overBy }) => `(post ${post + 1}: ${kind}${overBy > 0 ? `, over by ${overBy}` : ''})`,
  );
  return told.length === 0 ? shown : [...shown, '', ...told];
}

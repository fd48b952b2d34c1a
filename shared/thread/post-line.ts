import { z } from 'zod';
import { AppError } from '../app-error.ts';
import { definedOf } from '../defined-of.ts';
import { platformId, platformIds } from '../model/thread.ts';
import { countPost, type PostCount } from './count-post.ts';
import { limitsFor } from './limit-overrides.ts';

const mostUnits = 1_000_000;
const mostMarks = 1000;
const limit = z.int().min(1).max(mostUnits);

/** What a line of `post count` may hold; what else is in it (a number of its own) is left alone. */
const postLine = z.object({
  text: z.string().max(mostUnits),
  platform: platformId.optional(),
  limit: limit.optional(),
  contentWarning: z.string().max(mostUnits).optional(),
});

const marks = z.int().min(0).max(mostMarks).optional();
const postDefaults = postLine.omit({ text: true }).extend({ links: marks, tags: marks, mentions: marks });

type ReadDefaults = z.infer<typeof postDefaults>;

/** What holds for lines that do not say otherwise, as it was typed. */
export interface PostDefaults {
  readonly platform: string | undefined;
  readonly limit: number | undefined;
  readonly contentWarning: string | undefined;
  /** How many of each a post may have. */
  readonly links: number | undefined;
  readonly tags: number | undefined;
  readonly mentions: number | undefined;
}

/** Raises `invalid_input` for a platform or a limit that there is not. */
export function readDefaults(given: PostDefaults): ReadDefaults {
  const parsed = postDefaults.safeParse(given);
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path[0];
  if (place === 'platform') throw new AppError('invalid_input', unknownPlatform());
  throw new AppError(
    'invalid_input',
    place === 'links' || place === 'tags' || place === 'mentions'
      ? `--${place} is a whole number from 0 to 1,000.`
      : 'A limit is a whole number from 1 to 1,000,000.',
  );
}

/** Counts the post of one line: a text, or an object with `text`. Raises `invalid_input` for anything else. */
export function countPostLine(value: unknown, defaults: ReadDefaults): PostCount {
  const parsed = postLine.safeParse(typeof value === 'string' ? { text: value } : value);
  if (!parsed.success) throw new AppError('invalid_input', faultOf(parsed.error));
  const {
    text,
    platform,
    contentWarning,
    limit: post,
  } = { ...defaults, ...definedOf(parsed.data), text: parsed.data.text };
  if (platform === undefined) throw new AppError('invalid_input', unknownPlatform());
  const { links: linksPerPost, tags: tagsPerPost, mentions: mentionsPerPost } = defaults;
  const overrides = { [platform]: definedOf({ post, linksPerPost, tagsPerPost, mentionsPerPost }) };
  return countPost(text, { platform, limits: limitsFor(platform, overrides), contentWarning });
}

function faultOf(error: z.ZodError): string {
  return error.issues.some(({ path }) => path[0] === 'platform')
    ? unknownPlatform()
    : 'A text ("...") or { "text": "..." } is expected, with "platform", "limit" (a whole number) and "contentWarning" if wanted.';
}

function unknownPlatform(): string {
  return `Name the platform: ${platformIds.join(', ')}.`;
}

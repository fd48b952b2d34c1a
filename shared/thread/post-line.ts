import { z } from 'zod';
import { AppError } from '../app-error.ts';
import { definedOf } from '../defined-of.ts';
import { platformId, platformIds } from '../model/thread.ts';
import { countPost, type PostCount } from './count-post.ts';
import { limitsFor } from './limit-overrides.ts';

const mostUnits = 1_000_000;
const limit = z.int().min(1).max(mostUnits);

/** What a line of `post count` may hold; what else is in it (a number of its own) is left alone. */
const postLine = z.object({
  text: z.string().max(mostUnits),
  platform: platformId.optional(),
  limit: limit.optional(),
  contentWarning: z.string().max(mostUnits).optional(),
});

/** What holds for lines that do not say otherwise, as it was typed. */
export interface PostDefaults {
  readonly platform: string | undefined;
  readonly limit: number | undefined;
  readonly contentWarning: string | undefined;
}

/** Raises `invalid_input` for a platform or a limit that there is not. */
export function readDefaults(given: PostDefaults): Omit<z.infer<typeof postLine>, 'text'> {
  const parsed = postLine.omit({ text: true }).safeParse(given);
  if (parsed.success) return parsed.data;
  const isPlatform = parsed.error.issues.some(({ path }) => path[0] === 'platform');
  throw new AppError(
    'invalid_input',
    isPlatform ? unknownPlatform() : 'A limit is a whole number from 1 to 1,000,000.',
  );
}

/** Counts the post of one line: a text, or an object with `text`. Raises `invalid_input` for anything else. */
export function countPostLine(value: unknown, defaults: Omit<z.infer<typeof postLine>, 'text'>): PostCount {
  const parsed = postLine.safeParse(typeof value === 'string' ? { text: value } : value);
  if (!parsed.success) throw new AppError('invalid_input', faultOf(parsed.error));
  const line = { ...defaults, ...definedOf(parsed.data), text: parsed.data.text };
  const { text, platform, contentWarning } = line;
  if (platform === undefined) throw new AppError('invalid_input', unknownPlatform());
  const overrides = line.limit === undefined ? {} : { [platform]: { post: line.limit } };
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

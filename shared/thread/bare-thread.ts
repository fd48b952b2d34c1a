import { z } from 'zod';
import { AppError } from '../app-error.ts';
import { blockRoles } from '../model/draft.ts';
import { bareDraftText } from './draft-text.ts';
import { smsSegments } from './sms.ts';
import { splitText } from './split.ts';
import type { SplitInput } from './split-source.ts';

const longestCharacters = 1_000_000;
const text = z.string().max(longestCharacters);
const bareTextObject = z.object({ text });
const bareBlocks = z.object({ blocks: z.array(z.object({ role: z.enum(blockRoles), text })).max(500) });

/** How every line is split; `limits` only where they are not the platform's own. */
export type SplitSettings = Pick<SplitInput, 'platform' | 'numbering' | 'limits' | 'contentWarning'>;

/** `segments`: as how many messages an SMS is sent. */
interface BarePost {
  readonly text: string;
  readonly length: number;
  readonly segments?: number;
}

/** A thread as `thread split --jsonl` tells it; `overBy` is in the platform's unit, `post` counts from 0. */
export interface BareThread {
  readonly posts: readonly BarePost[];
  readonly warnings: readonly { readonly kind: string; readonly post: number; readonly overBy: number }[];
}

/**
 * Splits a bare text or bare blocks, taken as they are written: no Markdown is read and nothing is changed. Raises `invalid_input`
 * with the place of what cannot be read, such as a role that blocks do not have.
 */
export function splitBare(value: unknown, settings: SplitSettings): BareThread {
  const { posts, warnings } = splitText({ ...inputOf(value), ...settings });
  return {
    posts: posts.map(({ text: shown, length }) => ({ text: shown, length, ...segmentsOf(shown, settings) })),
    warnings,
  };
}

function segmentsOf(post: string, { platform }: SplitSettings): { readonly segments?: number } {
  return platform === 'sms' ? { segments: smsSegments(post) } : {};
}

function inputOf(value: unknown) {
  if (typeof value === 'object' && value !== null && 'blocks' in value)
    return bareDraftText(parsed(bareBlocks, value).blocks);
  const written = typeof value === 'string' ? { text: value } : value;
  return bareDraftText([{ role: 'explanation' as const, text: parsed(bareTextObject, written).text }]);
}

function parsed<Value>(schema: z.ZodType<Value>, value: unknown): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new AppError('invalid_input', sentenceFor(issue?.path ?? [], value));
}

/** Names the place as a program would write it: `blocks[1].role`. */
function sentenceFor(path: readonly PropertyKey[], value: unknown): string {
  if (path.length === 0 || (path.length === 1 && path[0] === 'text' && !hasText(value)))
    return 'A text ("..."), { "text": "..." } or { "blocks": [{ "role": "myth", "text": "..." }] } is expected.';
  const place = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .slice(1);
  if (path.at(-1) === 'role') {
    const given: unknown = path.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), value);
    return `${place}: ${given === undefined ? 'nothing' : JSON.stringify(given)} is no role of a block. Roles: ${blockRoles.join(', ')}.`;
  }
  return `${place}: ${path.at(-1) === 'blocks' ? 'a list of at most 500 blocks' : `text of at most ${longestCharacters} characters`} is expected.`;
}

function hasText(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'text' in value;
}

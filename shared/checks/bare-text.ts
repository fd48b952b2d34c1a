import { z } from 'zod';
import { type Block, blockRoles } from '../model/draft.ts';
import type { CheckReport, Finding } from '../model/finding.ts';
import { accountKinds } from '../model/person.ts';
import type { Thread } from '../model/thread.ts';
import { bareAuthor, checkAuthorOf } from './bare-author.ts';
import type { CheckInput } from './check-input.ts';

const longestCharacters = 1_000_000;
const text = z.string().max(longestCharacters);

/** Platforms that a text can be for, as far as what they show at once matters; `twitter` is `x`. */
export const shownPlatforms = [
  ...['x', 'bluesky', 'mastodon', 'threads', 'linkedin', 'facebook', 'instagram', 'telegram', 'whatsapp', 'tiktok'],
  ...['youtube', 'reddit', 'sms', 'email', 'newsletter', 'blog', 'web', 'print', 'other'],
] as const;

export const shownPlatform = z
  .string()
  .transform((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/^twitter$/, 'x'),
  )
  .pipe(z.enum(shownPlatforms));

/** The account that a text goes out from, as far as a policy pack asks for it. */
export const bareAccount = z.object({ kind: z.enum(accountKinds), bio: z.string().max(1000).default('') });

/** What a policy pack holds from and sources are of age by: a day that cannot be read must not let a text past either. */
export const dayOrTime = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

/** What the objects may hold beside their texts. */
const about = {
  language: z.string().optional(),
  date: dayOrTime.optional(),
  author: bareAuthor.optional(),
  platform: shownPlatform.nullish(),
  account: bareAccount.optional(),
  audience: z.string().optional(),
};

/**
 * What `plainspoken check --jsonl` reads from one line: a text (one post), posts, or blocks with their roles. `language` is a BCP 47 tag, `en` when
 * absent; `date` is the day of the check (ISO), today when absent. With an `author` interests are looked at, on the `platform` where the text is shown. Policy
 * packs ask for the `account` and the `audience`.
 */
export const bareText = z.union([
  text.transform((post): { posts: string[]; language?: string } => ({ posts: [post] })),
  z.object({ posts: z.array(text).min(1).max(500), ...about }),
  z.object({
    blocks: z
      .array(z.object({ role: z.enum(blockRoles), text, label: z.string().default('') }))
      .min(1)
      .max(500),
    ...about,
  }),
]);

export type BareText = z.infer<typeof bareText>;

/** What a text may say of itself; a bare string says nothing. */
type Told = Partial<
  Pick<
    Extract<BareText, { readonly blocks: unknown }>,
    'language' | 'date' | 'author' | 'platform' | 'account' | 'audience'
  >
>;

/**
 * A text without a library as the checks take it: a post is a block of explanation and a post of its own. `now` is UTC, ISO. Rules that need
 * the library are told that there is none.
 */
export function bareInput(bare: BareText, now: string): CheckInput {
  const told: Told = bare;
  return {
    language: told.language ?? 'en',
    blocks: 'blocks' in bare ? bare.blocks.map(blockOf) : bare.posts.map(postBlock),
    templateBlocks: null,
    sources: [],
    authors: told.author === undefined ? [] : [checkAuthorOf(told.author)],
    threads: 'blocks' in bare ? [] : [threadOf(bare.posts)],
    claim: null,
    audience: told.audience ?? null,
    accounts: told.account === undefined ? [] : [{ platform: anyPlatform, handle: '', ...told.account }],
    now: told.date ?? now,
    isBare: true,
    shownOn: told.platform ?? null,
  };
}

/** A bare text is for no platform: nothing may be concluded from the one that a field needs. */
const anyPlatform = 'x';

function blockOf(
  block: { readonly role: Block['role']; readonly text: string; readonly label: string },
  index: number,
) {
  return { id: blockId(index), ...block };
}

function postBlock(post: string, index: number): Block {
  return { id: blockId(index), role: 'explanation', label: '', text: post };
}

/** The limit is left open. */
function threadOf(posts: readonly string[]): Thread {
  return {
    platform: anyPlatform,
    posts: posts.map((post, index) => ({ text: post, length: 0, limit: 1, blockIds: [blockId(index)] })),
    warnings: [],
  };
}

function blockId(index: number): string {
  return `part-${index}`;
}

/** A finding as `check --jsonl` tells it: offsets are UTF-16 units, half open, within that post or block. */
export interface BareFinding {
  readonly rule: string;
  readonly category: Finding['category'];
  readonly severity: Finding['severity'];
  readonly post?: number;
  readonly block?: number;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly guideline: string;
}

/** What `check --jsonl` answers to one line that could be read. */
export interface BareReport {
  readonly findings: readonly BareFinding[];
  readonly notChecked: readonly { readonly rule: string; readonly reason: string }[];
}

type Say = (sentence: Finding['title']) => string;

/** `say` writes out a sentence of the catalogue. What concerns the text as a whole stands over the whole first part. */
export function bareReport(bare: BareText, report: Pick<CheckReport, 'findings' | 'notChecked'>, say: Say): BareReport {
  const lengths =
    'blocks' in bare ? bare.blocks.map((block) => block.text.length) : bare.posts.map((post) => post.length);
  const part = 'blocks' in bare ? 'block' : 'post';
  return {
    findings: report.findings.map((finding) => ({
      rule: finding.rule,
      category: finding.category,
      severity: finding.severity,
      ...placeOf(finding.place, part, lengths),
      message: say(finding.message),
      guideline: [finding.guideline.name, finding.guideline.section].filter((words) => words !== '').join(', '),
    })),
    notChecked: report.notChecked.map(({ rule, reason }) => ({ rule, reason: say(reason) })),
  };
}

function placeOf(place: Finding['place'], part: 'block' | 'post', lengths: readonly number[]) {
  // A bare text has no pictures.
  if (place.kind === 'draft' || place.kind === 'picture') return { [part]: 0, start: 0, end: lengths[0] ?? 0 };
  const index = place.kind === 'post' ? place.post : Number(place.blockId.slice('part-'.length));
  return { [part]: index, start: place.start, end: place.end };
}

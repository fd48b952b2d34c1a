import { contentHash } from '../../db/content-hash.ts';
import { markWriting, readDraft } from '../../db/drafts.ts';
import { listImages } from '../../db/images.ts';
import { readPeopleNamed } from '../../db/people.ts';
import { listPostings } from '../../db/postings.ts';
import { readSettings } from '../../db/settings.ts';
import { updateVariantPosts } from '../../db/variants.ts';
import { AppError } from '../../shared/app-error.ts';
import { authorNamesOf } from '../../shared/checks/build-input.ts';
import type { Parsed } from '../../shared/contract.ts';
import type { ComposedThread, Posting } from '../../shared/model/composer.ts';
import type { Draft } from '../../shared/model/draft.ts';
import type { LimitOverrides } from '../../shared/model/limit-overrides.ts';
import type { BreakPlace } from '../../shared/model/post-breaks.ts';
import { type PlatformId, type Variant, variant as variantSchema } from '../../shared/model/thread.ts';
import { findPlace } from '../../shared/thread/break-places.ts';
import { type PlacedPost, placeVariant, type VariantInput } from '../../shared/thread/compose-variant.ts';
import { type DraftText, draftText } from '../../shared/thread/draft-text.ts';
import { placeEdits } from '../../shared/thread/edited-text.ts';
import { limitsFor } from '../../shared/thread/limit-overrides.ts';
import { recordOfDraft } from './composer-audit.ts';
import type { ServiceContext } from './context.ts';
import { sourcesOf } from './draft-sources.ts';
import { variantFor, variantsOf } from './variants.ts';

/** The enabled variants of a draft, or of these those for one platform, with what was posted of each. Raises `not_found`. */
export function composeDraft(context: ServiceContext, draftId: string, platform?: PlatformId): ComposedThread[] {
  const { library } = context;
  const draft = readDraft(library, draftId);
  const material = {
    blocks: draft.blocks,
    // The same list for each platform: the text of the draft is made once for it.
    sources: sourcesOf(context, draft),
    images: listImages(library, draft.id),
    authors: authorNamesOf({ draft, people: readPeopleNamed(library, draft.authorIds) }),
    postings: listPostings(library, draftId),
    limits: readSettings(library).limits,
  };
  return variantsOf(context, draft)
    .filter((variant) => variant.isEnabled && (platform === undefined || variant.platform === platform))
    .map((variant) => composeOne(variant, material));
}

type Material = Pick<VariantInput, 'blocks' | 'sources' | 'images' | 'authors'> & {
  readonly postings: readonly Posting[];
  readonly limits: LimitOverrides;
};

function composeOne(variant: Variant, { postings, limits, ...draft }: Material): ComposedThread {
  const { platform, language, numbering, breaks, edits, postLanguage } = variant;
  const placed = placeVariant({
    ...{ ...draft, platform, numbering, breaks, edits },
    limits: limitsFor(platform, limits),
  });
  const posted = postings.filter((each) => each.platform === platform && each.language === language);
  const posts = placed.posts.map((post, index) => {
    const posting = posted.find((each) => each.post === index);
    return { ...post, posting: stateOf(post, posting) };
  });
  return { ...placed, language: postLanguage ?? language, posts };
}

function stateOf(post: PlacedPost, posting: Posting | undefined) {
  return posting === undefined ? null : { ...posting, isChanged: posting.textHash !== contentHash(post.text) };
}

/** Puts a break, takes one away or moves one. Raises `conflict` for a place that is not in the draft any more. */
export function moveBreak(context: ServiceContext, input: Parsed<'composer.moveBreak'>): void {
  const { draft, variant, text } = read(context, input);
  const removed = offsetOf(text, input.remove);
  const put = offsetOf(text, input.put);
  const kept = variant.breaks.filter((place) => {
    const at = findPlace(text, place)?.before;
    return at === undefined || (at !== removed && at !== put);
  });
  const breaks = input.put === null ? kept : [...kept, input.put];
  if (isSame(breaks, variant.breaks)) return;
  storePosts(context, { draft, variant: { ...variant, breaks }, action: 'composer.moveBreak' });
}

/** Gives a stretch its own words, or the draft's again. Raises `conflict` for places that are not in the draft any more. */
export function editPost(context: ServiceContext, input: Parsed<'composer.editPost'>): void {
  const { draft, variant, text } = read(context, input);
  const start = input.from === null ? 0 : place(text, input.from).after;
  const end = input.to === null ? text.text.trimEnd().length : place(text, input.to).before;
  if (end <= start) throw placeGone();
  const others = variant.edits.filter((edit) =>
    placeEdits(text, [edit]).every((other) => other.end <= start || other.start >= end),
  );
  const was = text.text.slice(start, end);
  const words = input.text?.trim() ?? '';
  const isOwn = words !== '' && words !== was;
  const edits = isOwn ? [...others, { from: input.from, to: input.to, was, text: words }] : others;
  if (isSame(edits, variant.edits)) return;
  storePosts(context, { draft, variant: { ...variant, edits }, action: 'composer.editPost' });
  markWriting(context.library, draft.id, context.ports.now().toISOString());
}

/** Whether two lists hold the same, in whatever order: then nothing was changed, and what was cleared stays cleared. */
function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  const sorted = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).sort();
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function read(context: ServiceContext, input: Pick<Parsed<'composer.moveBreak'>, 'draftId' | 'platform'>) {
  const draft = readDraft(context.library, input.draftId);
  const variant = variantFor(variantsOf(context, draft), input.platform);
  return { draft, variant, text: draftText(draft.blocks, sourcesOf(context, draft)) };
}

function offsetOf(text: DraftText, wanted: BreakPlace | null): number | null {
  return wanted === null ? null : place(text, wanted).before;
}

function place(text: DraftText, wanted: BreakPlace) {
  const gap = findPlace(text, wanted);
  if (gap === null) throw placeGone();
  return gap;
}

interface StoredPosts {
  readonly draft: Draft;
  readonly variant: Variant;
  readonly action: string;
}

/** Raises `unsupported` for more than the library gives back: what it holds must be readable. */
function storePosts(context: ServiceContext, { draft, variant, action }: StoredPosts): void {
  if (!keptOfVariant.safeParse({ breaks: variant.breaks, edits: variant.edits }).success) throw tooMuch();
  const at = context.ports.now().toISOString();
  const { id, breaks, edits } = variant;
  updateVariantPosts(context.library, { id, breaks, edits, at });
  recordOfDraft(context, { at, action: `${action} ${variant.platform}`, draftId: draft.id, words: { breaks, edits } });
}

const keptOfVariant = variantSchema.pick({ breaks: true, edits: true });

function tooMuch(): AppError {
  return new AppError(
    'unsupported',
    'A thread takes at most 500 breaks and 500 posts with words of their own, each of at most 100,000 characters. Nothing was changed: change the draft itself.',
  );
}

function placeGone(): AppError {
  return new AppError(
    'conflict',
    'The draft has changed there since. Nothing was changed: look at the posts as they are now, and try again.',
  );
}

import type { EndReason } from '../model/composer.ts';
import type { BreakPlace, PostEdit } from '../model/post-breaks.ts';
import type { Post, Thread } from '../model/thread.ts';
import type { SplitPost } from './assemble-posts.ts';
import { findPlace, type Gap, gapsOf, placeOfGap } from './break-places.ts';
import type { ThreadInput } from './compose-thread.ts';
import { type DraftText, draftText } from './draft-text.ts';
import { applyEdits, type EditedText, type PlacedEdit, placeEdits } from './edited-text.ts';
import { platformLimits } from './limits.ts';
import { lengthLimit } from './measure.ts';
import { keptRanges, ownWords } from './own-words.ts';
import { splitText, wholeText } from './split.ts';

/** What a person did to one variant of a draft. */
export interface VariantInput extends ThreadInput {
  readonly breaks?: readonly BreakPlace[];
  readonly edits?: readonly PostEdit[];
  readonly images?: readonly { readonly id: string; readonly blockId: string }[];
}

/** A post with the places around and inside of it, as a composer needs them. */
export interface PlacedPost extends Post {
  readonly words: string;
  readonly gaps: readonly { readonly at: number; readonly place: BreakPlace }[];
  readonly from: BreakPlace | null;
  readonly to: BreakPlace | null;
  readonly endsBy: EndReason;
  readonly edit: {
    readonly text: string;
    readonly now: string;
    readonly isOutdated: boolean;
    readonly from: BreakPlace | null;
    readonly to: BreakPlace | null;
  } | null;
}

export interface PlacedThread extends Omit<Thread, 'posts'> {
  readonly posts: readonly PlacedPost[];
  readonly lost: number;
}

/** The posts of a variant: the draft's, with the breaks and the words that a person gave this variant. Same input, same posts. */
export function composeVariant(input: VariantInput): Thread {
  const { platform, posts, warnings } = splitVariant(input);
  return { platform, posts: posts.map(({ post }) => post), warnings };
}

/** The same with the places that breaks and edits are put at. */
export function placeVariant(input: VariantInput): PlacedThread {
  const split = splitVariant(input);
  const { platform, warnings, prepared } = split;
  const posts = split.posts.map((each, index) => placePost(prepared, each, split.posts.length - 1 - index));
  return { platform, posts, warnings, lost: prepared.lost };
}

interface Prepared {
  readonly draft: DraftText;
  readonly edited: EditedText;
  readonly edits: readonly PlacedEdit[];
  /** Breaks put by hand, in the draft. */
  readonly gaps: readonly Gap[];
  readonly lost: number;
}

interface SplitVariant extends Pick<Thread, 'platform' | 'warnings'> {
  readonly prepared: Prepared;
  readonly posts: readonly { readonly post: Post; readonly split: SplitPost }[];
}

function splitVariant(input: VariantInput): SplitVariant {
  const { platform, numbering } = input;
  const prepared = prepare(input);
  const { draft, moved } = prepared.edited;
  const byHand = [...prepared.gaps, ...prepared.edits.flatMap(({ from, to }) => [from, to])];
  const manualBreaks = [...draft.manualBreaks, ...byHand.flatMap((gap) => (gap === null ? [] : [moved(gap.before)]))];
  const { posts, warnings } = platformLimits[platform].hasThreads
    ? splitText({ ...draft, platform, numbering, manualBreaks })
    : wholeText({ ...draft, platform });
  const whole = posts.map((split) => ({ split, post: toPost(split, prepared, platform) }));
  return { platform, prepared, warnings: [...warnings], posts: withImages(whole, input.images ?? []) };
}

function prepare({ blocks, sources, breaks = [], edits = [] }: VariantInput): Prepared {
  const draft = draftText(blocks, sources);
  const placed = placeEdits(draft, edits);
  const found = breaks.flatMap((place) => findPlace(draft, place) ?? []);
  const gaps = found.filter(({ before }) => placed.every(({ start, end }) => before <= start || before >= end));
  const lost = breaks.length - found.length + edits.length - placed.length;
  return { draft, edits: placed, edited: applyEdits(draft, placed), gaps, lost };
}

function toPost(split: SplitPost, { edited, edits }: Prepared, platform: ThreadInput['platform']): Post {
  const limits = platformLimits[platform];
  const blockIds = edited.draft.blocks
    .filter((block) => block.start < split.end && block.end > split.start)
    .map((block) => block.id);
  const post = { text: split.text, length: split.length, limit: lengthLimit(split.text, limits), blockIds };
  return editsIn(split, edited, edits).length === 0 ? post : { ...post, isEdited: true };
}

function editsIn(split: SplitPost, { moved }: EditedText, edits: readonly PlacedEdit[]): readonly PlacedEdit[] {
  return edits.filter(({ edit, start }) => {
    const from = moved(start);
    return from < split.end && from + edit.text.trim().length > split.start;
  });
}

type Posts = SplitVariant['posts'];

/** Each picture goes with the first post that carries its block; with the first of all when none does. */
function withImages(posts: Posts, images: NonNullable<VariantInput['images']>): Posts {
  if (images.length === 0) return posts;
  const owners = images.map(({ blockId }) =>
    Math.max(
      0,
      posts.findIndex(({ post }) => post.blockIds.includes(blockId)),
    ),
  );
  return posts.map((each, index) => {
    const imageIds = images.filter((_, image) => owners[image] === index).map(({ id }) => id);
    return imageIds.length === 0 ? each : { ...each, post: { ...each.post, imageIds } };
  });
}

/** `left` is how many posts come behind it. */
function placePost(prepared: Prepared, { post, split }: Posts[number], left: number): PlacedPost {
  const { draft, edited, edits } = prepared;
  const ranges = keptRanges(edited.draft, split);
  const words = ownWords(edited.draft, ranges);
  const own = editsIn(split, edited, edits)[0];
  const bounds = boundsOf(prepared, split);
  return {
    ...post,
    words: words.text,
    gaps: own === undefined ? gapsIn(prepared, split, words.offsetOf) : [],
    ...bounds,
    endsBy: left === 0 ? 'last' : endReason(prepared, split.end),
    edit: own === undefined ? null : editState(draft, own),
  };
}

function editState(draft: DraftText, { edit, start, end }: PlacedEdit): PlacedPost['edit'] {
  const now = draft.text.slice(start, end);
  return { text: edit.text, now, isOutdated: now !== edit.was, from: edit.from, to: edit.to };
}

function boundsOf({ draft, edited }: Prepared, split: SplitPost): Pick<PlacedPost, 'from' | 'to'> {
  const at = (matches: (gap: Gap) => boolean) => {
    const gap = gapsOf(draft.text).find(matches);
    return gap === undefined ? null : placeOfGap(draft, gap);
  };
  return {
    from: at((gap) => edited.moved(gap.after) === split.start),
    to: at((gap) => edited.moved(gap.before) === split.end),
  };
}

function gapsIn({ draft, edited }: Prepared, split: SplitPost, offsetOf: (offset: number) => number | null) {
  return gapsOf(draft.text).flatMap((gap) => {
    const after = edited.moved(gap.after);
    if (!gap.isBetweenSentences || after <= split.start || after >= split.end) return [];
    const at = offsetOf(after);
    const place = placeOfGap(draft, gap);
    return at === null || at === 0 || place === null ? [] : [{ at, place }];
  });
}

function endReason({ edited, gaps, edits }: Prepared, end: number): EndReason {
  const isAt = (gap: Gap | null) => gap !== null && edited.moved(gap.before) === end;
  if (gaps.some(isAt)) return 'hand';
  if (edited.draft.manualBreaks.includes(end)) return 'draft';
  return edits.some(({ from, to }) => isAt(from) || isAt(to)) ? 'edit' : 'app';
}

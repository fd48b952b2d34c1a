import type { ComposedPost, ComposedThread, EndReason } from '../model/composer.ts';
import type { Block } from '../model/draft.ts';
import type { BreakPlace, PostEdit } from '../model/post-breaks.ts';
import type { Numbering, PlatformId, Post, Thread } from '../model/thread.ts';
import type { SplitPost } from './assemble-posts.ts';
import { findPlace, type Gap, gapsOf, placeOfGap } from './break-places.ts';
import { type DraftText, draftText } from './draft-text.ts';
import { applyEdits, type EditedText, type PlacedEdit, placeEdits } from './edited-text.ts';
import { type PlatformLimits, platformLimits } from './limits.ts';
import { lengthLimit } from './measure.ts';
import { keptRanges, ownWords } from './own-words.ts';
import { splitText, wholeText } from './split.ts';
import type { ThreadSource } from './thread-source.ts';

/** A draft for one platform, with what a person did to this variant. */
export interface VariantInput {
  readonly blocks: readonly Block[];
  readonly sources: readonly ThreadSource[];
  readonly platform: PlatformId;
  readonly numbering: Numbering;
  readonly breaks?: readonly BreakPlace[];
  readonly edits?: readonly PostEdit[];
  /** Where a person set others than the platform's own. */
  readonly limits?: PlatformLimits;
  readonly images?: readonly { readonly id: string; readonly blockId: string }[];
  /** What the authors are called; nobody knows them when absent. */
  readonly authors?: readonly string[];
}

/** A post with the places around and inside of it, as a composer needs them. */
export type PlacedPost = Omit<ComposedPost, 'posting'>;

export type PlacedThread = Omit<Thread, 'posts'> &
  Pick<ComposedThread, 'lost'> & { readonly posts: readonly PlacedPost[] };

/**
 * The posts of a variant: the draft's, with the breaks and the words that a person gave this variant. Same input, same posts. No post
 * is over the limit, unless a warning says so (a link longer than a post, or a platform without threads). A line `---` in a block ends
 * a post; empty blocks are left out.
 */
export function composeVariant(input: VariantInput): Thread {
  const { platform, posts, warnings } = splitVariant(input);
  return { platform, posts: posts.map(({ post }) => post), warnings };
}

/** The same with the places that breaks and edits are put at. */
export function placeVariant(input: VariantInput): PlacedThread {
  const split = splitVariant(input);
  const { platform, warnings, prepared } = split;
  const places = placesOf(prepared);
  const posts = split.posts.map((each, index) => placePost(places, each, split.posts.length - 1 - index));
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
  const { platform, numbering, limits = platformLimits[input.platform], authors = [] } = input;
  const prepared = prepare(input);
  const { draft, moved } = prepared.edited;
  const byHand = [...prepared.gaps, ...prepared.edits.flatMap(({ from, to }) => [from, to])];
  const manualBreaks = [...draft.manualBreaks, ...byHand.flatMap((gap) => (gap === null ? [] : [moved(gap.before)]))];
  const { posts, warnings } = limits.hasThreads
    ? splitText({ ...draft, platform, numbering, manualBreaks, limits, authors })
    : wholeText({ ...draft, platform, limits });
  const whole = posts.map((split) => ({ split, post: toPost(split, prepared, limits) }));
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

function toPost(split: SplitPost, { edited, edits }: Prepared, limits: PlatformLimits): Post {
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

/** Where the gaps of the draft stand in the posts: walked once for all of them. */
interface Places {
  readonly prepared: Prepared;
  /** The first gap behind which a post can start, and the first before which one can end, by that offset. */
  readonly starts: ReadonlyMap<number, Gap>;
  readonly ends: ReadonlyMap<number, Gap>;
  readonly betweenSentences: readonly { readonly gap: Gap; readonly after: number }[];
}

function placesOf(prepared: Prepared): Places {
  const { draft, edited } = prepared;
  const starts = new Map<number, Gap>();
  const ends = new Map<number, Gap>();
  const betweenSentences: { readonly gap: Gap; readonly after: number }[] = [];
  for (const gap of gapsOf(draft.text)) {
    const [before, after] = [edited.moved(gap.before), edited.moved(gap.after)];
    if (!starts.has(after)) starts.set(after, gap);
    if (!ends.has(before)) ends.set(before, gap);
    if (gap.isBetweenSentences) betweenSentences.push({ gap, after });
  }
  return { prepared, starts, ends, betweenSentences };
}

/** `left` is how many posts come behind it. */
function placePost(places: Places, { post, split }: Posts[number], left: number): PlacedPost {
  const { draft, edited, edits } = places.prepared;
  const words = ownWords(edited.draft, keptRanges(edited.draft, split));
  const own = editsIn(split, edited, edits)[0];
  const placeAt = (gap: Gap | undefined) => (gap === undefined ? null : placeOfGap(draft, gap));
  return {
    ...post,
    words: words.text,
    gaps: own === undefined ? gapsIn(places, split, words.offsetOf) : [],
    from: placeAt(places.starts.get(split.start)),
    to: placeAt(places.ends.get(split.end)),
    endsBy: left === 0 ? 'last' : endReason(places.prepared, split.end),
    edit: own === undefined ? null : editState(draft, own),
  };
}

function editState(draft: DraftText, { edit, start, end }: PlacedEdit): PlacedPost['edit'] {
  const now = draft.text.slice(start, end);
  return { text: edit.text, now, isOutdated: now !== edit.was, from: edit.from, to: edit.to };
}

function gapsIn(
  { prepared: { draft }, betweenSentences }: Places,
  split: SplitPost,
  offsetOf: (offset: number) => number | null,
): PlacedPost['gaps'] {
  return betweenSentences.flatMap(({ gap, after }) => {
    if (after <= split.start || after >= split.end) return [];
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

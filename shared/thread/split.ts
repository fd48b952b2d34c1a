import type { Numbering, PlatformId, ThreadWarning } from '../model/thread.ts';
import { type Break, findBreaks } from './breaks.ts';
import { findProseGroups, type Group, resolveGroup } from './groups.ts';
import { type PlatformLimits, platformLimits } from './limits.ts';
import { binding, countLength, lengthLimit, type Measure, measureText, sharesOf } from './measure.ts';
import { numberPost, numberWidth } from './numbering.ts';
import { breakPenalties, groupPenalties, type Piece, planPosts, type RepeatableSpan } from './plan.ts';
import { usefulBreaks } from './useful-breaks.ts';

export interface SplitInput {
  readonly text: string;
  readonly platform: PlatformId;
  readonly numbering: Numbering;
  /** Offsets of white space where the author ends a post. */
  readonly manualBreaks?: readonly number[];
  /** Offsets of white space where a block ends: the best places of all. */
  readonly sectionBreaks?: readonly number[];
  readonly groups?: readonly Group[];
  readonly repeatable?: readonly RepeatableSpan[];
}

/** A post with its number in it, and the stretch of the input that it carries. */
export interface SplitPost {
  readonly text: string;
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

export interface SplitResult {
  readonly posts: readonly SplitPost[];
  readonly warnings: readonly ThreadWarning[];
}

/**
 * Splits plain text into posts that fit the platform, numbering included. Joining the posts without numbers gives the text back
 * but for white space at the breaks and links already shown in the same post. Same input, same posts; a text that fits comes
 * back whole. What could not be kept whole is told in the warnings.
 */
export function splitText(input: SplitInput): SplitResult {
  const text = input.text;
  if (text.trim() === '') return { posts: [], warnings: [] };
  const source = prepare(input);
  let trimmed = 0;
  for (let attempt = 0; ; attempt += 1) {
    const pieces = planToFixedPoint(source, trimmed);
    const posts = pieces.map((piece, index) => makePost(source, piece, { index, total: pieces.length }));
    const warnings = warningsOf(source, pieces, posts);
    // Cutting inside a word can turn its rest into a link or part an emoji: then the posts are planned again with less room.
    const excess = Math.max(0, ...posts.map((post) => overBy(post, input.platform)));
    const isTold = warnings.some((warning) => warning.kind === 'post-too-long');
    if (excess === 0 || attempt === 4 || (isTold && attempt > 0)) return { posts, warnings };
    trimmed += excess;
  }
}

/** The text as one post, for a platform without threads. */
export function wholeText(input: Pick<SplitInput, 'text' | 'platform' | 'repeatable'>): SplitResult {
  const piece = { start: 0, end: input.text.trimEnd().length };
  if (piece.end === 0) return { posts: [], warnings: [] };
  const text = withoutRepeats({ ...input, numbering: 'none' }, piece).trim();
  const length = countLength(text, input.platform);
  const excess = overBy({ text, length }, input.platform);
  return {
    posts: [{ ...piece, text, length }],
    warnings: excess > 0 ? [{ kind: 'post-too-long', post: 0, overBy: excess }] : [],
  };
}

/** By how much a post is over the ceiling of its own text; not above 0 when it fits. */
function overBy({ text, length }: Pick<SplitPost, 'text' | 'length'>, platform: PlatformId): number {
  return length - lengthLimit(text, platformLimits[platform]);
}

interface Source {
  readonly input: SplitInput;
  /** With the ceiling of the whole text: where one part needs the smaller one of SMS, all posts keep to it. */
  readonly limits: PlatformLimits;
  readonly measure: Measure;
  readonly breaks: readonly Break[];
  readonly groups: readonly Group[];
  readonly penalties: Float64Array;
  /** Stretches between the author's own breaks; each is planned by itself. */
  readonly stretches: readonly Piece[];
}

function prepare(input: SplitInput): Source {
  const { text, platform } = input;
  const limits = { ...platformLimits[platform], post: lengthLimit(text, platformLimits[platform]) };
  const measure = measureText(text, platform);
  const sections = new Set(input.sectionBreaks ?? []);
  const shareOfPost = sharesOf(measure, limits);
  const found = findBreaks(text, measure, shareOfPost);
  const breaks = found.map((gap) => (sections.has(gap.before) ? { ...gap, kind: 'section' as const } : gap));
  const sure = (input.groups ?? []).map((group) => resolveGroup(group, breaks, text.trimEnd().length));
  const groups = [...sure, ...findProseGroups(text, breaks)].sort((a, b) => a.start - b.start);
  const useful = usefulBreaks(breaks, text.length, shareOfPost);
  return {
    input,
    limits,
    measure,
    breaks: useful,
    groups,
    penalties: penaltiesOf(useful, groups),
    stretches: stretchesOf(text, breaks, input.manualBreaks ?? []),
  };
}

function penaltiesOf(breaks: readonly Break[], groups: readonly Group[]): Float64Array {
  const penalties = Float64Array.from(breaks, ({ kind }) => breakPenalties[kind]);
  let from = 0;
  for (const { start, end, isSure } of groups) {
    while (from < breaks.length && (breaks[from]?.before ?? 0) <= start) from += 1;
    const to = firstFrom(breaks, from, end);
    const penalty = isSure ? groupPenalties.sure : groupPenalties.suggested;
    penalties.set(
      penalties.subarray(from, to).map((cost) => cost + penalty),
      from,
    );
  }
  return penalties;
}

/** The first break at or after `from` whose next post would start at or behind `offset`. */
function firstFrom(breaks: readonly Break[], from: number, offset: number): number {
  let index = from;
  while (index < breaks.length && (breaks[index]?.after ?? 0) < offset) index += 1;
  return index;
}

function stretchesOf(text: string, breaks: readonly Break[], manual: readonly number[]): Piece[] {
  const wanted = new Set(manual);
  const stretches: Piece[] = [];
  let start = text.length - text.trimStart().length;
  for (const { before, after } of breaks) {
    if (!wanted.has(before)) continue;
    stretches.push({ start, end: before });
    start = after;
  }
  return [...stretches, { start, end: text.trimEnd().length }];
}

/** The number's width depends on how many posts there are, and these on its width: one more digit until both agree. */
function planToFixedPoint(source: Source, trimmed: number): Piece[] {
  const { text } = source.input;
  for (let digits = fewestDigits(source); ; digits += 1) {
    const width = numberWidth(text, digits, source.input);
    const pieces = planWith(source, {
      length: width.length + trimmed,
      bytes: width.bytes + trimmed * bytesPerUnit(source),
    });
    const needed = pieces.length < 2 ? 0 : String(pieces.length).length;
    if (needed <= digits || source.input.numbering === 'none' || digits === 6) return pieces;
  }
}

/** A post over its ceiling of bytes counts by these, so what it is over by is in units of several bytes. */
function bytesPerUnit({ limits: { post, postBytes } }: Source): number {
  return postBytes === null ? 1 : postBytes / post;
}

/** There cannot be fewer posts than the whole length asks for: where that is many, the narrow numbers need no trial. */
function fewestDigits({ input, limits, measure }: Source): number {
  const repeats = input.repeatable?.length ?? 0;
  const fewestPosts = Math.ceil((measure.lengthBefore.at(-1) ?? 0) / limits.post);
  return fewestPosts < 2 || repeats > 0 ? 0 : String(fewestPosts).length;
}

function planWith(source: Source, room: { length: number; bytes: number }): Piece[] {
  const { limits } = source;
  return source.stretches.flatMap((stretch) => {
    const first = source.breaks.findIndex((gap) => gap.before > stretch.start);
    const last = source.breaks.findLastIndex((gap) => gap.after < stretch.end);
    const isBreakable = first !== -1 && last >= first;
    return planPosts({
      measure: source.measure,
      start: stretch.start,
      end: stretch.end,
      breaks: isBreakable ? source.breaks.slice(first, last + 1) : [],
      penalties: isBreakable ? source.penalties.subarray(first, last + 1) : new Float64Array(0),
      capacity: limits.post - room.length,
      capacityBytes: (limits.postBytes ?? Number.POSITIVE_INFINITY) - room.bytes,
      repeatable: (source.input.repeatable ?? []).filter(
        (span) => span.start >= stretch.start && span.end <= stretch.end,
      ),
    });
  });
}

function makePost(source: Source, piece: Piece, place: { index: number; total: number }): SplitPost {
  const bare = withoutRepeats(source.input, piece);
  const text = numberPost(bare, { ...place, numbering: source.input.numbering });
  return { text, length: countLength(text, source.input.platform), start: piece.start, end: piece.end };
}

function withoutRepeats({ text, repeatable }: SplitInput, piece: Piece): string {
  const shown = new Set<string>();
  let kept = '';
  let from = piece.start;
  for (const span of repeatable ?? []) {
    if (span.start < piece.start || span.end > piece.end) continue;
    if (shown.has(span.key)) {
      kept += text.slice(from, span.start);
      from = span.end;
    }
    shown.add(span.key);
  }
  return kept + text.slice(from, piece.end);
}

function warningsOf(source: Source, pieces: readonly Piece[], posts: readonly SplitPost[]): ThreadWarning[] {
  const cuts = new Set(source.breaks.filter(({ kind }) => kind === 'cut').map(({ before }) => before));
  return pieces.flatMap((piece, index) => {
    const post = posts[index];
    const excess = post === undefined ? 0 : overBy(post, source.input.platform);
    const isCut = index < pieces.length - 1 && cuts.has(piece.end);
    return [
      ...(excess > 0 ? [{ kind: 'post-too-long' as const, post: index, overBy: excess }] : []),
      ...(isCut ? [{ kind: 'word-cut' as const, post: index, overBy: 0 }] : []),
      ...brokenGroups(source, piece, pieces.length).map((overBy) => ({
        kind: 'group-too-long' as const,
        post: index,
        overBy,
      })),
    ];
  });
}

/** By how much each group that starts in this post and goes on in the next is too long. A break that the author set is no fault. */
function brokenGroups(source: Source, piece: Piece, total: number): number[] {
  if ((source.input.manualBreaks ?? []).includes(piece.end)) return [];
  return source.groups
    .filter(({ start, end }) => start >= piece.start && start < piece.end && end > piece.end)
    .map((group) => ({ isSure: group.isSure, overBy: excessOf(source, group, total) }))
    .filter(({ isSure, overBy }) => isSure || overBy > 0)
    .map(({ overBy }) => Math.max(1, overBy));
}

/** How much shorter the group must be to fit one post with its number. */
function excessOf(source: Source, group: Group, total: number): number {
  const { text } = source.input;
  const { lengthBefore, bytesBefore } = source.measure;
  const width = numberWidth(text, total < 2 ? 0 : String(total).length, source.input);
  const length = (lengthBefore[group.end] ?? 0) - (lengthBefore[group.start] ?? 0) + width.length;
  const bytes = (bytesBefore[group.end] ?? 0) - (bytesBefore[group.start] ?? 0) + width.bytes;
  return binding(length, bytes, source.limits) - source.limits.post;
}

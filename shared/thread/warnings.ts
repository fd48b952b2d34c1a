import type { ThreadWarning } from '../model/thread.ts';
import type { SplitPost } from './assemble-posts.ts';
import type { Group } from './groups.ts';
import type { Piece } from './plan.ts';
import { excessOf, type Room, roomFor } from './ruler.ts';
import type { SplitSource } from './split-source.ts';

/** What could not be kept whole, post by post. A break that the author set is no fault. */
export function warningsOf(
  source: SplitSource,
  pieces: readonly Piece[],
  posts: readonly SplitPost[],
): ThreadWarning[] {
  const cuts = new Set(source.breaks.filter(({ kind }) => kind === 'cut').map(({ before }) => before));
  const digits = pieces.length < 2 ? 0 : String(pieces.length).length;
  const room = roomFor(source, source.input.text, digits);
  const broken = new Map([...brokenAtoms(source, pieces, room), ...brokenGroups(source, pieces, room)]);
  return pieces.flatMap(({ end }, index) => {
    const excess = posts[index]?.overBy ?? 0;
    const isCut = index < pieces.length - 1 && cuts.has(end);
    return [
      ...(excess > 0 ? [{ kind: 'post-too-long' as const, post: index, overBy: excess }] : []),
      ...(isCut ? [{ kind: 'word-cut' as const, post: index, overBy: 0 }] : []),
      ...(isBesideLink(posts, index) ? [] : groupWarnings(broken, index)),
    ];
  });
}

/** A link that no post holds is told by its own length. */
function isBesideLink(posts: readonly SplitPost[], index: number): boolean {
  return posts.slice(index, index + 2).some(({ overBy }) => overBy > 0);
}

function groupWarnings(broken: ReadonlyMap<number, number>, post: number): ThreadWarning[] {
  const overBy = broken.get(post);
  return overBy === undefined ? [] : [{ kind: 'group-too-long', post, overBy }];
}

/**
 * For each post that ends inside a group: by how much that group is too long. Groups that overlap hold each other: where each fits
 * but not all of them together, the whole is what is too long.
 */
function brokenGroups(source: SplitSource, pieces: readonly Piece[], room: Room): ReadonlyMap<number, number> {
  const told = clusters(source.groups.filter(({ strength }) => strength === 'sure' || strength === 'suggested'));
  const manual = new Set(source.stretches.map(({ end }) => end));
  const broken = new Map<number, number>();
  let from = 0;
  for (const [index, { end }] of pieces.entries()) {
    if (index === pieces.length - 1 || manual.has(end)) continue;
    while ((told[from]?.end ?? Number.POSITIVE_INFINITY) <= end) from += 1;
    const cluster = told[from];
    if (cluster === undefined || cluster.start >= end) continue;
    const groups = cluster.groups.filter((group) => group.start < end && group.end > end);
    if (groups.length > 0) broken.set(index, excessOfGroups(source, [...groups, cluster], room));
  }
  return broken;
}

/** For each post that ends inside an atom: by how much that is too long. Only one that no post holds is ever broken. */
function brokenAtoms(source: SplitSource, pieces: readonly Piece[], room: Room): ReadonlyMap<number, number> {
  const broken = new Map<number, number>();
  let place = 0;
  for (const [index, { end }] of pieces.entries()) {
    while ((source.breaks[place]?.before ?? end) < end) place += 1;
    const gap = source.breaks[place];
    if (gap?.before !== end || gap.kind !== 'glued') continue;
    broken.set(index, Math.max(1, excessOf(source.ruler, atomAround(source, place), room)));
  }
  return broken;
}

function atomAround({ breaks, input }: SplitSource, place: number): Piece {
  let first = place;
  let last = place;
  while (breaks[first]?.kind === 'glued') first -= 1;
  while (breaks[last]?.kind === 'glued') last += 1;
  return { start: breaks[first]?.after ?? 0, end: breaks[last]?.before ?? input.text.length };
}

function excessOfGroups({ ruler }: SplitSource, spans: readonly Piece[], room: Room): number {
  const own = spans.slice(0, -1).map((span) => excessOf(ruler, span, room));
  const most = Math.max(...own);
  if (most > 0) return most;
  return Math.max(1, ...spans.slice(-1).map((span) => excessOf(ruler, span, room)));
}

interface Cluster extends Piece {
  readonly groups: readonly Group[];
}

/** Groups that overlap, put together; in order. */
function clusters(groups: readonly Group[]): readonly Cluster[] {
  const sorted = [...groups].sort((left, right) => left.start - right.start);
  const found: { start: number; end: number; groups: Group[] }[] = [];
  for (const group of sorted) {
    const last = found.at(-1);
    if (last === undefined || group.start >= last.end) found.push({ ...group, groups: [group] });
    else {
      last.end = Math.max(last.end, group.end);
      last.groups.push(group);
    }
  }
  return found;
}

import type { Break, BreakKind } from './breaks.ts';
import { type Ceiling, firstTooMany } from './ceilings.ts';
import type { Room, Ruler } from './ruler.ts';

/** A citation in the text: its link is shown once in a post, so a later one of the same key there costs nothing. */
export interface RepeatableSpan {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** What the plan is made of. `penalties[k]` is what breaking at `breaks[k]` costs; the room leaves out the numbering. */
export interface PlanInput {
  readonly ruler: Ruler;
  readonly start: number;
  readonly end: number;
  readonly breaks: readonly Break[];
  readonly penalties: Float64Array;
  readonly room: Room;
  readonly repeatable: readonly RepeatableSpan[];
  readonly ceilings: readonly Ceiling[];
}

export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** A post costs 100. A break inside a paragraph costs a little more than a post, one inside a sentence many posts. */
export const breakPenalties: Readonly<Record<BreakKind, number>> = {
  section: 0,
  paragraph: 5,
  line: 40,
  sentence: 120,
  onward: 190,
  clause: 1500,
  comma: 2500,
  space: 4000,
  weak: 6500,
  glued: 60_000,
  cut: 500_000,
};
/** A group from the blocks outweighs an atom; one that the prose suggests gives way to it. */
export const groupPenalties = { sure: 150_000, suggested: 20_000, quiet: 18_000, soft: 320 } as const;
/** Inside brackets or a quotation, on top of the kind of the break. */
export const enclosedPenalty = 50_000;

const postCost = 100;
const unevennessCost = 60;
const shortLastCost = 150;
const shortLastShare = 0.4;
/** A post of a few words is worse than a break at a comma, and better than one within a phrase. */
const stumpLength = 40;
const stumpShare = 1 / 7;
const stumpCost = 2600;
const overLimitCost = 1e12;

/**
 * Where to end the posts: the cheapest way through all breaks. Looks back from each break only as far as one post reaches, so
 * the time is linear in the text. A stretch without any break that is longer than a post (a link) becomes a post of its own.
 */
export function planPosts(input: PlanInput): Piece[] {
  const nodes = nodesOf(input);
  const best = new Float64Array(nodes.count);
  const previous = new Int32Array(nodes.count);
  const duplicates = duplicateCosts(input, nodes);
  for (let to = 1; to < nodes.count; to += 1) relax(to, { input, nodes, best, previous, duplicates });
  const pieces: Piece[] = [];
  for (let to = nodes.count - 1; to > 0; to = previous[to] ?? 0) {
    const from = previous[to] ?? 0;
    pieces.push({ start: nodes.starts[from] ?? 0, end: nodes.ends[to] ?? 0 });
  }
  return pieces.reverse();
}

/** Node 0 is the start of the text, the last one its end; the others are the breaks. */
interface Nodes {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

function nodesOf({ breaks, start, end }: PlanInput): Nodes {
  const count = breaks.length + 2;
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  starts[0] = start;
  for (const [index, { before, after }] of breaks.entries()) {
    ends[index + 1] = before;
    starts[index + 1] = after;
  }
  ends[count - 1] = end;
  starts[count - 1] = end;
  return { count, starts, ends };
}

interface Search {
  readonly input: PlanInput;
  readonly nodes: Nodes;
  readonly best: Float64Array;
  readonly previous: Int32Array;
  readonly duplicates: Duplicates | null;
}

/** Finds the best start of the post that ends at node `to`. */
function relax(to: number, search: Search): void {
  const { nodes, best, previous, duplicates, input } = search;
  const end = at(nodes.ends, to);
  const isLast = to === nodes.count - 1;
  const tooMany = firstTooMany(input.ceilings, end);
  let lowest = Number.POSITIVE_INFINITY;
  let saved = 0;
  for (let from = to - 1; from >= 0; from -= 1) {
    if (duplicates !== null) saved += duplicates.savedFrom(from, end);
    const start = at(nodes.starts, from);
    const share = shareIfFitting(input, start, { end, saved });
    if ((share > 1 || start <= tooMany) && from < to - 1) break;
    const place = isLast ? (from === 0 ? 'whole' : 'last') : 'inner';
    const cost = at(best, from) + costOfPost(share, input.room.length, place);
    if (cost >= lowest) continue;
    lowest = cost;
    previous[to] = from;
  }
  best[to] = lowest + (isLast ? 0 : at(input.penalties, to - 1));
}

/** The part of the room that a post fills; above 1 where it does not fit. */
function shareIfFitting(input: PlanInput, start: number, { end, saved }: { end: number; saved: number }): number {
  const { lengthBefore, bytesBefore, foreignBefore } = input.ruler;
  const { room } = input;
  if (foreignBefore !== null && at(foreignBefore, end) > at(foreignBefore, start)) return (end - start) / room.utf16;
  const length = at(lengthBefore, end) - at(lengthBefore, start) - saved;
  if (bytesBefore.length > 0 && at(bytesBefore, end) - at(bytesBefore, start) > room.bytes) return 2;
  return length / room.length;
}

function at(values: Int32Array | Float64Array, index: number): number {
  return values[index] ?? 0;
}

function costOfPost(share: number, capacity: number, place: 'whole' | 'last' | 'inner'): number {
  if (share > 1) return overLimitCost;
  const slack = 1 - share;
  let cost = postCost + unevennessCost * slack * slack;
  if (place === 'whole') return cost;
  if (share * capacity < stumpLength && share < stumpShare) cost += stumpCost;
  if (place === 'last' && share < shortLastShare) cost += (shortLastCost * (shortLastShare - share)) / shortLastShare;
  return cost;
}

interface Duplicates {
  /** What a post that ends at `end` saves when it is made longer at its front, so that it starts at node `from`. */
  readonly savedFrom: (from: number, end: number) => number;
}

/** For each node: the later occurrences whose link falls away once the post reaches back to an earlier one of the same key. */
function duplicateCosts({ repeatable, ruler }: PlanInput, nodes: Nodes): Duplicates | null {
  if (repeatable.length === 0) return null;
  const gains: RepeatableSpan[][] = Array.from({ length: nodes.count }, () => []);
  const nextOfKey = new Map<string, RepeatableSpan>();
  let node = nodes.count - 1;
  for (const span of [...repeatable].sort((a, b) => b.start - a.start)) {
    while (node > 0 && (nodes.starts[node] ?? 0) > span.start) node -= 1;
    const later = nextOfKey.get(span.key);
    if (later !== undefined) gains[node]?.push(later);
    nextOfKey.set(span.key, span);
  }
  const { lengthBefore } = ruler;
  const costOf = (span: RepeatableSpan) => (lengthBefore[span.end] ?? 0) - (lengthBefore[span.start] ?? 0);
  return {
    savedFrom: (from, end) =>
      (gains[from] ?? []).reduce((sum, later) => (later.end <= end ? sum + costOf(later) : sum), 0),
  };
}

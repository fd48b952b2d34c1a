import type { Break } from './breaks.ts';
import type { Group } from './groups.ts';
import { breakPenalties, enclosedPenalty, groupPenalties } from './plan.ts';
import type { Room, Ruler } from './ruler.ts';

/** What breaking at each place costs: its kind, marks around it, and every group that it would part. */
export function penaltiesOf(breaks: readonly Break[], groups: readonly Group[]): Float64Array {
  // Each group adds where it begins and takes away where it ends, so that long groups cost no more than short ones.
  const steps = new Float64Array(breaks.length + 1);
  for (const { start, end, strength } of groups) {
    const from = firstWhere(breaks, ({ before }) => before > start);
    const to = firstWhere(breaks, ({ after }) => after >= end);
    if (to <= from) continue;
    steps[from] = (steps[from] ?? 0) + groupPenalties[strength];
    steps[to] = (steps[to] ?? 0) - groupPenalties[strength];
  }
  let grouped = 0;
  return Float64Array.from(breaks, ({ kind, isEnclosed }, index) => {
    grouped += steps[index] ?? 0;
    return breakPenalties[kind] + (isEnclosed ? enclosedPenalty : 0) + grouped;
  });
}

/** The first break of which `isBehind` holds; it must hold of all behind it. */
function firstWhere(breaks: readonly Break[], isBehind: (gap: Break) => boolean): number {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const gap = breaks[middle];
    if (gap !== undefined && isBehind(gap)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Planning compares each place with all within a post before it; more places than this do not make a post any better. */
const placesInPost = 96;

/** Of a row of places close to each other the cheapest is kept, where a post would hold more than can be compared in time. */
export function thinOut(
  breaks: readonly Break[],
  penalties: Float64Array,
  { ruler, room }: { readonly ruler: Ruler; readonly room: Room },
): { readonly breaks: readonly Break[]; readonly penalties: Float64Array } {
  const stretches = breaks.map(({ before }) =>
    Math.floor((at(ruler.lengthBefore, before) * placesInPost) / room.length),
  );
  if (breaks.length <= Math.max(placesInPost, stretches.at(-1) ?? 0)) return { breaks, penalties };
  const kept = new Map<number, number>();
  for (const [index, stretch] of stretches.entries()) {
    const rival = kept.get(stretch);
    if (rival === undefined || at(penalties, index) < at(penalties, rival)) kept.set(stretch, index);
  }
  const indexes = [...kept.values()];
  return {
    breaks: indexes.flatMap((index) => breaks[index] ?? []),
    penalties: Float64Array.from(indexes, (index) => at(penalties, index)),
  };
}

function at(values: Int32Array | Float64Array, index: number): number {
  return values[index] ?? 0;
}

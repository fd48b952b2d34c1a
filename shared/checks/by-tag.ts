import type { Match } from './lexicon.ts';

/** The matches of each tag, in the order of the text. */
export function byTag(matches: readonly Match[]): ReadonlyMap<string, readonly Match[]> {
  const groups = new Map<string, Match[]>();
  for (const match of matches) {
    const group = groups.get(match.tag);
    if (group === undefined) groups.set(match.tag, [match]);
    else group.push(match);
  }
  return groups;
}

import type { Block } from '../../shared/model/draft.ts';
import type { Finding } from '../../shared/model/finding.ts';

type Blocks = readonly Pick<Block, 'id' | 'text'>[];

/**
 * What was said of a text that has changed since: findings whose words still stand, where they stand now. The others fall away, since nobody has
 * read their words. A finding that did not move is the same object.
 */
export function stillThere(findings: readonly Finding[], then: Blocks, now: Blocks): readonly Finding[] {
  if (then === now) return findings;
  const before = textsOf(then);
  const after = textsOf(now);
  return findings.flatMap((finding) => {
    const { place } = finding;
    if (place.kind !== 'block') return [];
    const text = after.get(place.blockId);
    const words = before.get(place.blockId)?.slice(place.start, place.end);
    if (text === undefined || words === undefined || words === '') return [];
    const start = nearest(text, words, place.start);
    if (start === null) return [];
    return [start === place.start ? finding : { ...finding, place: { ...place, start, end: start + words.length } }];
  });
}

function textsOf(blocks: Blocks): ReadonlyMap<string, string> {
  return new Map(blocks.map(({ id, text }) => [id, text]));
}

/** Where `words` stand in `text`, of several places the one nearest to `start`; null where they are gone. */
function nearest(text: string, words: string, start: number): number | null {
  const before = text.lastIndexOf(words, start);
  const behind = text.indexOf(words, start);
  if (before === -1) return behind === -1 ? null : behind;
  return behind !== -1 && behind - start < start - before ? behind : before;
}

import { describe, expect, it } from 'vitest';
import { hitFrom, hitsIn } from '../../renderer/screens/write/find/draft-hits.ts';
import type { Block } from '../../shared/model/draft.ts';

const block = (id: string, text: string): Block => ({ id, role: 'fact', label: 'Fact', text });
const draft = { title: 'The jab', blocks: [block('a', 'a jab, a jab'), block('b', 'none'), block('c', 'jab')] };
const hits = hitsIn(draft, { query: 'jab', case: 'ignore', words: 'whole' });

describe('hits in a draft', () => {
  it('goes through the title and then the blocks', () => {
    expect(hits.map((hit) => `${hit.blockId ?? 'title'} ${hit.start}`)).toEqual(['title 4', 'a 2', 'a 9', 'c 0']);
  });

  it.each([
    ['from the beginning without a caret', null, 0],
    ['at the caret', { blockId: 'a', at: 2 }, 1],
    ['behind the caret', { blockId: 'a', at: 3 }, 2],
    ['in a later block', { blockId: 'b', at: 4 }, 3],
    ['round at the end', { blockId: 'c', at: 1 }, 0],
    ['from a block that is gone', { blockId: 'gone', at: 0 }, 0],
  ] as const)('goes on %s', (_, start, expected) => {
    expect(hitFrom(hits, start, draft)).toBe(expected);
  });

  it('has nowhere to go without hits', () => {
    expect(hitFrom([], { blockId: 'a', at: 0 }, draft)).toBe(-1);
  });
});

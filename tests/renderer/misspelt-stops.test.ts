import { describe, expect, it } from 'vitest';
import { stopBeside } from '../../renderer/screens/write/spelling/misspelt-stops.ts';
import type { Block } from '../../shared/model/draft.ts';

const blocks: Block[] = ['a', 'b', 'c'].map((id) => ({ id, role: 'fact', label: 'Fact', text: '' }));
const stop = (blockId: string, start: number) => ({ blockId, start, end: start + 4, word: 'wrnog' });
const stops = [stop('a', 2), stop('a', 10), stop('c', 0)];
const caret = (blockId: string, at: number) => ({ blockId, start: at, end: at });
const named = (selected: Parameters<typeof stopBeside>[1]['selected'], step: 1 | -1) => {
  const found = stopBeside(stops, { selected, blocks }, step);
  return found === null ? null : `${found.blockId} ${String(found.start)}`;
};

describe('stopBeside', () => {
  it('goes on from the caret, over blocks and round at the end', () => {
    expect([null, caret('a', 0), stop('a', 2), caret('b', 5), stop('c', 0)].map((from) => named(from, 1))).toEqual([
      'a 2',
      'a 2',
      'a 10',
      'c 0',
      'a 2',
    ]);
  });

  it('goes back the same way', () => {
    expect([null, caret('c', 9), stop('c', 0), stop('a', 2)].map((from) => named(from, -1))).toEqual([
      'c 0',
      'c 0',
      'a 10',
      'c 0',
    ]);
  });

  it('has nowhere to go when nothing is marked', () => {
    expect(stopBeside([], { selected: null, blocks }, 1)).toBeNull();
  });
});

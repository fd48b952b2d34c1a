import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveBlockBeside } from '../../renderer/screens/write/blocks.ts';
import type { Block } from '../../shared/model/draft.ts';

const blocks: Block[] = ['a', 'b', 'c', 'd'].map((id) => ({ id, role: 'fact', label: id, text: '' }));

function order(blockId: string, besideId: string, edge: 'before' | 'after'): string {
  return moveBlockBeside(blocks, blockId, { blockId: besideId, edge })
    .map(({ id }) => id)
    .join('');
}

describe('a block that is dragged', () => {
  it('comes to stand before or behind the other', () => {
    expect([order('d', 'a', 'before'), order('a', 'c', 'after'), order('b', 'd', 'before')]).toEqual([
      'dabc',
      'bcad',
      'acbd',
    ]);
  });

  it('stays where it is on itself and beside one that is gone', () => {
    expect([order('b', 'b', 'after'), order('b', 'x', 'after'), order('x', 'a', 'after')]).toEqual([
      'abcd',
      'abcd',
      'abcd',
    ]);
  });

  it('never loses or doubles a block', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'x');
    const property = fc.property(id, id, fc.constantFrom('before', 'after'), (moved, beside, edge) => {
      expect(
        Array.from(order(moved, beside, edge))
          .toSorted()
          .join(''),
      ).toBe('abcd');
    });
    fc.assert(property);
  });
});

import { describe, expect, it } from 'vitest';
import type { Block, BlockRole } from '../../../shared/model/draft.ts';
import { compareBlocks } from '../../../shared/text/draft-diff.ts';

function block(id: string, text: string, role: BlockRole = 'fact'): Block {
  return { id, role, label: role, text };
}

const told = (before: readonly Block[], after: readonly Block[]) =>
  compareBlocks({ blocks: [...before] }, { blocks: [...after] }).map(
    (row) => `${row.kind} ${row.before?.id ?? '-'} ${row.after?.id ?? '-'}`,
  );

describe('compareBlocks', () => {
  it('matches blocks by id, also when they were moved', () => {
    expect(told([block('a', 'one'), block('b', 'two')], [block('b', 'two'), block('a', 'one more')])).toEqual([
      'same b b',
      'changed a a',
    ]);
  });

  it('matches a block that came back under another id by its role and label', () => {
    expect(told([block('a', 'one', 'myth')], [block('x', 'one', 'myth')])).toEqual(['same a x']);
  });

  it('shows what was taken out where it was, and what came in', () => {
    const before = [block('a', 'one'), block('b', 'two', 'myth'), block('c', 'three', 'action')];
    const after = [block('a', 'one'), block('c', 'three', 'action'), block('d', 'four', 'warning')];
    expect(told(before, after)).toEqual(['same a a', 'removed b -', 'same c c', 'added - d']);
  });

  it('keeps two removed blocks in their order', () => {
    const before = [block('a', 'one'), block('b', 'two', 'myth'), block('c', 'three', 'action')];
    expect(told(before, [])).toEqual(['removed a -', 'removed b -', 'removed c -']);
  });

  it('says that a block was renamed though its text is the same', () => {
    const [row] = compareBlocks({ blocks: [block('a', 'one')] }, { blocks: [block('a', 'one', 'warning')] });
    expect([row?.kind, row?.isRenamed]).toEqual(['same', true]);
  });
});

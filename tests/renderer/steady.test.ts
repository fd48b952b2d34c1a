import { expect, it } from 'vitest';
import { createSteadyList } from '../../renderer/steady.ts';

const steady = () => createSteadyList<{ readonly id: string; readonly at: number }>(({ id }) => id);

it('gives the same list for objects that say the same', () => {
  const keep = steady();
  const before = keep([
    { id: 'a', at: 1 },
    { id: 'b', at: 2 },
  ]);
  expect(
    keep([
      { id: 'a', at: 9 },
      { id: 'b', at: 9 },
    ]),
  ).toBe(before);
});

it('keeps the objects that stay when others come, go or change their order', () => {
  const keep = steady();
  const [a, b] = keep([
    { id: 'a', at: 1 },
    { id: 'b', at: 2 },
  ]);
  const next = keep([
    { id: 'c', at: 3 },
    { id: 'b', at: 9 },
    { id: 'a', at: 9 },
  ]);
  expect(next.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  expect([next[1] === b, next[2] === a]).toEqual([true, true]);
});

import { expect, it } from 'vitest';
import { type ReadCategory, readCategories } from '../../../../shared/checks/reader/model.ts';
import { tellings } from '../../../../shared/checks/reader/thresholds.ts';

/** Below the threshold everywhere but where it is said. */
function above(sure: Partial<Record<ReadCategory, number>>): Readonly<Record<ReadCategory, number>> {
  const none = Object.fromEntries(readCategories.map((category) => [category, -3])) as Record<ReadCategory, number>;
  return { ...none, ...sure };
}

const told = (sure: Partial<Record<ReadCategory, number>>) =>
  tellings(above(sure)).map(({ category, severity }) => `${category} ${severity}`);

it('says nothing of a passage that is above no threshold', () => {
  expect(told({})).toEqual([]);
  expect(told({ tone: 0 })).toEqual([]);
});

it('notes what is a little above the threshold and warns of what is far above it', () => {
  expect(told({ tone: 0.1 })).toEqual(['tone note']);
  expect(told({ tone: 6 })).toEqual(['tone warn']);
});

it('warns only of what it is surest of, and leaves out what is far less sure', () => {
  expect(told({ tone: 6, absolutes: 3 })).toEqual(['tone warn', 'absolutes note']);
  expect(told({ tone: 6, absolutes: 5.5 })).toEqual(['tone warn', 'absolutes warn']);
  expect(told({ tone: 6, promotion: 1 })).toEqual(['tone warn']);
});

it('always tells of a patient, however sure it is of something else', () => {
  expect(told({ privacy: 0.2, tone: 9 })).toEqual(['privacy note', 'tone warn']);
});

it('never blocks', () => {
  const all = Object.fromEntries(readCategories.map((category) => [category, 50])) as Record<ReadCategory, number>;
  expect(tellings(all).map(({ severity }) => severity)).not.toContain('block');
});

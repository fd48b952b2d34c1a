import { describe, expect, it } from 'vitest';
import { stillThere } from '../../renderer/checks/moved-findings.ts';
import { readerRule } from '../../shared/checks/reader/reader-rules.ts';
import type { Finding } from '../../shared/model/finding.ts';

function findingAt(blockId: string, start: number, end: number): Finding {
  return { ...readerRule('tone'), id: `${blockId} ${start}`, place: { kind: 'block', blockId, start, end }, why: [] };
}

const then = [
  { id: 'a', text: 'One. Two. Two.' },
  { id: 'b', text: 'Three.' },
];

function placesAfter(now: typeof then, findings: readonly Finding[]) {
  return stillThere(findings, then, now).map(({ place }) => (place.kind === 'block' ? [place.start, place.end] : []));
}

describe('what was said of a text that has changed since', () => {
  it('moves with its words, to the nearest place that has them', () => {
    const now = [{ id: 'a', text: 'Zero. One. Two. Two.' }, ...then.slice(1)];
    expect(placesAfter(now, [findingAt('a', 0, 4), findingAt('a', 10, 14)])).toEqual([
      [6, 10],
      [11, 15],
    ]);
  });

  it('falls away with its words or its block', () => {
    const now = [{ id: 'a', text: 'Onne. Two.' }];
    expect(placesAfter(now, [findingAt('a', 0, 4), findingAt('b', 0, 6)])).toEqual([]);
  });

  it('is the same object where nothing moved', () => {
    const finding = findingAt('b', 0, 6);
    expect(
      stillThere([finding], then, [
        { id: 'a', text: '' },
        { id: 'b', text: 'Three.' },
      ])[0],
    ).toBe(finding);
  });
});

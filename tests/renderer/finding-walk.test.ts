import { describe, expect, it } from 'vitest';
import { nextStop, type Selected, stopsInText } from '../../renderer/screens/write/finding-walk.ts';
import type { Block } from '../../shared/model/draft.ts';
import type { Finding } from '../../shared/model/finding.ts';

const blocks = ['first', 'second'].map((id) => ({ id, role: 'fact', label: id, text: '' })) as readonly Block[];
const places = [
  { id: 'later', blockId: 'second', start: 0, end: 9 },
  { id: 'whole', blockId: 'first', start: 20, end: 60 },
  { id: 'within', blockId: 'first', start: 30, end: 35 },
  { id: 'same', blockId: 'first', start: 30, end: 35 },
  { id: 'early', blockId: 'first', start: 0, end: 10 },
];
const findings = places.map(({ id, ...place }) => ({ id, place: { kind: 'block', ...place } })) as unknown as Finding[];
const stops = stopsInText(findings, blocks);

function walk(steps: number, step: 1 | -1): readonly string[] {
  const passed: string[] = [];
  let selected: Selected | null = null;
  while (passed.length < steps) {
    const next = nextStop(stops, { selected, lastId: passed.at(-1) ?? null, blocks }, step);
    if (next === null) break;
    passed.push(next.findingId);
    selected = next;
  }
  return passed;
}

describe('the walk through findings', () => {
  it('reaches each one, also within the words of another, and goes round', () => {
    expect(walk(6, 1)).toEqual(['early', 'whole', 'within', 'same', 'later', 'early']);
    expect(walk(6, -1)).toEqual(['later', 'same', 'within', 'whole', 'early', 'later']);
  });

  it('starts at the caret', () => {
    const from = (start: number) => ({ selected: { blockId: 'first', start, end: start }, lastId: null, blocks });
    expect(nextStop(stops, from(15), 1)?.findingId).toBe('whole');
    expect(nextStop(stops, from(15), -1)?.findingId).toBe('early');
    expect(nextStop(stops, from(65), 1)?.findingId).toBe('later');
  });

  it('stays where it is when nothing was found', () => {
    expect(nextStop([], { selected: null, lastId: null, blocks }, 1)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { matchTitle } from '../../../renderer/actions/match-title.ts';

const titles = [
  'New claim',
  'New draft',
  'Import claims from a file',
  'Claims',
  'Clear',
  'Clear this text for posting',
];

function found(query: string): readonly string[] {
  return titles
    .map((title) => ({ title, score: matchTitle(query, title) }))
    .filter(({ score }) => score !== null)
    .toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))
    .map(({ title }) => title);
}

describe('what the palette finds', () => {
  it.each([
    ['nc', ['New claim']],
    ['newcl', ['New claim']],
    ['new cl', ['New claim']],
    ['cl new', ['New claim']],
    ['claims', ['Claims', 'Import claims from a file']],
    ['clear', ['Clear', 'Clear this text for posting']],
    ['imp fi', ['Import claims from a file']],
    ['raft', ['New draft']],
    ['qx', []],
  ])('%s: %o', (query, wanted) => {
    expect(found(query)).toEqual(wanted);
  });

  it('does not mind accents and case', () => {
    expect(matchTitle('CAFE', 'Café')).toBe(matchTitle('café', 'Café'));
  });
});

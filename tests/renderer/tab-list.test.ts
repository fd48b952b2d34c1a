import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  forgetTab,
  moveTab,
  noTabs,
  readTabs,
  type TabList,
  tabAfterClosing,
  tabBeside,
  withoutTab,
  withTab,
} from '../../renderer/screens/write/tabs/tab-list.ts';

const tabs = (...open: readonly string[]): TabList => ({ open, closed: [] });

describe('tabs', () => {
  it('opens each draft once, behind the others', () => {
    expect(withTab(withTab(tabs('a', 'b'), 'c'), 'a').open).toEqual(['a', 'b', 'c']);
  });

  it('opens the tab again that was closed last', () => {
    const closed = withoutTab(withoutTab(tabs('a', 'b', 'c'), 'a'), 'c');
    expect(closed.closed).toEqual(['c', 'a']);
    expect(withTab(closed, 'c')).toEqual({ open: ['b', 'c'], closed: ['a'] });
  });

  it('goes round from tab to tab, and nowhere from the only one', () => {
    const three = tabs('a', 'b', 'c');
    expect([tabBeside(three, 'c', 1), tabBeside(three, 'a', -1), tabBeside(tabs('a'), 'a', 1)]).toEqual([
      'a',
      'c',
      null,
    ]);
    expect([tabBeside(three, null, 1), tabBeside(three, null, -1)]).toEqual(['a', 'c']);
  });

  it('goes to the neighbour of a closed tab', () => {
    expect(['a', 'b', 'c'].map((id) => tabAfterClosing(tabs('a', 'b', 'c'), id))).toEqual(['b', 'c', 'b']);
    expect(tabAfterClosing(tabs('a'), 'a')).toBeNull();
  });

  it('moves a tab and stops at the ends', () => {
    expect(moveTab(tabs('a', 'b', 'c'), 'a', 9).open).toEqual(['b', 'c', 'a']);
    expect(moveTab(tabs('a', 'b', 'c'), 'c', -1).open).toEqual(['c', 'a', 'b']);
  });

  it('forgets a draft that is gone', () => {
    expect(forgetTab({ open: ['a', 'b'], closed: ['c'] }, 'c')).toEqual({ open: ['a', 'b'], closed: [] });
  });

  it('holds every draft once, whatever is done', () => {
    const act = fc.tuple(fc.constantFrom(withTab, withoutTab, forgetTab), fc.constantFrom('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        const { open, closed } = acts.reduce((now, [change, id]) => change(now, id), noTabs);
        expect(new Set([...open, ...closed]).size).toBe(open.length + closed.length);
      }),
    );
  });

  it.each([null, '', '{', '[]', '{"open":7,"closed":[]}', '{"open":["x"],"closed":[{}]}'])(
    'reads %j as none',
    (text) => {
      expect(readTabs(text)).toEqual(noTabs);
    },
  );
});

import { useAction } from '../../../actions/use-action.ts';
import { go } from '../../../route.ts';
import { useText } from '../../../use-text.ts';
import { changeTabs, currentTabs, useTabs } from './open-tabs.ts';
import { moveTab, tabAfterClosing, tabBeside, withoutTab, withTab } from './tab-list.ts';
import { wantCaret } from './tab-memory.ts';

/** Closes a tab; what is unsaved in it goes to the library as it leaves the screen. From the current one the way leads to its neighbour. */
export function closeTab(id: string, current: string | null): void {
  const next = tabAfterClosing(currentTabs(), id);
  changeTabs((tabs) => withoutTab(tabs, id));
  if (id === current) openTab(next);
}

/** Goes to a tab with the caret where it was; null leads to the list of drafts. */
function openTab(id: string | null): void {
  wantCaret();
  go('write', id);
}

/** The keys of the tabs. Ctrl+Tab and Ctrl+W belong to the browser. */
export function useTabActions(current: string | null): void {
  const text = useText();
  const tabs = useTabs();
  const step = (by: 1 | -1) => {
    const next = tabBeside(currentTabs(), current, by);
    if (next !== null) openTab(next);
  };
  const move = (by: 1 | -1) => {
    if (current !== null) changeTabs((now) => moveTab(now, current, now.open.indexOf(current) + by));
  };
  const reopen = () => {
    const [last] = currentTabs().closed;
    if (last === undefined) return;
    changeTabs((now) => withTab(now, last));
    openTab(last);
  };
  const none = tabBeside(tabs, current, 1) === null ? text('tabs.noOther') : null;
  useAction('tabs.next', () => step(1), none);
  useAction('tabs.previous', () => step(-1), none);
  useAction('tabs.moveRight', () => move(1), none);
  useAction('tabs.moveLeft', () => move(-1), none);
  useAction('tabs.close', current === null ? null : () => closeTab(current, current));
  useAction('tabs.reopen', reopen, tabs.closed.length === 0 ? text('tabs.noneClosed') : null);
}

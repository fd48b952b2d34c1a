import { useEffect, useSyncExternalStore } from 'react';
import { useCommand } from '../../../use-command.ts';
import { noTabs, readTabs, type TabList } from './tab-list.ts';

/** The tabs of this window. They are kept by the browser, not in the library: others who open it have their own. */
let tabs: TabList = noTabs;
let place: string | null = null;
const listeners = new Set<() => void>();

/** Changes the tabs and keeps them for the next start. */
export function changeTabs(change: (tabs: TabList) => TabList): void {
  const next = change(tabs);
  if (next === tabs) return;
  tabs = next;
  if (place !== null) localStorage.setItem(place, JSON.stringify(tabs));
  for (const listener of listeners) listener();
}

export function currentTabs(): TabList {
  return tabs;
}

/** The tabs of the library that is open. */
export function useTabs(): TabList {
  const info = useCommand('library.info', {});
  const library = info.data === undefined ? null : `plainspoken.tabs ${info.data.place}/${info.data.fileName}`;
  useEffect(() => {
    if (library !== null) openFor(library);
  }, [library]);
  return useSyncExternalStore(subscribe, currentTabs);
}

/** What was opened before the library was known comes behind what it had open the last time. */
function openFor(library: string): void {
  if (place === library) return;
  const fresh = place === null ? tabs.open : [];
  place = library;
  const stored = readTabs(localStorage.getItem(library));
  changeTabs(() => ({
    open: [...stored.open, ...fresh.filter((id) => !stored.open.includes(id))],
    closed: stored.closed.filter((id) => !fresh.includes(id)),
  }));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

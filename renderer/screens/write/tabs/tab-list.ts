/** The drafts that are open in tabs, in their order, and those that were closed, the last one first. */
export interface TabList {
  readonly open: readonly string[];
  readonly closed: readonly string[];
}

export const noTabs: TabList = { open: [], closed: [] };

/** More tabs than this cannot be told apart; the one that was opened first makes room. */
const limitOpen = 20;
const limitClosed = 20;

/** Opens a draft behind the others; one that is open stays where it is. */
export function withTab(tabs: TabList, id: string): TabList {
  if (tabs.open.includes(id)) return tabs;
  const open = [...tabs.open, id];
  return { open: open.slice(-limitOpen), closed: tabs.closed.filter((other) => other !== id) };
}

export function withoutTab(tabs: TabList, id: string): TabList {
  if (!tabs.open.includes(id)) return tabs;
  const closed = [id, ...tabs.closed.filter((other) => other !== id)];
  return { open: tabs.open.filter((other) => other !== id), closed: closed.slice(0, limitClosed) };
}

/** Takes a draft that is not in the library any more out of both lists. */
export function forgetTab(tabs: TabList, id: string): TabList {
  const isKnown = tabs.open.includes(id) || tabs.closed.includes(id);
  if (!isKnown) return tabs;
  return { open: tabs.open.filter((other) => other !== id), closed: tabs.closed.filter((other) => other !== id) };
}

/** Puts a tab to another place, counted from 0; beyond the ends it stays at the end. */
export function moveTab(tabs: TabList, id: string, place: number): TabList {
  const from = tabs.open.indexOf(id);
  const to = Math.max(0, Math.min(tabs.open.length - 1, place));
  if (from === -1 || from === to) return tabs;
  return { ...tabs, open: tabs.open.toSpliced(from, 1).toSpliced(to, 0, id) };
}

/** The tab beside this one, round at the ends; null when there is no other. */
export function tabBeside({ open }: TabList, id: string | null, step: 1 | -1): string | null {
  const at = id === null ? -1 : open.indexOf(id);
  const next = at === -1 ? (step === 1 ? open[0] : open.at(-1)) : open[(at + step + open.length) % open.length];
  return next === undefined || next === id ? null : next;
}

/** Where one is after a tab was closed: at its right neighbour, else at its left one, else nowhere. */
export function tabAfterClosing({ open }: TabList, id: string): string | null {
  const at = open.indexOf(id);
  return open[at + 1] ?? open[at - 1] ?? null;
}

/** Reads what was stored; anything that is not a list of tabs is none. */
export function readTabs(stored: string | null): TabList {
  if (stored === null) return noTabs;
  try {
    const value: unknown = JSON.parse(stored);
    if (typeof value !== 'object' || value === null || !('open' in value) || !('closed' in value)) return noTabs;
    return { open: ids(value.open).slice(-limitOpen), closed: ids(value.closed).slice(0, limitClosed) };
  } catch {
    // Written by a later app, or cut off: tabs are a convenience, the drafts themselves are in the library.
    return noTabs;
  }
}

function ids(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.filter((id): id is string => typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)))];
}

import { useSyncExternalStore } from 'react';

export const screenNames = [
  'claims',
  'triage',
  'evidence',
  'write',
  'thread',
  'clear',
  'library',
  'people',
  'rules',
  'settings',
] as const;
export type ScreenName = (typeof screenNames)[number];

/** Where the person is: a screen, and what is open in it. Lives in the address, so that back and forward work. */
export interface Route {
  readonly screen: ScreenName;
  readonly id: string | null;
}

/** The route of the moment; a component that uses it is drawn again when it changes. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return readRoute(hash);
}

export function go(screen: ScreenName, id: string | null = null): void {
  window.location.hash = id === null ? `#/${screen}` : `#/${screen}/${id}`;
  tellAll();
}

/**
 * Remembers where the person is and gives a question for later: is she still there? What was started here and ends
 * after she went on must not pull her back.
 */
export function rememberPlace(): () => boolean {
  const { hash } = window.location;
  return () => window.location.hash === hash;
}

export function readRoute(hash: string): Route {
  const [, screen, id] = hash.split('/');
  const known = screenNames.find((name) => name === screen);
  return known === undefined
    ? { screen: 'claims', id: null }
    : { screen: known, id: id === undefined || id === '' ? null : id };
}

const listeners = new Set<() => void>();

function subscribe(onChange: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('hashchange', tellAll);
  listeners.add(onChange);
  return () => {
    listeners.delete(onChange);
    if (listeners.size === 0) window.removeEventListener('hashchange', tellAll);
  };
}

/**
 * Told at once, not with the browser's own event only: that waits its turn behind the next press, which on a busy
 * machine then still meant what was open before.
 */
function tellAll(): void {
  for (const tell of [...listeners]) tell();
}

/** Says what is open on the screen of the moment without a step in the history: for arrow keys that run down a list. */
export function showHere(screen: ScreenName, id: string): void {
  window.location.replace(`#/${screen}/${id}`);
  tellAll();
}

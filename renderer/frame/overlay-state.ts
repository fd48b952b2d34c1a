import { useSyncExternalStore } from 'react';

/** What lies over the screen of the moment; one at a time, so that they never fight. */
export type Overlay = 'palette' | 'help' | 'tour' | 'history';

let current: Overlay | null = null;
const listeners = new Set<() => void>();

/** Opens one of them from anywhere, in place of the one that is open; null closes. */
export function showOverlay(next: Overlay | null): void {
  current = next;
  for (const listener of listeners) listener();
}

export function useOverlay(): Overlay | null {
  return useSyncExternalStore(subscribe, () => current);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

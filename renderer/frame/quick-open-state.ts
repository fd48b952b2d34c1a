import { useSyncExternalStore } from 'react';

let isOpen = false;
const listeners = new Set<() => void>();

/** Opens or closes the palette from anywhere: the key, the button in the top bar. */
export function setQuickOpen(next: 'open' | 'closed'): void {
  isOpen = next === 'open';
  for (const listener of listeners) listener();
}

export function useIsQuickOpen(): boolean {
  return useSyncExternalStore(subscribe, () => isOpen);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

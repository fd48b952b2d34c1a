import { useSyncExternalStore } from 'react';

export type Saving = 'saved' | 'saving' | 'unsaved';

let current: Saving = 'saved';
const listeners = new Set<() => void>();

/** Told by whatever autosaves: `unsaved` while typing, `saving` while the command runs, `saved` once it is on disk. */
export function tellSaving(saving: Saving): void {
  current = saving;
  for (const listener of listeners) listener();
}

export function useSaving(): Saving {
  return useSyncExternalStore(subscribe, () => current);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

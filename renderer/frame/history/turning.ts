import { useSyncExternalStore } from 'react';
import type { HistoryAction } from '../../../shared/model/history.ts';

export type Way = 'undo' | 'redo';

/** A long action on its way back: what is shown of it while it lasts. */
export interface Turning {
  readonly way: Way;
  readonly action: HistoryAction;
  readonly done: number;
  readonly total: number;
  readonly stop: () => void;
}

let current: Turning | null = null;
const listeners = new Set<() => void>();

export function showTurning(next: Turning | null): void {
  current = next;
  for (const listener of listeners) listener();
}

export function useTurning(): Turning | null {
  return useSyncExternalStore(subscribe, () => current);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

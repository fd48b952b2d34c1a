import { useState } from 'react';

/** What a screen was like when it was left, for as long as the window is open: filters, the place in a list. */
const kept = new Map<string, unknown>();

/** Like `useState`, but a screen that is opened again begins where it was left. `name` is unique in the app. */
export function useKept<Value>(name: string, initial: Value): readonly [Value, (value: Value) => void] {
  const [value, setValue] = useState(() => recall(name, initial));
  const set = (next: Value) => {
    keep(name, next);
    setValue(next);
  };
  return [value, set];
}

export function keep(name: string, value: unknown): void {
  kept.set(name, value);
}

export function recall<Value>(name: string, initial: Value): Value {
  // Whoever keeps under a name recalls under it, with the same type.
  return kept.has(name) ? (kept.get(name) as Value) : initial;
}

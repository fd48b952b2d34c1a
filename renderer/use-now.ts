import { useSyncExternalStore } from 'react';

const minuteMs = 60_000;
let now = Date.now();

/** The time in milliseconds since 1970, as exact as a minute: enough to say that a day has come. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(() => {
    now = Date.now();
    onChange();
  }, minuteMs);
  return () => clearInterval(timer);
}

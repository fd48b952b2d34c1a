import { useEffect, useState } from 'react';

/** The value once it has been still for `delayMs`: so that a search is asked for a word and not for each of its letters. */
export function useDebounced<Value>(value: Value, delayMs: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delayMs);
    return () => clearTimeout(timer);
  }, [value, delayMs]);
  return settled;
}

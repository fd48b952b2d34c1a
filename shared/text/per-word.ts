const mostWords = 20_000;

/** `make`, worked out once for each word: a text has a few hundred of them, over and over. Begins anew when it is full. */
export function perWord<Value extends object | string | number | boolean | null>(
  make: (word: string) => Value,
): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= mostWords) known.clear();
    const value = make(word);
    known.set(word, value);
    return value;
  };
}

/** A word as rules compare it, and what was worked out of it: a text has a few hundred words, over and over. */
export interface Lexeme {
  readonly word: string;
  /** By the number of who worked it out. */
  readonly facts: unknown[];
}

let makers = 0;

/** `make`, worked out once for each word: found at the word itself, without a look-up by its letters. */
export function perLexeme<Value extends object | string | number | boolean | null>(
  make: (word: string) => Value,
): (holder: { readonly lexeme: Lexeme }) => Value {
  const maker = makers;
  makers += 1;
  return ({ lexeme: { word, facts } }) => {
    const before = facts[maker];
    if (before !== undefined) return before as Value;
    const value = make(word);
    facts[maker] = value;
    return value;
  };
}

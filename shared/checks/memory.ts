/** Keeps what was used since the last two times it was full, so that it neither grows without end nor forgets the open draft. */
export function createMemory<Value>(limit: number): (key: string, make: () => Value) => Value {
  let current = new Map<string, Value>();
  let previous = new Map<string, Value>();
  return (key, make) => {
    const value = current.get(key) ?? previous.get(key) ?? make();
    if (!current.has(key)) current.set(key, value);
    if (current.size > limit) {
      previous = current;
      current = new Map();
    }
    return value;
  };
}

// What all makers know of an object lies together: one weak map of few keys is cheaper to fill, to ask and to clear away than one for each maker.
const knownOf = new WeakMap<object, unknown[]>();
let makers = 0;

/** `make`, worked out once for each object: what is said of a sentence is kept as long as the sentence is. */
export function perObject<Subject extends object, Value>(
  make: (subject: Subject) => Value,
): (subject: Subject) => Value {
  const maker = makers;
  makers += 1;
  return (subject) => {
    let known = knownOf.get(subject);
    if (known === undefined) {
      known = [];
      knownOf.set(subject, known);
    }
    const before = known[maker];
    if (before !== undefined) return before as Value;
    const value = make(subject);
    known[maker] = value;
    return value;
  };
}

/** `make`, worked out once for each text of the last few hundred: for what is read of a block's text as it was typed, links and all. */
export function perText<Value extends object>(make: (text: string) => Value): (text: string) => Value {
  const memory = createMemory<Value>(400);
  return (text) => memory(text, () => make(text));
}

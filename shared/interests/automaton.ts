/** A pattern found: its number in the list, and where it stands in the text (half-open). */
export interface Occurrence {
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
}

export interface Automaton {
  /** Every occurrence of every pattern, overlapping ones too, in the order of their ends. Time grows with the text and the number of occurrences alone. */
  readonly find: (text: string) => readonly Occurrence[];
}

/** Aho and Corasick (1975), over UTF-16 units. Empty patterns are never found. */
export function createAutomaton(patterns: readonly string[]): Automaton {
  const machine: Machine = { next: new Map(), fail: [0], ends: [[]], output: [0] };
  for (const [index, pattern] of patterns.entries()) if (pattern !== '') addPattern(machine, pattern, index);
  linkFailures(machine);
  return { find: (text) => run(machine, patterns, text) };
}

interface Machine {
  /** From `node * 65536 + unit` to the next node: one map is smaller than one for each node. */
  readonly next: Map<number, number>;
  readonly fail: number[];
  readonly ends: number[][];
  /** The nearest node on the way of failures at which a pattern ends. */
  readonly output: number[];
}

const units = 0x10000;

function addPattern({ next, fail, ends, output }: Machine, pattern: string, index: number): void {
  let node = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const key = node * units + pattern.charCodeAt(at);
    const known = next.get(key);
    node = known ?? ends.length;
    if (known !== undefined) continue;
    next.set(key, node);
    ends.push([]);
    fail.push(0);
    output.push(0);
  }
  ends[node]?.push(index);
}

type Children = ReadonlyMap<number, readonly (readonly [unit: number, node: number])[]>;

/** The failure of a node may lie in a later branch, so this goes level by level. */
function linkFailures(machine: Machine): void {
  const children = childrenOf(machine);
  const queue = [0];
  for (let at = 0; at < queue.length; at += 1) {
    const parent = queue[at] ?? 0;
    for (const [unit, node] of children.get(parent) ?? []) {
      linkFailure(machine, node, parent === 0 ? 0 : step(machine, machine.fail[parent] ?? 0, unit));
      queue.push(node);
    }
  }
}

function linkFailure({ fail, ends, output }: Machine, node: number, failure: number): void {
  fail[node] = failure;
  output[node] = (ends[failure]?.length ?? 0) > 0 ? failure : (output[failure] ?? 0);
}

function childrenOf({ next }: Machine): Children {
  const children = new Map<number, [number, number][]>();
  for (const [key, node] of next) {
    const parent = Math.floor(key / units);
    const known = children.get(parent);
    if (known === undefined) children.set(parent, [[key % units, node]]);
    else known.push([key % units, node]);
  }
  return children;
}

function step({ next, fail }: Machine, from: number, unit: number): number {
  for (let node = from; ; node = fail[node] ?? 0) {
    const to = next.get(node * units + unit);
    if (to !== undefined) return to;
    if (node === 0) return 0;
  }
}

function run(machine: Machine, patterns: readonly string[], text: string): readonly Occurrence[] {
  const found: Occurrence[] = [];
  let node = 0;
  for (let at = 0; at < text.length; at += 1) {
    node = step(machine, node, text.charCodeAt(at));
    for (let end = node; end !== 0; end = machine.output[end] ?? 0) {
      for (const pattern of machine.ends[end] ?? []) {
        found.push({ pattern, start: at + 1 - (patterns[pattern]?.length ?? 0), end: at + 1 });
      }
    }
  }
  return found;
}

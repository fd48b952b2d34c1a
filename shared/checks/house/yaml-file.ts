import { type Document, isMap, isScalar, LineCounter, type Node, type ParsedNode, parseDocument, visit } from 'yaml';
import type { HouseFault } from '../../model/house-style.ts';

/** A file as data, and where each of its values stands. */
export interface YamlFile {
  readonly value: unknown;
  /** The line of the value at a path of keys and places, or of the nearest one above it that is there. */
  readonly lineAt: (path: readonly PropertyKey[]) => number;
  /** The line of a key of a map. */
  readonly lineOfKey: (path: readonly PropertyKey[], key: string) => number;
}

export type LineFault = Pick<HouseFault, 'line' | 'message'>;

const mostCharacters = 256_000;
const deepest = 30;

/**
 * Reads YAML 1.2 as plain data. Refused, with the line: what is not YAML, a tag (`!!js/function` would be code), a reference (`*name` can stand for
 * itself or for millions of values), and brackets in brackets without end.
 */
export function readYaml(text: string): YamlFile | { readonly faults: readonly LineFault[] } {
  const before = refusedUnread(text);
  if (before !== null) return { faults: [before] };
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, strict: true, schema: 'core' });
  const lineOf = (offset: number) => Math.max(1, counter.linePos(offset).line);
  const faults = [
    ...document.errors.map(({ pos, message }) => ({ line: lineOf(pos[0]), message: `This is not YAML: ${message}.` })),
    ...foreignParts(document, lineOf),
  ];
  if (faults.length > 0) return { faults: faults.slice(0, 20) };
  return { value: document.toJS({ maxAliasCount: 0 }), ...lines(document, lineOf) };
}

function refusedUnread(text: string): LineFault | null {
  if (text.length > mostCharacters) {
    return { line: 1, message: `The file has more than ${mostCharacters / 1000} 000 characters. Split it.` };
  }
  const tooDeep = firstTooDeep(text);
  if (tooDeep === null) return null;
  return { line: tooDeep, message: 'There are too many brackets in each other here. Write the list line by line.' };
}

/** A parser that calls itself for each bracket would run out of stack. Brackets within a line of text hardly come to so many. */
function firstTooDeep(text: string): number | null {
  let depth = 0;
  let line = 1;
  for (const character of text) {
    if (character === '\n') line += 1;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    if (depth > deepest * 10) return line;
  }
  return null;
}

type LineOf = (offset: number) => number;

function foreignParts(document: Document.Parsed, lineOf: LineOf): LineFault[] {
  const faults: LineFault[] = [];
  const tell = (node: Node, message: string) => faults.push({ line: lineOf(node.range?.[0] ?? 0), message });
  visit(document, {
    Alias: (_, node) => void tell(node, `A reference (*${node.source}) is not read: write the values out.`),
    Node: (_, node, path) => {
      if (path.length > deepest * 2) {
        tell(node, 'This is nested too deep.');
        return visit.BREAK;
      }
      const { tag } = node as { readonly tag?: string };
      if (tag !== undefined && !knownTags.has(tag))
        tell(
          node,
          `The tag ${tag.slice(0, 60).replace('tag:yaml.org,2002:', '!!')} is not read: a style is data, never code. Leave it out.`,
        );
      return undefined;
    },
  });
  return faults;
}

const knownTags = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
);

function lines(document: Document.Parsed, lineOf: LineOf): Pick<YamlFile, 'lineAt' | 'lineOfKey'> {
  const nodeAt = (path: readonly PropertyKey[]): ParsedNode | undefined => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (hasRange(node)) return node;
    }
    return undefined;
  };
  const lineAt = (path: readonly PropertyKey[]) => lineOf(nodeAt(path)?.range[0] ?? 0);
  return {
    lineAt,
    lineOfKey(path, key) {
      const map = path.length === 0 ? document.contents : document.getIn(path, true);
      const pair = isMap(map)
        ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
        : undefined;
      return isScalar(pair?.key) ? lineOf(pair.key.range?.[0] ?? 0) : lineAt(path);
    },
  };
}

function hasRange(node: unknown): node is ParsedNode {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

/** Where JSON stops being JSON: from 1. Engines word this differently (Node 18 and 24, Chromium), so we look ourselves. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
  readonly expected: string;
}

const token =
  /\s*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/y;

type State = 'value' | 'first value' | 'first name' | 'name' | 'colon' | 'after';

const wanted: Readonly<Record<State, string>> = {
  value: 'a value',
  'first value': 'a value or ]',
  'first name': 'a name in quotation marks or }',
  name: 'a name in quotation marks',
  colon: 'a colon',
  after: 'a comma or the closing bracket',
};

/** The first place at which `text` cannot go on as JSON. Call it only for text that does not parse. */
export function locateJsonFault(text: string): JsonPlace {
  const stack: string[] = [];
  let state: State = 'value';
  let position = 0;
  for (;;) {
    token.lastIndex = position;
    const match = token.exec(text);
    const next: State | null = match === null ? null : step(state, match, stack);
    if (match === null || next === null) return placeOf(text, skipSpace(text, position), wanted[state]);
    if (stack.length === 0 && next === 'after') return placeOf(text, skipSpace(text, token.lastIndex), 'the end');
    state = next;
    position = token.lastIndex;
  }
}

/** Where each item of a top-level list begins; the text must parse as JSON. */
export function topLevelOffsets(text: string): number[] {
  const offsets: number[] = [];
  let depth = 0;
  let isItemNext = false;
  const mark = /"(?:[^"\\]|\\.)*"|[[\]{},]|[^\s[\]{},":]+/g;
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    const sign = match[0];
    if (isItemNext && sign !== ']') offsets.push(match.index);
    isItemNext = depth === 1 && sign === ',';
    if (sign === '[' || sign === '{') {
      isItemNext = depth === 0 && sign === '[';
      depth += 1;
    } else if (sign === ']' || sign === '}') depth -= 1;
  }
  return offsets;
}

function step(state: State, match: RegExpExecArray, stack: string[]): State | null {
  const sign = match[1];
  if (sign === undefined) return stepScalar(state, match[2] !== undefined);
  if (sign === '{' || sign === '[') return open(state, sign, stack);
  if (sign === '}' || sign === ']') return close(state, sign, stack);
  if (sign === ':') return state === 'colon' ? 'value' : null;
  if (state !== 'after') return null;
  return stack.at(-1) === '{' ? 'name' : 'value';
}

function stepScalar(state: State, isText: boolean): State | null {
  if (state === 'name' || state === 'first name') return isText ? 'colon' : null;
  return state === 'value' || state === 'first value' ? 'after' : null;
}

function open(state: State, sign: string, stack: string[]): State | null {
  if (state !== 'value' && state !== 'first value') return null;
  stack.push(sign);
  return sign === '{' ? 'first name' : 'first value';
}

function close(state: State, sign: string, stack: string[]): State | null {
  const isEmpty = state === (sign === '}' ? 'first name' : 'first value');
  if (!isEmpty && state !== 'after') return null;
  return stack.pop() === (sign === '}' ? '{' : '[') ? 'after' : null;
}

function skipSpace(text: string, position: number): number {
  const rest = /\S/g;
  rest.lastIndex = position;
  return rest.exec(text)?.index ?? text.length;
}

function placeOf(text: string, offset: number, expected: string): JsonPlace {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, expected };
}

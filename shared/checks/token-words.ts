import type { Token } from '../text/tokens.ts';

/** The word at an index; nothing where there is none, so that looking beside a word needs no question. */
export function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.word ?? '';
}

/** The letters or spaces between a word and the next: more than one space means that a sign stands there. */
export function gapAfter(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  const next = tokens[index + 1];
  return token === undefined || next === undefined ? Number.POSITIVE_INFINITY : next.start - token.end;
}

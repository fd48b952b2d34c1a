import { RE2JS } from 're2js';
import { createMemory } from '../memory.ts';
import type { Budget } from './budget.ts';
import type { Found } from './found.ts';
import { findLiteral, hasWordEdges, isLiteral, type LiteralKind, mostFound } from './literals.ts';

/**
 * Every place of `text` where the pattern stands, up to 100. RE2 never goes back, so that no pattern takes more than its states times the letters
 * of the text; what that may come to is asked of `budget` first. A pattern that cannot be read is found nowhere.
 */
export function findPattern(source: string, kind: LiteralKind, where: Reading): readonly Found[] {
  const { text, budget } = where;
  if (isLiteral(source)) return budget.allows(1, text.length) ? findLiteral(source, text, kind) : [];
  const compiled = compile(source, kind);
  if ('refusal' in compiled || !budget.allows(compiled.states, text.length)) return [];
  return compiled.expression.test(text) ? search(compiled, kind, where) : [];
}

/** A text, and what reading it may cost. */
interface Reading {
  readonly text: string;
  readonly budget: Budget;
}

function search({ expression, states }: Readable, kind: LiteralKind, { text, budget }: Reading): readonly Found[] {
  const matcher = expression.matcher(text);
  const found: Found[] = [];
  while (found.length < mostFound && budget.allows(states, text.length) && matcher.find()) {
    const [start, end] = [matcher.start(), matcher.end()];
    const isWhole = !kind.isWordwise || hasWordEdges(text, start, end);
    if (end > start && isWhole) found.push({ start, end, text: text.slice(start, end), group: groupOf(matcher) });
  }
  return found;
}

/** Why the pattern cannot be read, and what to do about it; null for one that can. */
export function patternRefusal(source: string): string | null {
  if (isLiteral(source)) return null;
  const compiled = compile(source, { isCaseless: true, isWordwise: true });
  return 'refusal' in compiled ? compiled.refusal : null;
}

function groupOf(matcher: ReturnType<RE2JS['matcher']>): string | null {
  return matcher.groupCount() > 0 ? matcher.group(1) : null;
}

interface Readable {
  readonly expression: RE2JS;
  readonly states: number;
}

type Compiled = Readable | { readonly refusal: string };

const remembered = createMemory<Compiled>(6000);

function compile(source: string, kind: LiteralKind): Compiled {
  return remembered(`${kind.isCaseless ? 'i' : ''}${kind.isWordwise ? 'w' : ''} ${source}`, () =>
    compileAnew(source, kind),
  );
}

const mostStates = 1500;

function compileAnew(source: string, { isCaseless, isWordwise }: LiteralKind): Compiled {
  const flags = RE2JS.MULTILINE | RE2JS.LOOKBEHINDS | (isCaseless ? RE2JS.CASE_INSENSITIVE : 0);
  // Its own edges are English; where a pattern has other letters the places found are looked at instead.
  const isEdged = isWordwise && /^[\u0020-\u007e]*$/.test(source);
  try {
    const expression = RE2JS.compile(isEdged ? `\\b(?:${source})\\b` : source, flags);
    const states = expression.programSize();
    if (states > mostStates) return { refusal: `it has ${states} states, and ${mostStates} is the limit: repeat less` };
    return { expression, states };
  } catch (error) {
    return { refusal: explain(source, error instanceof Error ? error.message : String(error)) };
  }
}

const unreadable: readonly (readonly [RegExp, string])[] = [
  [/\(\?[=!]/, 'a look-ahead, (?=...) or (?!...), is not read: write out what may follow, or use exceptions'],
  [/\(\?<[=!]/, 'this look-behind is not read: it may catch nothing, so write (?:...) inside it'],
  [/\\[1-9]/, 'a reference back to a group, \\1, is not read: write out what may be repeated'],
  [/\(\?>|[+*?}]\+/, 'an atomic group or a possessive repeat is not read: leave it out, nothing goes back here anyway'],
];

/** The search never goes back, so it cannot read what needs that. */
function explain(source: string, message: string): string {
  const known = unreadable.find(([sign]) => sign.test(source));
  return known?.[1] ?? `${message.replace(/^error parsing regexp: /, '')}: mend the pattern`;
}

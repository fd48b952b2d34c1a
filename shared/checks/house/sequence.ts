import type { HouseRuleOf } from '../../model/house-style.ts';
import type { Budget } from './budget.ts';
import type { Found } from './found.ts';
import { type HouseHit, hitAt } from './house-hit.ts';
import type { Passage } from './passages.ts';
import { findPattern } from './patterns.ts';

/** Things that have an order: each pattern, or each kind of block, is first met after those before it in the list. */
export function findOrder(rule: HouseRuleOf<'order'>, group: readonly Passage[], budget: Budget): readonly HouseHit[] {
  const steps = [
    ...rule.patterns.map((pattern) =>
      firstPlace(group, (passage) => findPattern(pattern, rule, { text: passage.text, budget })[0]),
    ),
    ...rule.order.map((role) =>
      firstPlace(group, (passage) => (passage.role === role ? beginningOf(passage) : undefined)),
    ),
  ].filter((step) => step !== null);
  return steps.flatMap((step, index) => {
    const late = steps.slice(0, index).find((earlier) => isBefore(step, earlier));
    return late === undefined ? [] : [hitAt(step.passage, step.found, [nameOf(step), nameOf(late)])];
  });
}

interface Step {
  readonly index: number;
  readonly passage: Passage;
  readonly found: Found;
}

function firstPlace(group: readonly Passage[], find: (passage: Passage) => Found | undefined): Step | null {
  for (const [index, passage] of group.entries()) {
    const found = find(passage);
    if (found !== undefined) return { index, passage, found };
  }
  return null;
}

function beginningOf({ text }: Passage): Found {
  return { start: 0, end: text.trimEnd().length, text: '', group: null };
}

function isBefore(one: Step, other: Step): boolean {
  return one.index === other.index ? one.found.start < other.found.start : one.index < other.index;
}

/** A block is told by its kind: its whole text would be too much to say. */
function nameOf({ found, passage }: Step): string {
  return found.text === '' ? (passage.role ?? '') : found.text;
}

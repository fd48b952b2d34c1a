import type { Severity } from '../../model/finding.ts';
import type { HouseFault } from '../../model/house-style.ts';
import { faultOf, type PlacedRule } from './placed-rule.ts';

const levels: Readonly<Record<'suggestion' | 'warning' | 'error', Severity>> = {
  suggestion: 'note',
  warning: 'warn',
  error: 'warn',
};

const examplesToBlock = 3;

/**
 * House rules note and warn. Blocking is for one case: a rule on privacy that says `severity: block` and proves itself on three sentences of each
 * side, since a second person has to let each block stand. Vale's `error` is about wording, and warns.
 */
export function severityOf(placed: PlacedRule): {
  readonly severity: Severity;
  readonly faults: readonly HouseFault[];
} {
  const { written } = placed;
  if (written.severity !== 'block')
    return { severity: written.severity ?? levels[written.level ?? 'warning'], faults: [] };
  const { flag, pass } = written.examples ?? { flag: [], pass: [] };
  const isProven = flag.length >= examplesToBlock && pass.length >= examplesToBlock;
  if (written.category === 'privacy' && isProven) return { severity: 'block', faults: [] };
  const message =
    'Only a rule with category: privacy and three examples of each side (flag, pass) can block. This one warns.';
  return { severity: 'warn', faults: [faultOf(placed, ['severity'], { weight: 'warning', message })] };
}

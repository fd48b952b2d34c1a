import type { HouseEntry, HouseFault } from '../../model/house-style.ts';
import { scopeOf } from './house-scope.ts';
import { severityOf } from './house-severity.ts';
import { faultOf, type PlacedRule } from './placed-rule.ts';
import { ruleParts } from './rule-parts.ts';

export interface Built {
  readonly file: string;
  /** Null for a rule that cannot be used; the faults then say why. */
  readonly entry: HouseEntry | null;
  readonly faults: readonly HouseFault[];
}

/** Makes a rule that can be run of one that was written, and says of each part that cannot be read where it stands. */
export function buildRule(placed: PlacedRule): Built {
  const { file, style, line, written } = placed;
  const examples = written.examples ?? { flag: [], pass: [] };
  const scope = scopeOf(placed);
  if ('message' in scope) return { file, entry: null, faults: [scope] };
  if (written.message === undefined) {
    const message = 'The rule has no message. Say what is wrong and what to write, with %s for the words found.';
    return { file, entry: null, faults: [faultOf(placed, [], { weight: 'error', message })] };
  }
  const severity = severityOf(placed);
  const parts = ruleParts(placed);
  const faults = [...severity.faults, ...parts.faults];
  if (parts.rule === null) return { file, entry: null, faults };
  // Each kind of parts belongs to its own kind of rule, which the compiler does not follow through a spread.
  const rule = {
    ...describe(placed, written.message),
    severity: severity.severity,
    scope: scope.scope,
    ...parts.rule,
  };
  return { file, entry: { rule, style, file, line, examples }, faults };
}

function describe({ id, style, written }: PlacedRule, message: string) {
  return {
    id,
    title: written.title ?? id,
    message,
    category: written.category ?? ('house' as const),
    language: written.language ?? null,
    roles: written.blocks ?? null,
    guideline: written.guideline ?? style,
    link: written.link ?? null,
    isCaseless: written.ignorecase ?? false,
    // Raw patterns, and those that are counted or belong to each other, bring edges of their own, as in Vale.
    isWordwise: written.nonword !== true && written.raw === undefined && !ownEdges.has(written.extends),
  };
}

const ownEdges: ReadonlySet<string> = new Set(['occurrence', 'conditional']);

import { canonicalJson } from './canonical.ts';
import { type Policy, reviewerName } from './pack.ts';
import { isThresholdName, thresholdList } from './threshold-list.ts';

export const policyParts = [
  'organisation',
  'validFrom',
  'languages',
  'country',
  'text',
  'link',
  'houseStyle',
  'disclaimers',
  'accountRules',
  'rules',
  'thresholds',
  'reviewers',
] as const;
export type PolicyPart = (typeof policyParts)[number];

/** One thing that a pack adds, takes away or changes. `name` tells apart what a part has several of. */
export interface PolicyDifference {
  readonly part: PolicyPart;
  readonly name: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly isLocked: boolean;
  /** As JSON; null where there is nothing. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What changes when `after` comes into force in the place of `before` (null: of no policy), in the order of the parts and names. */
export function policyDifferences(before: Policy | null, after: Policy): readonly PolicyDifference[] {
  return policyParts.flatMap((part) => {
    const was = before === null ? new Map<string, unknown>() : entriesOf(before, part);
    const is = entriesOf(after, part);
    return [...new Set([...was.keys(), ...is.keys()])]
      .sort((one, other) => (one < other ? -1 : 1))
      .flatMap((name) => differenceOf({ part, name, was: was.get(name), is: is.get(name) }));
  });
}

interface Compared {
  readonly part: PolicyPart;
  readonly name: string;
  readonly was: unknown;
  readonly is: unknown;
}

function differenceOf({ part, name, was, is }: Compared): readonly PolicyDifference[] {
  const [before, after] = [textOf(was), textOf(is)];
  if (before === after) return [];
  const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return [{ part, name, kind, isLocked: isLocked(is), before, after }];
}

function textOf(value: unknown): string | null {
  return value === undefined ? null : canonicalJson(value);
}

function isLocked(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'isLocked' in value && value.isLocked === true;
}

/** What a part says, by name; nothing where it says nothing. */
function entriesOf(policy: Policy, part: PolicyPart): ReadonlyMap<string, unknown> {
  const said = policy[part];
  if (said === null || said === '') return new Map();
  const names = namesOf[part];
  if (names === undefined) return new Map([['', said]]);
  return new Map(names(policy).map((name, index) => [name, (said as readonly unknown[])[index]]));
}

/** What tells the entries of a list apart, in their order. */
const namesOf: Partial<Record<PolicyPart, (policy: Policy) => readonly string[]>> = {
  disclaimers: ({ disclaimers }) => disclaimers.map(({ id }) => id),
  accountRules: ({ accountRules }) => accountRules.map(({ id }) => id),
  rules: ({ rules }) => rules.map(({ rule }) => rule),
  thresholds: ({ thresholds }) => thresholds.map(({ name }) => name),
  reviewers: ({ reviewers }) => reviewers.map(reviewerName),
};

/** One field of what changed, as a person reads it: a text without quotes, all else as JSON. `field` is a path: `texts.en`; empty for a value without fields. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The fields of an entry that are not the same before and after; its name is left out, and so is what says nothing on either side. */
export function fieldChanges(
  difference: Pick<PolicyDifference, 'before' | 'after'> & Partial<Pick<PolicyDifference, 'part' | 'name'>>,
): readonly FieldChange[] {
  const limit = limitChange(difference);
  if (limit !== null) return [limit];
  const [was, is] = [leavesOf(difference.before), leavesOf(difference.after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((field) => {
    const change = { field, before: was.get(field) ?? null, after: is.get(field) ?? null };
    return change.before === change.after || nameFields.has(field) ? [] : [change];
  });
}

/** Of a limit, the app's own counts where a pack says nothing: there is always one before and one after. Null for what is no limit. */
function limitChange({ part, name, before, after }: Parameters<typeof fieldChanges>[0]): FieldChange | null {
  if (part !== 'thresholds' || name === undefined || !isThresholdName(name)) return null;
  const standing = String(thresholdList[name].standing);
  const [was, is] = [leavesOf(before).get('value') ?? standing, leavesOf(after).get('value') ?? standing];
  return { field: 'value', before: was === is ? null : was, after: is };
}

const nameFields = new Set(['id', 'rule', 'name', 'isLocked']);

function leavesOf(json: string | null): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>();
  if (json !== null) collectLeaves(JSON.parse(json), [], leaves);
  return leaves;
}

function collectLeaves(value: unknown, path: readonly string[], leaves: Map<string, string>): void {
  if (value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0)) return;
  if (typeof value === 'object' && !Array.isArray(value)) {
    for (const [name, part] of Object.entries(value)) collectLeaves(part, [...path, name], leaves);
    return;
  }
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  leaves.set(path.join('.'), parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(', '));
}

import { type HouseFault, houseChecks } from '../../model/house-style.ts';
import { faultOf, type PlacedRule } from './placed-rule.ts';
import { unreadKinds, type WrittenRule } from './style-schema.ts';

export interface Extended {
  readonly rules: readonly PlacedRule[];
  readonly faults: readonly HouseFault[];
}

const longestChain = 20;

/** Gives each rule what it has from the rules that it extends. Rules that extend each other in a circle, or nothing that is there, are left out. */
export function resolveExtends(rules: readonly PlacedRule[]): Extended {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const resolved = rules.map((rule) => resolve(rule, byId));
  return {
    rules: resolved.flatMap((one) => ('id' in one ? [one] : [])),
    faults: resolved.flatMap((one) => ('id' in one ? [] : [one])),
  };
}

function resolve(rule: PlacedRule, byId: ReadonlyMap<string, PlacedRule>): PlacedRule | HouseFault {
  const chain = [rule];
  for (let current = rule; !isKind(current.written.extends); ) {
    const named = current.written.extends;
    const parent = byId.get(named);
    if (parent === undefined) return faultOf(rule, ['extends'], missing(rule, named));
    if (chain.includes(parent) || chain.length >= longestChain)
      return faultOf(rule, ['extends'], circle(chain, parent));
    chain.push(parent);
    current = parent;
  }
  const written = chain.reduceRight<WrittenRule | null>((above, { written: own }) => inherit(above, own), null);
  return { ...rule, written: written ?? rule.written };
}

function isKind(name: string): boolean {
  return houseChecks.some((check) => check === name);
}

function missing({ isVale }: PlacedRule, named: string): Pick<HouseFault, 'weight' | 'message'> {
  const reason = unreadKinds[named];
  if (reason !== undefined)
    return { weight: isVale ? 'warning' : 'error', message: `The kind "${named}" is not read: ${reason}.` };
  const kinds = houseChecks.join(', ');
  return {
    weight: 'error',
    message: `"${named}" is no kind of rule (${kinds}) and no rule of this folder. Mend extends.`,
  };
}

function circle(chain: readonly PlacedRule[], parent: PlacedRule): Pick<HouseFault, 'weight' | 'message'> {
  const ids = [...chain, parent].slice(0, 5).map(({ id }) => id);
  return {
    weight: 'error',
    message: `These rules extend each other in a circle: ${ids.join(' > ')}. Let one of them extend a kind.`,
  };
}

/** What a rule says itself goes before what it has from above; `tokens+` adds to the tokens and `tokens-` takes some away. */
function inherit(above: WrittenRule | null, own: WrittenRule): WrittenRule {
  if (above === null) return own;
  const { 'tokens+': added = [], 'tokens-': removed = [], ...rest } = own;
  const tokens = [...(rest.tokens ?? above.tokens ?? []), ...added].filter((token) => !removed.includes(token));
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { ...above, ...said, extends: above.extends, ...(tokens.length > 0 ? { tokens } : {}) };
}

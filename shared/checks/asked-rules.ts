import type { NotChecked } from '../model/finding.ts';
import { type Limits, limitsKey, limitsUnder } from '../policy/thresholds.ts';
import type { AnnotatedDraft } from './annotate.ts';
import type { CheckInput } from './check-input.ts';
import { perObject } from './memory.ts';
import { notCheckedOf, standingLackOf } from './not-checked.ts';
import type { DraftRule, Rule, SentenceRule } from './rule.ts';

/** Which rules a draft is read by, and with which limits: what its language, the lack of a library and the policy alone decide, which stays as it is while somebody types. */
export interface AskedRules {
  readonly all: readonly Rule[];
  readonly limits: Limits;
  readonly sentence: ReadonlySet<SentenceRule>;
  /** Rules that look at one block at a time, so that their findings are kept while the block stands. */
  readonly block: readonly DraftRule[];
  /** Asked at each check; what they miss, they say of the draft. */
  readonly draft: readonly DraftRule[];
  /** For each rule, in their order, what keeps it from running. */
  readonly lacks: readonly (string | null)[];
}

/** What is kept of the last draft: the language, the library and the policy hardly ever change. */
export function createAsking(rules: readonly Rule[]): (draft: AnnotatedDraft) => AskedRules {
  let last: { readonly key: string; readonly asked: AskedRules } | null = null;
  return ({ input }) => {
    const key = `${input.language} ${input.isBare === true} ${limitsKey(input.policy)}`;
    if (last?.key !== key) last = { key, asked: askedRules(rules, input) };
    return last.asked;
  };
}

/** What ran, in the order of the ids, and what did not. `missing` are the rules that lack something in this very draft. */
export function toldRules(
  draft: AnnotatedDraft,
  { all, lacks }: AskedRules,
  missing: ReadonlyMap<Rule, string>,
): { readonly ran: string[]; readonly notChecked: NotChecked[] } {
  const reasons = missing.size === 0 ? lacks : lacks.map((lack, index) => lack ?? missingOf(missing, all[index]));
  const ran = byId(all)
    .filter(({ index }) => reasons[index] === null)
    .map(({ id }) => id);
  return { ran, notChecked: notCheckedOf(draft, all, reasons) };
}

function missingOf(missing: ReadonlyMap<Rule, string>, rule: Rule | undefined): string | null {
  return rule === undefined ? null : (missing.get(rule) ?? null);
}

function askedRules(rules: readonly Rule[], { language, isBare, policy }: CheckInput): AskedRules {
  const lacks = standingLackOf(rules, language, isBare === true ? 'bare' : 'library');
  const asked = rules.filter((_, index) => lacks[index] === null);
  const others = asked.filter((rule) => rule.scope !== 'sentence');
  return {
    all: rules,
    limits: limitsUnder(policy),
    lacks,
    sentence: new Set(asked.filter((rule) => rule.scope === 'sentence')),
    block: others.filter(isKept),
    draft: others.filter((rule) => !isKept(rule)),
  };
}

/** Whether what a rule says of a block stands on that block and the limits alone. */
export function isKept(rule: Rule): boolean {
  return rule.scope === 'block' && rule.missing === undefined && rule.readsMore !== true;
}

const byId = perObject<readonly Rule[], readonly { readonly id: string; readonly index: number }[]>((rules) =>
  rules.map(({ id }, index) => ({ id, index })).sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id))),
);

import type { NotChecked } from '../model/finding.ts';
import type { AnnotatedDraft } from './annotate.ts';
import type { Rule } from './rule.ts';

/** English is the only language whose words the rules know. */
export function hasLanguagePack(language: string): boolean {
  return /^en(?:-|$)/i.test(language);
}

/** What nobody looked at, and why: a rule that could not run, and what no rule of this version looks at. */
export function notCheckedOf(draft: AnnotatedDraft, rules: readonly Rule[]): NotChecked[] {
  const isRead = hasLanguagePack(draft.input.language);
  const couldNot = rules.flatMap((rule) => {
    if (!isRead && rule.needsLanguage) return [tell(rule.id, 'language', { language: draft.input.language })];
    const lacks = rule.scope === 'sentence' ? null : (rule.missing?.(draft) ?? null);
    return lacks === null ? [] : [tell(rule.id, lacks, {})];
  });
  return [...couldNot, ...neverLookedAt.map(([rule, reason]) => tell(rule, reason, {}))];
}

function tell(rule: string, reason: string, values: Record<string, string>): NotChecked {
  return { rule, reason: { key: `checks.notChecked.${reason}`, values } };
}

/** What no rule of this version looks at: the id of the rule to come, and the last part of the key `checks.notChecked.<reason>`. */
export const neverLookedAt: readonly (readonly [rule: string, reason: string])[] = [
  ['PRV-30', 'images'],
  ['PRV-16', 'faces'],
  ['PRV-29', 'consent'],
  ['PRV-17', 'handles'],
  ['EVI-09', 'certainty'],
  ['EVI-10', 'design'],
  ['EVI-14', 'passages'],
  ['COI-04', 'disclosurePerPost'],
  ['COI-09', 'openPayments'],
  ['ADV-01', 'advice'],
  ['NUM-10', 'arithmetic'],
];

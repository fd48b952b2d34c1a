import type { Finding, Severity } from '../model/finding.ts';
import type { Policy } from '../policy/pack.ts';
import { ruleEffects, weightUnder } from '../policy/rule-effects.ts';
import type { Raised } from './findings.ts';
import { perObject } from './memory.ts';
import type { Rule } from './rule.ts';

/** The findings as they weigh under a policy. What a pack asks of a rule of the app that it may not ask is left aside, as the preview of its import says. */
export function weighUnder(
  policy: Policy | null | undefined,
  raised: readonly Raised[],
  rules: readonly Rule[],
): readonly Raised[] {
  if (policy === null || policy === undefined || policy.rules.length === 0) return raised;
  const asked = settingsOf(policy);
  const own = severitiesOf(rules);
  return raised.map((one) => {
    const setting = asked.get(one.finding.rule);
    if (setting === undefined) return one;
    const standing = own.get(one.finding.rule);
    const origin = standing === undefined ? 'house' : 'app';
    const known = { severity: standing ?? one.finding.severity, origin } as const;
    const [effect] = ruleEffects({ rules: [setting] }, () => known);
    if (effect?.refusal !== null) return one;
    const severity = weightUnder({ severity: one.finding.severity, origin }, setting);
    return severity === one.finding.severity ? one : { ...one, finding: { ...one.finding, severity } };
  });
}

/** What the second reader found as it weighs under a policy: it notes or warns, and never comes to block. */
export function weighReader(policy: Policy | null | undefined, findings: readonly Finding[]): readonly Finding[] {
  if (policy === null || policy === undefined || policy.rules.length === 0) return findings;
  const asked = settingsOf(policy);
  return findings.map((finding) => {
    const setting = asked.get(finding.rule);
    if (setting === undefined) return finding;
    const severity = weightUnder({ severity: finding.severity, origin: 'reader' }, setting);
    return severity === finding.severity ? finding : { ...finding, severity };
  });
}

const settingsOf = perObject((policy: Policy) => new Map(policy.rules.map((setting) => [setting.rule, setting])));
const severitiesOf = perObject(
  (rules: readonly Rule[]): ReadonlyMap<string, Severity> => new Map(rules.map(({ id, severity }) => [id, severity])),
);

import type { Policy } from '../policy/pack.ts';
import { weightUnder } from '../policy/rule-effects.ts';
import type { Raised } from './findings.ts';
import { perObject } from './memory.ts';

/** The findings as they weigh under a policy. What a pack asks of a rule that it may not ask is left aside, as the preview of its import says. */
export function weighUnder(policy: Policy | null | undefined, raised: readonly Raised[]): readonly Raised[] {
  if (policy === null || policy === undefined || policy.rules.length === 0) return raised;
  const asked = settingsOf(policy);
  return raised.map((one) => {
    const setting = asked.get(one.finding.rule);
    if (setting === undefined) return one;
    // The titles of house rules are their own; those of the app stand in the catalogue under their id.
    const origin = one.finding.title.key === 'checks.house.title' ? 'house' : 'app';
    const severity = weightUnder({ severity: one.finding.severity, origin }, setting);
    return severity === one.finding.severity ? one : { ...one, finding: { ...one.finding, severity } };
  });
}

const settingsOf = perObject((policy: Policy) => new Map(policy.rules.map((setting) => [setting.rule, setting])));

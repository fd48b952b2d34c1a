import type { Severity } from '../model/finding.ts';
import type { Policy, RuleSetting } from './pack.ts';

/** Why what a pack asks of a rule is not done. */
export const ruleRefusals = [
  'unknown_rule',
  'lowers_block',
  'lowers_unlocked',
  'reader_never_blocks',
  'house_never_blocks',
] as const;
export type RuleRefusal = (typeof ruleRefusals)[number];

/** How a rule weighs by itself, and where it comes from; null for one that is not there. */
export type StandingOf = (
  rule: string,
) => { readonly severity: Severity; readonly origin: 'app' | 'reader' | 'house' } | null;

const order: Readonly<Record<Severity, number>> = { note: 0, warn: 1, block: 2 };

/**
 * What comes of each rule of a pack. A pack can make every rule weigh more; less only where it locks the rule, and never one that blocks.
 * What reads with some doubt (the second reader) and what other people wrote (house styles) never blocks because a pack says so.
 */
export function ruleEffects({ rules }: Pick<Policy, 'rules'>, standingOf: StandingOf) {
  return rules.map((setting) => {
    const standing = standingOf(setting.rule);
    return {
      rule: setting.rule,
      was: standing?.severity ?? null,
      asked: setting.severity,
      isLocked: setting.isLocked,
      refusal: standing === null ? ('unknown_rule' as const) : refusalOf(setting, standing),
    };
  });
}

function refusalOf(
  { severity, isLocked }: RuleSetting,
  standing: NonNullable<ReturnType<StandingOf>>,
): RuleRefusal | null {
  if (severity === null || severity === standing.severity) return null;
  if (order[severity] < order[standing.severity]) {
    if (standing.severity === 'block') return 'lowers_block';
    return isLocked ? null : 'lowers_unlocked';
  }
  if (severity !== 'block' || standing.origin === 'app') return null;
  return standing.origin === 'reader' ? 'reader_never_blocks' : 'house_never_blocks';
}

/**
 * How a finding weighs under a policy. What blocks goes on blocking, and what weighs more than is asked stays so unless the policy locks
 * the rule. A finding of a house rule or of the second reader does not come to block.
 */
export function weightUnder(
  found: { readonly severity: Severity; readonly origin: 'app' | 'reader' | 'house' },
  { severity: asked, isLocked }: RuleSetting,
): Severity {
  const { severity, origin } = found;
  if (asked === null || severity === 'block' || (asked === 'block' && origin !== 'app')) return severity;
  return isLocked || order[asked] > order[severity] ? asked : severity;
}

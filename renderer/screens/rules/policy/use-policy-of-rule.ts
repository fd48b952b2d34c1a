import type { Severity } from '../../../../shared/model/finding.ts';
import { weightUnder } from '../../../../shared/policy/rule-effects.ts';
import { useCommand } from '../../../use-command.ts';
import { useText } from '../../../use-text.ts';

/** What the policy in force makes of a rule: how it weighs, and who says so; `words` null where it says nothing of the rule. */
export function usePolicyOfRule(
  id: string,
  severity: Severity,
  origin: 'app' | 'house',
): { readonly severity: Severity; readonly isLocked: boolean; readonly words: string | null } {
  const text = useText();
  const policy = useCommand('policy.get', {}).data?.inForce?.policy;
  const setting = policy?.rules.find(({ rule }) => rule === id);
  if (policy === undefined || setting === undefined) return { severity, isLocked: false, words: null };
  const weight = weightUnder({ severity, origin }, setting);
  const { organisation, version } = policy;
  if (setting.isLocked)
    return { severity: weight, isLocked: true, words: text('policy.lockedBy', { organisation, version }) };
  const words = weight === severity ? null : text('policy.setBy', { organisation, version });
  return { severity: weight, isLocked: false, words };
}

/** Who locked what of a house style cannot be switched off. */
export function useLockedBy(): string {
  const text = useText();
  const policy = useCommand('policy.get', {}).data?.inForce?.policy;
  return text('policy.lockedBy', { organisation: policy?.organisation ?? '', version: policy?.version ?? 0 });
}

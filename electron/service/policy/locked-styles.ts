import type { ServiceContext } from '../context.ts';
import { policyForChecks } from './proven-packs.ts';

/** What of the house styles the policy in force does not let anybody switch off. */
export interface LockedStyles {
  readonly organisation: string;
  readonly isRuleLocked: (rule: { readonly id: string; readonly style: string }) => boolean;
  readonly isStyleLocked: (name: string) => boolean;
}

export function lockedStyles(context: Pick<ServiceContext, 'library' | 'ports'>): LockedStyles {
  const policy = policyForChecks(context)?.policy;
  const rules = new Set(policy?.rules.flatMap(({ rule, isLocked }) => (isLocked ? [rule] : [])) ?? []);
  const isStyleLocked = (name: string) => policy?.houseStyle?.name === name;
  return {
    organisation: policy?.organisation ?? '',
    isRuleLocked: ({ id, style }) => rules.has(id) || isStyleLocked(style),
    isStyleLocked,
  };
}

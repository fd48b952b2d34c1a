import type { Policy } from './pack.ts';
import { type ThresholdFacts, type ThresholdName, thresholdList, thresholdNames } from './threshold-list.ts';

type WithThresholds = Pick<Policy, 'thresholds'>;

/** Every limit that a policy can set, as it holds. */
export type Limits = Readonly<Record<ThresholdName, number>>;

/** The threshold under a policy: a stricter one always counts, a more generous one only where it is locked. */
export function thresholdUnder(policy: WithThresholds | null | undefined, name: ThresholdName): number {
  const { standing, stricter }: ThresholdFacts = thresholdList[name];
  const asked = policy?.thresholds.find((one) => one.name === name);
  if (asked === undefined || asked.isLocked) return asked?.value ?? standing;
  return stricter === 'more' ? Math.max(standing, asked.value) : Math.min(standing, asked.value);
}

export function limitsUnder(policy: WithThresholds | null | undefined): Limits {
  return Object.fromEntries(thresholdNames.map((name) => [name, thresholdUnder(policy, name)])) as Limits;
}

/** What stands for all thresholds of a policy: where it is the same, the limits are. */
export function limitsKey(policy: WithThresholds | null | undefined): string {
  return policy?.thresholds.map(({ name, value, isLocked }) => `${name} ${value} ${isLocked}`).join() ?? '';
}

/** The thresholds of a policy that do not count, since they are more generous than the app's and not locked. */
export function thresholdsNotDone(policy: WithThresholds): readonly ThresholdName[] {
  return policy.thresholds.filter(({ name, value }) => thresholdUnder(policy, name) !== value).map(({ name }) => name);
}

import type { Policy, ThresholdName } from './pack.ts';

/** What holds without a policy. Less is stricter for all but the cooling-off. */
export const standingThresholds: Readonly<Record<ThresholdName, number>> = {
  reading_grade: 8,
  policy_read_months: 12,
  cooling_off_minutes: 10,
};

/** The threshold under a policy: a stricter one always counts, a more generous one only where it is locked. */
export function thresholdUnder(policy: Pick<Policy, 'thresholds'> | null | undefined, name: ThresholdName): number {
  const standing = standingThresholds[name];
  const asked = policy?.thresholds.find((one) => one.name === name);
  if (asked === undefined || asked.isLocked) return asked?.value ?? standing;
  return name === 'cooling_off_minutes' ? Math.max(standing, asked.value) : Math.min(standing, asked.value);
}

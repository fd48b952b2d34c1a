import { buildCheckInput } from '../../shared/checks/build-input.ts';
import { createPostedChecker } from '../../shared/checks/posted-words.ts';
import type { CheckReport, Override } from '../../shared/model/finding.ts';
import { isSettledBy } from './gate-state.ts';
import { type GatheredDraft, threadsOf } from './gather.ts';

/**
 * What all rules say of the draft as it stands in the library. How long it has to rest stands on what was let stand of what they say: then they are asked once
 * more, and answer out of what they remember. A cleared text has rested, or somebody said why it did not.
 */
export function reportAtGate(material: GatheredDraft, overrides: readonly Override[]): CheckReport {
  const checker = createPostedChecker(() => performance.now());
  const threads = threadsOf(material);
  const report = checker.check(buildCheckInput(material, threads));
  const toneLetStandAt = material.draft.status === 'writing' ? newestOfTone(report, overrides) : null;
  return toneLetStandAt === null ? report : checker.check(buildCheckInput({ ...material, toneLetStandAt }, threads));
}

/** When the newest finding on tone was let stand that is there still; null for none. */
function newestOfTone({ findings }: CheckReport, overrides: readonly Override[]): string | null {
  const ofTone = findings.filter(({ category }) => category === 'tone');
  const inForce = overrides.filter((override) => ofTone.some((finding) => isSettledBy(finding, override)));
  return (
    inForce
      .map(({ createdAt }) => createdAt)
      .sort()
      .at(-1) ?? null
  );
}

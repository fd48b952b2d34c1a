import type { Finding, Override, Severity } from '../../shared/model/finding.ts';

/** How the words of a severity are keyed: what it does, and how many of them there are. */
export const severityWords = { block: 'gate.blocks', warn: 'gate.warns', note: 'gate.notes' } as const;

const order: Readonly<Record<Severity, number>> = { block: 0, warn: 1, note: 2 };

/** The worst first; within one severity in the order of the text. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => order[a.severity] - order[b.severity]);
}

/** Splits findings into those that stand open and those that somebody decided to keep. */
export function openAndKept(
  findings: readonly Finding[],
  overrides: readonly Override[],
): { readonly open: readonly Finding[]; readonly kept: readonly Finding[] } {
  const keptIds = new Set(overrides.map((override) => override.findingId));
  const isKept = (finding: Finding) => finding.severity !== 'note' && keptIds.has(finding.id);
  return { open: findings.filter((finding) => !isKept(finding)), kept: findings.filter(isKept) };
}

export function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

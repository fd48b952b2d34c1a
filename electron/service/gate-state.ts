import type { CheckReport, Finding, Gate, Override } from '../../shared/model/finding.ts';

export interface GateInput {
  readonly draftId: string;
  readonly draftVersion: number;
  readonly contentHash: string;
  readonly report: CheckReport;
  /** Every override of the draft that was not withdrawn. */
  readonly overrides: readonly Override[];
  readonly reviewers: Gate['reviewers'];
  readonly reader: Gate['reader'];
}

/** What the gate says: which findings still stand in the way. Overrides of findings that are gone are left out. */
export function gateState(input: GateInput): Gate {
  const { findings } = input.report;
  const ids = new Set(findings.map((finding) => finding.id));
  const overrides = input.overrides.filter((override) => ids.has(override.findingId));
  const open = openFindings(findings, overrides);
  const openBlocks = open.filter((finding) => finding.severity === 'block').length;
  return {
    draftId: input.draftId,
    draftVersion: input.draftVersion,
    contentHash: input.contentHash,
    report: input.report,
    overrides: [...overrides],
    openBlocks,
    openWarnings: open.length - openBlocks,
    notes: findings.filter((finding) => finding.severity === 'note').length,
    canApprove: open.length === 0,
    reviewers: input.reviewers,
    reader: input.reader,
  };
}

/** The findings that block or warn and that nobody let stand. */
export function openFindings(findings: readonly Finding[], overrides: readonly Override[]): readonly Finding[] {
  return findings.filter(
    (finding) => finding.severity !== 'note' && !overrides.some((override) => isSettledBy(finding, override)),
  );
}

/** What was let stand as a warning by one person does not stand any more when the rule blocks now. */
export function isSettledBy(finding: Finding, override: Override): boolean {
  return override.findingId === finding.id && (finding.severity !== 'block' || override.secondPersonId !== null);
}

/** Why the gate is closed, as the beginning of a sentence: "1 finding blocks and 2 warn (rules a, b)". */
export function whatIsOpen(gate: Gate): string {
  const open = openFindings(gate.report.findings, gate.overrides);
  const rules = [...new Set(open.map((finding) => finding.rule))];
  const named = rules.length > 6 ? `${rules.slice(0, 6).join(', ')} and ${rules.length - 6} more` : rules.join(', ');
  const parts = [
    ...(gate.openBlocks > 0 ? [count(gate.openBlocks, ['finding blocks', 'findings block'])] : []),
    ...(gate.openWarnings > 0 ? [count(gate.openWarnings, ['finding warns', 'findings warn'])] : []),
  ];
  return `${parts.join(' and ')} (${named})`;
}

function count(number: number, [one, many]: readonly [string, string]): string {
  return `${number} ${number === 1 ? one : many}`;
}

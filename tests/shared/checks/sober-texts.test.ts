import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bareInput } from '../../../shared/checks/bare-text.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { CheckReport } from '../../../shared/model/finding.ts';

const now = '2026-11-22T00:00:00.000Z';

// Written for this test, in the manner of health departments and medical associations of several countries.
const threads = JSON.parse(
  readFileSync('tests/fixtures/checks/sober-threads.json', 'utf8'),
) as readonly (readonly string[])[];

/** What is told with this weight, with its place, so that a failure says what was wrong. */
function told(reports: readonly CheckReport[], severity: 'block' | 'warn'): readonly string[] {
  return reports.flatMap((report, index) =>
    report.findings
      .filter((finding) => finding.severity === severity)
      .map(
        (finding) => `${index + 1}: ${finding.rule} ${JSON.stringify(finding.place)} ${JSON.stringify(finding.why)}`,
      ),
  );
}

it('blocks nothing in 30 sober threads and warns at most once in ten posts', () => {
  expect(threads).toHaveLength(30);
  const reports = threads.map((posts) => runChecks(bareInput({ posts: [...posts] }, now)));
  expect(told(reports, 'block')).toEqual([]);
  const warnings = told(reports, 'warn');
  expect(warnings.length, warnings.join('\n')).toBeLessThanOrEqual(threads.flat().length / 10);
});

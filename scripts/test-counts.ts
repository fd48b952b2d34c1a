import { readFileSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const none: Counts = { passed: 0, failed: 0, skipped: 0 };

export function add(left: Counts, right: Counts): Counts {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
  };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** Reads the report file; a run that ended badly without naming a failed test (a file that does not load) counts as one. */
export function countVitest(file: string, status: number): Counts {
  const report = readReport(file) as VitestReport | null;
  if (report === null) return { ...none, failed: 1 };
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return atLeastOneFailure(counts, status);
}

interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

interface PlaywrightSuite {
  readonly specs?: readonly { readonly tests: readonly unknown[] }[];
  readonly suites?: readonly PlaywrightSuite[];
}

/** A test that passed only when tried again counts as failed. */
export function countPlaywright(file: string, status: number): Counts {
  const report = readReport(file) as PlaywrightReport | null;
  if (report === null) return { ...none, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  // One second try is allowed in CI, where a busy machine can starve a browser; Playwright's own report names such a test as flaky.
  return atLeastOneFailure({ passed: expected + flaky, failed: unexpected, skipped }, status);
}

/** Counts the tests that `playwright test --list --reporter=json` printed; one when it could not list them. */
export function countListed(json: string): number {
  try {
    return (JSON.parse(json) as PlaywrightReport).suites.reduce((sum, suite) => sum + testsIn(suite), 0);
  } catch {
    return 1;
  }
}

function testsIn(suite: PlaywrightSuite): number {
  const own = (suite.specs ?? []).reduce((sum, spec) => sum + spec.tests.length, 0);
  return (suite.suites ?? []).reduce((sum, inner) => sum + testsIn(inner), own);
}

function atLeastOneFailure(counts: Counts, status: number): Counts {
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch {
    return null;
  }
}

import { existsSync, readFileSync } from 'node:fs';

/** What the runners say of themselves, added up. */
export type Count = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const reports = {
  unit: '.output/reports/unit.json',
  browsers: '.output/reports/browsers.json',
} as const;

type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numPendingTests: number;
};
type PlaywrightReport = {
  readonly stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  readonly errors: readonly unknown[];
};

/** Vitest's own count; a file that cannot even be loaded has no tests and counts as one failure. */
export function countUnit(): Count {
  const report = read<VitestReport>(reports.unit);
  if (!report) return nothingRan;
  const failed = report.numFailedTests || (report.numFailedTestSuites > 0 ? 1 : 0);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests };
}

/** Playwright's own count; a flaky test is a failed one. */
export function countBrowsers(): Count {
  const report = read<PlaywrightReport>(reports.browsers);
  if (!report) return nothingRan;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

export function add(a: Count, b: Count): Count {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/** A runner that leaves no report has failed. */
const nothingRan: Count = { passed: 0, failed: 1, skipped: 0 };

function read<T>(path: string): T | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;
}

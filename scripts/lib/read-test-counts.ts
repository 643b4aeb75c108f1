import { z } from 'astro/zod';
import type { Tally } from './test-report.ts';

/** The counts in the JSON report of Vitest or Playwright. Throws when it is neither. */
export function readTestCounts(json: unknown): Tally {
  return z.union([vitestReport, playwrightReport]).parse(json);
}

/**
 * The tally of a run of tests that ended with an exit code and left a report. A run that failed without a failed
 * test (a file that cannot be loaded, too little coverage, no test at all) counts one failure.
 */
export function tallyOfTests(exitCode: number, json: unknown): Tally {
  const counts = readTestCounts(json);
  const hasRun = counts.passed + counts.failed > 0;
  const isSilent = counts.failed === 0 && (exitCode !== 0 || !hasRun);
  return isSilent ? { ...counts, failed: 1 } : counts;
}

const count = z.int().nonnegative();

const vitestReport = z
  .object({
    numPassedTests: count,
    numFailedTests: count,
    numPendingTests: count,
    numTodoTests: count,
  })
  .transform((report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));

const playwrightReport = z
  .object({
    stats: z.object({ expected: count, unexpected: count, flaky: count, skipped: count }),
  })
  .transform(({ stats }) => ({
    passed: stats.expected,
    // A test that fails and then passes is a fault as well.
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));

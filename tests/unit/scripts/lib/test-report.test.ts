import { expect, test } from 'vitest';
import { readTestCounts, tallyOfTests } from '../../../../scripts/lib/read-test-counts.ts';
import { stepReport, tallyLine } from '../../../../scripts/lib/test-report.ts';

const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
const playwright = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } };

test("Vitest's report is counted, tests to be written among the skipped ones", () => {
  expect(readTestCounts(vitest)).toEqual({ passed: 5, failed: 1, skipped: 3 });
});

test("Playwright's report is counted, a test that fails once among the failed ones", () => {
  expect(readTestCounts(playwright)).toEqual({ passed: 4, failed: 2, skipped: 2 });
});

test('another report is refused', () => {
  expect(() => readTestCounts({ passed: 3 })).toThrow('invalid_union');
});

test('a run that fails without a failed test counts one failure', () => {
  const json = { ...vitest, numFailedTests: 0 };
  expect(tallyOfTests(1, json)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  expect(tallyOfTests(0, json)).toEqual({ passed: 5, failed: 0, skipped: 3 });
  expect(tallyOfTests(1, vitest)).toEqual({ passed: 5, failed: 1, skipped: 3 });
});

test('a run in which no test ran counts one failure', () => {
  const json = { ...vitest, numPassedTests: 0, numFailedTests: 0 };
  expect(tallyOfTests(0, json)).toEqual({ passed: 0, failed: 1, skipped: 3 });
});

test('the count names skipped tests only where there are any', () => {
  expect(tallyLine({ passed: 2, failed: 0, skipped: 0 })).toBe('2 passed, 0 failed');
  expect(tallyLine({ passed: 2, failed: 0, skipped: 1 })).toBe('2 passed, 0 failed, 1 skipped');
});

test('the report is a table of the steps with the count as its last line', () => {
  const report = stepReport([
    { name: 'lint', tally: { passed: 1, failed: 0, skipped: 0 }, seconds: 1.23 },
    { name: 'unit tests', tally: { passed: 12, failed: 1, skipped: 2 }, seconds: 4 },
    {
      name: 'links',
      tally: { passed: 0, failed: 1, skipped: 0 },
      seconds: 0,
      note: 'not run: "build" failed',
    },
  ]);
  expect(report).toMatchInlineSnapshot(`
    "
      ok    lint           1.2 s  1 passed, 0 failed
      FAIL  unit tests     4.0 s  12 passed, 1 failed, 2 skipped
      FAIL  links          0.0 s  not run: "build" failed

    WARNING: 2 tests were SKIPPED and prove nothing.

    13 passed, 2 failed, 2 skipped"
  `);
});

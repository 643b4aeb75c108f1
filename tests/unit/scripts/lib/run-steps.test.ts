import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runSteps } from '../../../../scripts/lib/run-steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'archive-steps-'));
const report = join(folder, 'reports', 'unit.json');

beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('every step runs, whatever became of the ones before, unless it needs one that failed', async () => {
  const results = await runSteps([
    { name: 'fails', command: 'exit 3' },
    { name: 'passes', command: 'exit 0' },
    { name: 'needs what passed', command: 'exit 0', needs: 'passes' },
    { name: 'needs what failed', command: 'exit 0', needs: 'fails' },
  ]);
  expect(results.map(({ name, tally, note }) => [name, tally.passed, tally.failed, note])).toEqual([
    ['fails', 0, 1, undefined],
    ['passes', 1, 0, undefined],
    ['needs what passed', 1, 0, undefined],
    ['needs what failed', 0, 1, 'not run: "fails" failed'],
  ]);
});

test('a step gets its own environment besides the one of the run', async () => {
  const command = 'node -e "process.exit(process.env.A === \'b\' && process.env.PATH ? 0 : 1)"';
  const [result] = await runSteps([{ name: 'step', command, env: { A: 'b' } }]);
  expect(result?.tally.passed).toBe(1);
});

test("a step's tests are counted from the report it leaves", async () => {
  const writer = join(folder, 'write-report.mjs');
  const counts = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 0 };
  writeFileSync(
    writer,
    `import { writeFileSync } from 'node:fs';
     writeFileSync(${JSON.stringify(report)}, ${JSON.stringify(JSON.stringify(counts))});
     process.exit(1);`,
  );
  const [result] = await runSteps([{ name: 'tests', command: `node "${writer}"`, report }]);
  expect(result?.tally).toEqual({ passed: 7, failed: 2, skipped: 1 });
});

test('the report of an earlier run does not stand for one that left none', async () => {
  writeFileSync(report, '{}');
  const [result] = await runSteps([{ name: 'tests', command: 'exit 0', report }]);
  expect(result?.tally).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

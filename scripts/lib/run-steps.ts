import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { messageOf } from './message-of.ts';
import { tallyOfTests } from './read-test-counts.ts';
import { runCommand } from './run-command.ts';
import type { StepResult, Tally } from './test-report.ts';

/** One command of a run. */
export interface Step {
  name: string;
  /** A command line of the project, as in the scripts of package.json. */
  command: string;
  /** Where the command leaves its tests' JSON report (Vitest's or Playwright's); without it the step counts one. */
  report?: string;
  env?: Readonly<Record<string, string>>;
  /** The name of an earlier step; when that failed, this one is not run and counts as failed. */
  needs?: string;
}

/** Runs the steps one after the other, each even when an earlier one failed, and says which one runs. */
export async function runSteps(steps: readonly Step[]): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const step of steps) {
    const needed = results.find(({ name }) => name === step.needs);
    const isBlocked = needed !== undefined && needed.tally.failed > 0;
    console.log(`\n── ${step.name}: ${isBlocked ? 'not run' : step.command}`);
    // oxlint-disable-next-line no-await-in-loop -- one at a time: they share files and two cores
    results.push(isBlocked ? blocked(step, needed.name) : await runStep(step));
  }
  return results;
}

function blocked({ name }: Step, needed: string): StepResult {
  const tally = { passed: 0, failed: 1, skipped: 0 };
  return { name, tally, seconds: 0, note: `not run: "${needed}" failed` };
}

async function runStep(step: Step): Promise<StepResult> {
  const { name, command, report } = step;
  if (report !== undefined) await clearReport(report);
  const start = performance.now();
  const code = await runCommand(command, {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...step.env,
  });
  const seconds = (performance.now() - start) / 1000;
  const tally = report === undefined ? tallyOfOne(code) : await tallyOfReport(code, report);
  return { name, tally, seconds };
}

function tallyOfOne(code: number): Tally {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** A report of an earlier run must not stand for this one. */
async function clearReport(report: string): Promise<void> {
  await rm(report, { force: true });
  await mkdir(dirname(report), { recursive: true });
}

async function tallyOfReport(code: number, report: string): Promise<Tally> {
  try {
    const json: unknown = JSON.parse(await readFile(report, 'utf8'));
    return tallyOfTests(code, json);
  } catch (error) {
    console.error(`The tests left no report that can be read: ${messageOf(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

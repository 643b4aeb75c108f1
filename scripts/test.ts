// npm test: runs every check and every test; the last line counts them.
import { runSteps } from './lib/run-steps.ts';
import { testSteps } from './lib/steps.ts';
import { addTallies, stepReport } from './lib/test-report.ts';

const results = await runSteps(testSteps);
console.log(stepReport(results));
process.exitCode = addTallies(results.map(({ tally }) => tally)).failed > 0 ? 1 : 0;

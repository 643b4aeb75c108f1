// npm run check: holds content and code against every rule that needs no built site.
import { runSteps } from './lib/run-steps.ts';
import { checkSteps } from './lib/steps.ts';
import { addTallies, stepReport } from './lib/test-report.ts';

const results = await runSteps(checkSteps);
console.log(stepReport(results));
process.exitCode = addTallies(results.map(({ tally }) => tally)).failed > 0 ? 1 : 0;

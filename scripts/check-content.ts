// npm run check:content [-- --json]: holds content/ against the rules and prints every problem.
import { checkContent } from '../src/loaders/check-content.ts';
import { problemReport } from './lib/print-problems.ts';

const check = await checkContent(process.cwd());
const json = process.argv.includes('--json');
console.log(json ? JSON.stringify(check, null, 2) : problemReport(check));
process.exitCode = check.problems.length > 0 ? 1 : 0;

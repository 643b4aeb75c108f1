// npm run check:content [-- --json]: holds content/ against the rules and prints every problem.
import { checkContent } from '../src/loaders/check-content.ts';
import { problemReport, problemsAsJson } from './lib/print-problems.ts';

const check = await checkContent(process.cwd(), 'all');
const json = process.argv.includes('--json');
console.log(json ? problemsAsJson(check) : problemReport(check));
process.exitCode = check.problems.length > 0 ? 1 : 0;

import type { Step } from './run-steps.ts';

/** What is held against content and code without building the site: `npm run check`. */
export const checkSteps: readonly Step[] = [
  { name: 'content', command: 'npm run --silent check:content' },
  // Writes the types of the collections, which the types and the linter need.
  { name: 'collections', command: 'astro sync' },
  { name: 'types', command: 'npm run --silent check:types' },
  { name: 'lint', command: 'npm run --silent check:lint' },
  { name: 'format', command: 'npm run --silent check:format' },
  { name: 'unused code', command: 'npm run --silent check:unused' },
];

/** Everything: `npm test`. */
export const testSteps: readonly Step[] = [
  ...checkSteps,
  vitest('unit tests', 'test:unit', '.cache/reports/unit.json'),
  { name: 'build', command: 'npm run --silent build' },
  { ...vitest('build tests', 'test:build', '.cache/reports/build.json'), needs: 'build' },
  { name: 'HTML', command: 'npm run --silent test:html', needs: 'build' },
  { name: 'links', command: 'npm run --silent test:links', needs: 'build' },
  {
    name: 'browser tests',
    command: 'npm run --silent test:browser -- --reporter=list,json',
    report: '.cache/reports/browser.json',
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: '.cache/reports/browser.json' },
    needs: 'build',
  },
];

function vitest(name: string, script: string, report: string): Step {
  const options = `--reporter=default --reporter=json --outputFile.json=${report}`;
  return { name, command: `npm run --silent ${script} -- ${options}`, report };
}

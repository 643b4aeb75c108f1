import { expect, test } from 'vitest';
import { checkContent } from '../../../src/loaders/check-content.ts';
import { english, indonesian } from './edition-texts.ts';
import { printProblem } from './print-problem.ts';
import { archive, makeArchive } from './project-folder.ts';

test('the archive’s own content is in order', async () => {
  const { problems, reports } = await checkContent(archive);
  expect(problems).toEqual([]);
  expect(reports.map(({ slug }) => slug)).toEqual(
    expect.arrayContaining(['lang-son-2025', 'lao-cai-2025-03-07']),
  );
});

const faulty = {
  'content/reports/houses/id.mdx': indonesian
    .replace('province: vn-lang-son', 'province: vn-lang-sun')
    .replace('indicator: housing-houses', 'indicator: housing-house')
    .concat('\n#### Too deep\n'),
  'content/reports/houses/en.mdx': `${english}\n<script>alert(1)</script> and {1+1}\n`,
  'content/reports/Notes/id.mdx': english,
  'content/reports/stray.txt': '',
};

test('all faults of all files come at once, in the order of files and places', async () => {
  const { problems } = await checkContent(await makeArchive(faulty));
  expect(
    problems.map((problem) => `${printProblem(problem)}  ${problem.hint}`),
  ).toMatchInlineSnapshot();
});

test('a check of the data alone leaves the texts to the build', async () => {
  const { problems } = await checkContent(await makeArchive(faulty), 'data');
  expect(problems.filter(({ rule }) => rule.startsWith('text/'))).toEqual([]);
  expect(problems.map(({ rule }) => rule)).toContain('reference/exists');
});

test('a vocabulary that cannot be read is one problem, not one for every report', async () => {
  const root = await makeArchive({
    'content/reports/houses/id.mdx': indonesian,
    'content/programs.json': '{}',
  });
  const { problems } = await checkContent(root);
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['content/programs.json']));
});
